import { uuidv7 } from '@parley/schema';
import type pg from 'pg';
import { bindChannel } from './carried.ts';
import { asOwner } from './database.ts';
import { type DeskThings, furnishDesk } from './furnished-desk.ts';
import { askInChat } from './furnished-kinds.ts';
import { furnishMail } from './furnished-mail.ts';
import { furnishPush } from './furnished-push.ts';
import { leaveTicket, leaveTrail, rememberIdentities } from './furnished-ticket.ts';
import {
  ApiTokenCreateDocument,
  ChannelSettingsUpdateDocument,
  FileUploadStartDocument,
  MessagesReadDocument,
  RolesDocument,
  SidePanelCreateDocument,
  SurveyInviteDocument,
  TenantSettingsUpdateDocument,
  VisitorBlockDocument,
  WebhooksDocument,
  WorkSchedulesDocument,
} from './generated/desk.ts';
import { accepted } from './person.ts';
import type { Tenant } from './seed.ts';
import type { Stack } from './stack.ts';
import type { Seed } from './test.ts';
import { written } from './written.ts';

const ReportVisit = written<{ siteVisitReport: { isWanted: boolean } }>(
  `mutation($input: SiteVisitReportInput!) { siteVisitReport(input: $input) { isWanted } }`,
);

/** A company with something in every table: two visitors, one talk running, one waiting, one ended. */
export interface Furnished extends Tenant {
  readonly tenantId: string;
  readonly guest: Awaited<ReturnType<Tenant['visitor']>>;
  /** Running with the first agent. */
  readonly conversationId: string;
  readonly messageId: string;
  /** Sent by the agent. */
  readonly answerId: string;
  readonly waitingId: string;
  readonly fileId: string;
  /** The guest’s, worked on by the agent. */
  readonly ticketId: string;
  readonly menuId: string;
  readonly menuEntryId: string;
  readonly formId: string;
  readonly blacklistEntryId: string;
  readonly roleId: string;
  readonly workScheduleId: string;
  readonly apiTokenId: string;
  readonly webhookId: string;
  readonly sidePanelId: string;
  /** Somebody on the site of the company. */
  readonly siteVisitorId: string;
  readonly failedJobId: string;
  /** Of the first agent, on another device. */
  readonly otherSessionId: string;
  readonly desk: DeskThings;
  /** Bound to a platform. */
  readonly carriedChannelId: string;
  readonly pushDeviceId: string;
}

/** Texts that must never be seen outside the company. */
export const canary = 'canary-7f3a';

/** No text comes by itself while a test looks at what its own calls changed. */
async function silence({ admin }: Tenant): Promise<void> {
  const timers = { slowAnswer: { isOn: false }, queueReminder: { isOn: false } };
  const { tenantSettingsUpdate } = await admin.run(TenantSettingsUpdateDocument, {
    input: { timers },
  });
  accepted(tenantSettingsUpdate);
}

