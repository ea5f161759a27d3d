import type pg from 'pg';

/** Ids of what the agents' desk keeps, one of each kind. */
export interface DeskThings {
  readonly conversationTagId: string;
  readonly visitorTagId: string;
  readonly customFieldId: string;
  readonly cannedReplyId: string;
  readonly inboxViewId: string;
  readonly noticeId: string;
  /** The agent’s, open. */
  readonly statusRequestId: string;
  readonly shiftId: string;
  readonly exportFileId: string;
  readonly roomId: string;
  readonly roomMessageId: string;
}

/** Whose things they are. */
export interface Owners {
  readonly tenantId: string;
  readonly agentId: string;
  readonly adminId: string;
  /** Another agent, who has what cannot be taken up again by its owner: a secret made up. */
  readonly colleagueId: string;
  readonly conversationId: string;
  readonly visitorId: string;
}

/** Puts a row into every table of the desk. */
export async function furnishDesk(client: pg.Client, owners: Owners): Promise<DeskThings> {
  const insert = insertion(client, owners.tenantId);
  const { agentId, conversationId, visitorId } = owners;

  const conversationTagId = await insert('conversation_tag', { path: '{Canary tag}' });
  await insert('conversation_tag_use', {
    conversation_id: conversationId,
    tag_id: conversationTagId,
    id: null,
  });
  await insert('conversation_tagging', {
    conversation_id: conversationId,
    agent_id: agentId,
    tags: '{}',
    created_at: new Date(),
  });
  const visitorTagId = await insert('visitor_tag', { name: 'Canary tag' });
  await insert('visitor_tag_use', { visitor_id: visitorId, tag_id: visitorTagId, id: null });
  await insert('visitor_change', {
    visitor_id: visitorId,
    field: 'name',
    created_at: new Date(),
  });
  const customFieldId = await insert('custom_field', {
    object: 'VISITOR',
    key: 'size',
    label: 'Size',
    kind: 'LINE',
    is_enabled: true,
  });
  await insert('custom_value', {
    object_id: visitorId,
    field_id: customFieldId,
    value: '{M}',
    id: null,
  });
  const cannedReplyId = await insert('canned_reply', {
    owner_id: agentId,
    text: 'Canary reply',
    search_text: 'canary reply',
  });
  await insert('canned_reply_use', {
    reply_id: cannedReplyId,
    agent_id: agentId,
    uses: 1,
    id: null,
  });
  await insert('translation_service', { provider: 'DEEPL', updated_at: new Date(), id: null });
  await insert('masked_reading', {
    agent_id: agentId,
    kind: 'MESSAGE',
    subject_id: conversationId,
    conversation_id: conversationId,
    read_at: new Date(),
  });
  await insert('conversation_mark', { conversation_id: conversationId, agent_id: agentId });
  const inboxViewId = await insert('inbox_view', {
    agent_id: agentId,
    name: 'Canary view',
    filter: '{}',
  });
  await insert('announcement', {
    agent_id: agentId,
    subject: 'Canary',
    text: 'Canary',
    created_at: new Date(),
  });
  const noticeId = await insert('notice', {
    agent_id: agentId,
    kind: 'REMINDED',
    conversation_id: conversationId,
    created_at: new Date(),
  });
  await insert('conversation_mention', {
    conversation_id: conversationId,
    agent_id: agentId,
    message_id: crypto.randomUUID(),
    id: null,
  });
  const factor = { agent_id: owners.colleagueId, id: null };
  await insert('second_factor', { ...factor, secret: Buffer.from('sealed') });
  await insert('recovery_code', { ...factor, code_hash: 'Canary' });
  const statusRequestId = await insert('status_request', {
    agent_id: agentId,
    status: 'BUSY',
    reason: 'Canary reason',
    created_at: new Date(),
  });
  const shiftId = await insert('shift', {
    agent_id: agentId,
    starts_at: '2026-11-02T09:00:00Z',
    ends_at: '2026-11-02T17:00:00Z',
  });
  const exportFileId = await furnishExport(insert, owners);
  const room = await furnishRoom(insert, owners);
  return {
    conversationTagId,
    visitorTagId,
    customFieldId,
    cannedReplyId,
    inboxViewId,
    noticeId,
    statusRequestId,
    shiftId,
    exportFileId,
    ...room,
  };
}

/** An export of the admin that was fetched once. */
async function furnishExport(insert: Insert, { adminId }: Owners): Promise<string> {
  const fileId = await insert('file', {
    name: 'canary-7f3a.csv',
    mime_type: 'text/csv',
    size: 1,
    owner_kind: 'AGENT',
    owner_id: adminId,
    state: 'READY',
    kind: 'FILE',
    created_at: new Date(),
  });
  const exportId = await insert('export', {
    agent_id: adminId,
    kind: 'CUSTOMERS',
    format: 'CSV',
    filter: '{}',
    locale: 'en',
    reaches_all: true,
    state: 'READY',
    created_at: new Date(),
  });
  const part = { export_id: exportId, part: 1, file_id: fileId, rows: 1 };
  const exportFileId = await insert('export_file', part);
  await insert('export_fetch', {
    export_file_id: exportFileId,
    agent_id: adminId,
    fetched_at: new Date(),
  });
  return exportFileId;
}

/** A group of the agent and the admin. */
async function furnishRoom(insert: Insert, { agentId, adminId }: Owners) {
  const roomId = await insert('room', { name: 'Canary room', creator_id: agentId, last_seq: 1 });
  for (const id of [agentId, adminId])
    await insert('room_member', { room_id: roomId, agent_id: id, id: null });
  const roomMessageId = await insert('room_message', {
    room_id: roomId,
    seq: 1,
    sender_id: agentId,
    kind: 'TEXT',
    content: { kind: 'TEXT', text: 'canary-7f3a among colleagues' },
  });
  return { roomId, roomMessageId };
}

type Insert = ReturnType<typeof insertion>;

/** Inserts rows of one tenant and gives their ids; `id: null` for tables without one. */
function insertion(client: pg.Client, tenantId: string) {
  return async (table: string, values: Record<string, unknown>): Promise<string> => {
    const id = crypto.randomUUID();
    const row = Object.entries({ tenant_id: tenantId, id, ...values }).filter(
      ([name, value]) => name !== 'id' || value !== null,
    );
    const names = row.map(([name]) => name).join(', ');
    const places = row.map((_, index) => `$${index + 1}`).join(', ');
    await client.query(
      `insert into app.${table} (${names}) values (${places})`,
      row.map(([, value]) => value),
    );
    return id;
  };
}