/** Fills a company so that every table of the product holds rows of it. */
export async function furnish(seed: Seed, stack: Stack): Promise<Furnished> {
  const tenant = await seed.tenantOf(stack, { agents: 2, capacity: 1 });
  await silence(tenant);
  const guest = await tenant.visitor();
  const { message, conversation } = await guest.says(`${canary} question`);
  const full = await tenant.visitor();
  await full.says(`${canary} second`);
  const waiting = (await (await tenant.visitor()).says(`${canary} waiting`)).conversation;
  const held = (await tenant.admin.sees(conversation.id))!.agent!.id;
  const agent = tenant.agents.find(({ id }) => id === held)!;
  const answer = await agent.says(conversation.id, `${canary} answer`);
  await agent.run(MessagesReadDocument, { input: { conversationId: conversation.id, seq: 1 } });
  await agent.run(SurveyInviteDocument, { input: { conversationId: conversation.id } });
  const upload = await agent.run(FileUploadStartDocument, {
    input: { name: `${canary}.png`, mimeType: 'image/png', size: 68 },
  });
  const token = await tenant.admin.run(ApiTokenCreateDocument, {
    input: { name: canary, scopes: ['message:read'] },
  });
  const ticketId = await leaveTicket(agent, conversation.id, `${canary} ticket`);
  const { channel: carried } = await bindChannel(tenant, 'API', { api: {} });
  const { tenantId, failedJobId } = await fill(stack.databaseUrl, carried.id);
  await rememberIdentities(stack.databaseUrl, tenantId);
  const asked = await askInChat(agent, conversation.id, {
    databaseUrl: stack.databaseUrl,
    answerId: answer.id,
    text: canary,
  });
  await leaveTrail(stack.databaseUrl, tenantId, guest.id);
  const owners = { tenantId, channelId: tenant.channel.id, agentId: agent.id };
  const pushDeviceId = await furnishPush(stack.databaseUrl, owners);
  await furnishMail(stack.databaseUrl, { tenantId, conversationId: conversation.id });
  const blocked = { address: '198.51.100.7', reason: canary };
  const { visitorBlock } = await tenant.admin.run(VisitorBlockDocument, { input: blocked });
  const { sidePanelCreate } = await tenant.admin.run(SidePanelCreateDocument, {
    input: {
      name: canary,
      url: 'https://crm.test/',
      permissions: ['INSERT_DRAFT', 'SET_VISITOR_FIELD'],
    },
  });
  const desk = await asOwner(stack.databaseUrl, client =>
    furnishDesk(client, {
      tenantId,
      agentId: agent.id,
      adminId: tenant.admin.id,
      colleagueId: tenant.agents.find(({ id }) => id !== held)!.id,
      conversationId: conversation.id,
      visitorId: guest.id,
    }),
  );
  return {
    ...tenant,
    agent,
    tenantId,
    desk,
    guest,
    conversationId: conversation.id,
    messageId: message.id,
    answerId: answer.id,
    waitingId: waiting.id,
    carriedChannelId: carried.id,
    pushDeviceId,
    failedJobId,
    fileId: accepted(upload.fileUploadStart).fileId,
    ticketId,
    ...asked,
    blacklistEntryId: accepted(visitorBlock).entry.id,
    roleId: (await tenant.admin.run(RolesDocument, {})).roles[0]!.id,
    workScheduleId: (await tenant.admin.run(WorkSchedulesDocument, {})).workSchedules[0]!.id,
    sidePanelId: accepted(sidePanelCreate).sidePanel.id,
    siteVisitorId: await openPage(tenant),
    apiTokenId: accepted(token.apiTokenCreate).apiToken.id,
    webhookId: (await tenant.admin.run(WebhooksDocument, {})).webhooks[0]!.id,
    otherSessionId: await otherSession(stack.databaseUrl, tenant, agent),
  };
}

/** Has somebody open a page of the company's site; the id of that page. */
async function openPage({ admin, channel, visitor }: Tenant): Promise<string> {
  const settings = { channelId: channel.id, siteVisitors: true };
  accepted(
    (await admin.run(ChannelSettingsUpdateDocument, { input: settings })).channelSettingsUpdate,
  );
  const id = uuidv7();
  const input = { channelKey: channel.key, id, url: 'https://shop.test/' };
  await (await visitor()).run(ReportVisit, { input });
  return id;
}

/** The id of a further session of this member. */
async function otherSession(
  databaseUrl: string,
  tenant: Tenant,
  { id, email }: { id: string; email: string },
): Promise<string> {
  await tenant.signIn(email);
  return asOwner(databaseUrl, async client => {
    const { rows } = await client.query<{ id: string }>(
      'select id from app.agent_session where agent_id = $1 order by created_at desc, id desc limit 1',
      [id],
    );
    return rows[0]!.id;
  });
}

// Work for later comes and goes by itself, so a row of each kind is put there by hand, never due.
function fill(
  databaseUrl: string,
  channelId: string,
): Promise<{ tenantId: string; failedJobId: string }> {
  return asOwner(databaseUrl, async client => {
    const { rows } = await client.query<{ tenant_id: string }>(
      'select tenant_id from app.channel where id = $1',
      [channelId],
    );
    const tenantId = rows[0]!.tenant_id;
    await client.query(
      `insert into app.timer (tenant_id, id, kind, subject_id, due_at)
       values ($1, gen_random_uuid(), 'test', gen_random_uuid(), now() + interval '1 year')`,
      [tenantId],
    );
    const failed = await client.query<{ id: string }>(
      `insert into app.outbox (tenant_id, id, kind, payload, failed_at, enqueued_at)
       values ($1, gen_random_uuid(), 'test', '{}', now(), now()) returning id`,
      [tenantId],
    );
    await client.query(
      `insert into app.routing_rule (tenant_id, id, channel_kind, on_duty_group_id)
       select tenant_id, gen_random_uuid(), 'WECHAT', id from app.skill_group where tenant_id = $1 and is_default`,
      [tenantId],
    );
    await client.query(
      'insert into app.processed_job (tenant_id, job_id) values ($1, gen_random_uuid())',
      [tenantId],
    );
    await client.query(
      `insert into app.tenant_entitlement (tenant_id, entitlement, is_granted) values ($1, 'VIDEO', true)`,
      [tenantId],
    );
    await client.query(
      `insert into app.survey (tenant_id, conversation_id, id, invited_at, invited_by, levels, asks_solved, valid_ms)
       select tenant_id, id, gen_random_uuid(), now(), 'SYSTEM', '[]', false, 86400000 from app.conversation
        where tenant_id = $1 and status = 'QUEUED' limit 1`,
      [tenantId],
    );
    await fillCarried(client, tenantId, channelId);
    await fillWebhook(client, tenantId);
    return { tenantId, failedJobId: failed.rows[0]!.id };
  });
}

// A channel that a platform carries leaves rows which only a platform could cause.
async function fillCarried(client: pg.Client, tenantId: string, channelId: string): Promise<void> {
  const values = [tenantId, channelId];
  await client.query(
    `insert into app.channel_token (tenant_id, id, sealed, expires_at) values ($1, $2, '\\x00', now())`,
    values,
  );
  await client.query(
    `insert into app.channel_nonce (tenant_id, channel_id, nonce, used_at) values ($1, $2, 'n', now())`,
    values,
  );
  await client.query(
    `insert into app.channel_inbound (tenant_id, id, channel_id, kind, account, key, sender, item, received_at, done_at)
     values ($1, gen_random_uuid(), $2, 'API', 'a', 'k', 's', '{}', now(), now())`,
    values,
  );
  await client.query(
    `insert into app.visitor_account (tenant_id, kind, account, external_id, visitor_id)
     select tenant_id, 'API', 'a', 'e', id from app.visitor where tenant_id = $1 limit 1`,
    [tenantId],
  );
  await client.query(
    `insert into app.delivery (tenant_id, message_id, conversation_id, channel_id, seq, state, created_at, pending_since)
     select m.tenant_id, m.id, m.conversation_id, $2, m.seq, 'SENT', now(), now() from app.message m where m.tenant_id = $1 limit 1`,
    values,
  );
}

// Paused and told already: nothing is sent anywhere, and nothing moves by itself.
async function fillWebhook(client: pg.Client, tenantId: string): Promise<void> {
  await client.query(
    `with feed as (
       insert into app.event_feed (tenant_id, last_position) values ($1, 1) returning tenant_id
     ), hook as (
       insert into app.webhook (tenant_id, id, agent_id, name, url, secret, is_paused)
       select a.tenant_id, gen_random_uuid(), a.id, '${canary}', 'https://203.0.113.7/hook', '\\x00', true
         from app.agent a where a.tenant_id = $1 limit 1 returning id
     ), told as (
       insert into app.event (tenant_id, position, type, subject_id)
       select tenant_id, 1, 'visitor.created', gen_random_uuid() from feed returning id, subject_id
     )
     insert into app.webhook_delivery (tenant_id, webhook_id, event_id, position, line, status, ended_at)
     select $1, hook.id, told.id, 1, told.subject_id, 'DELIVERED', now() from hook, told`,
    [tenantId],
  );
}
