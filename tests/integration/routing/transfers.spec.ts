import * as desk from '../../testkit/generated/desk.ts';
import { accepted, codeOf, type DeskPerson } from '../../testkit/person.ts';
import type { Tenant } from '../../testkit/seed.ts';
import { expect, test } from '../../testkit/test.ts';

/** A running conversation with who serves it and a colleague. */
async function begun({ agents, admin, visitor }: Tenant) {
  const guest = await visitor();
  const { conversation } = await guest.says('Hello');
  const held = (await admin.sees(conversation.id))!.agent!.id;
  const from = agents.find(({ id }) => id === held)!;
  const to = agents.find(({ id }) => id !== held)!;
  return { guest, id: conversation.id, from, to };
}

const standing = async (person: DeskPerson, id: string) =>
  (await person.run(desk.StandingDocument, { id })).conversation;
const asks = async (from: DeskPerson, conversationId: string, agentId: string) => {
  const input = { conversationId, agentId, remark: 'Knows invoices' };
  return codeOf(
    (await from.run(desk.ConversationTransferDocument, { input })).conversationTransfer,
  );
};
const typesOf = async (person: DeskPerson, id: string) =>
  (await person.reads(id)).flatMap(({ content }) => ('type' in content ? [content.type] : []));

test('Q-17: the receiver is asked with a remark, also when busy and full, and takes it', async ({
  seed,
}) => {
  const { guest, id, from, to } = await begun(await seed.tenant({ agents: 2, capacity: 1 }));
  await to.becomes('BUSY');
  const inbox = await to.watch(desk.InboxDocument, {});

  expect(await asks(from, id, to.id)).toBe('ConversationPayload');

  await inbox.until(({ inbox }) => inbox.conversation.id === id && !inbox.isGone);
  expect(await standing(to, id)).toMatchObject({
    agent: { id: from.id },
    transferRequest: {
      remark: 'Knows invoices',
      fromAgent: { id: from.id },
      toAgent: { id: to.id },
    },
    viewerCan: { write: false },
  });
  await from.says(id, 'One moment please');
  expect(await asks(from, id, to.id)).toBe('CONFLICT');

  const input = { conversationId: id };
  expect(codeOf((await to.run(desk.TransferAcceptDocument, { input })).transferAccept)).toBe(
    'ConversationPayload',
  );
  expect(await standing(to, id)).toMatchObject({
    agent: { id: to.id },
    joinedBy: 'TRANSFER',
    isTransferred: true,
    transferRequest: null,
    viewerCan: { write: true, transfer: true },
    legs: [
      {
        agent: { id: from.id },
        leftBy: 'TRANSFERRED',
        messageCount: 2,
        firstResponseMs: expect.any(Number),
      },
      { agent: { id: to.id }, joinedBy: 'TRANSFER', leftBy: null, firstResponseMs: null },
    ],
  });
  expect(codeOf((await to.run(desk.TransferAcceptDocument, { input })).transferAccept)).toBe(
    'CONFLICT',
  );
  expect((await guest.conversation())?.status).toBe('ACTIVE');
});

test('Q-17: declined, withdrawn or offline, nothing has moved, and the visitor reads who stays', async ({
  seed,
}) => {
  const tenant = await seed.tenant({ agents: 2 });
  const { id, from, to } = await begun(tenant);
  const input = { conversationId: id };

  await asks(from, id, to.id);
  expect(codeOf((await to.run(desk.TransferDeclineDocument, { input })).transferDecline)).toBe(
    'ConversationPayload',
  );
  await asks(from, id, to.id);
  expect(codeOf((await from.run(desk.TransferWithdrawDocument, { input })).transferWithdraw)).toBe(
    'ConversationPayload',
  );
  expect(codeOf((await to.run(desk.TransferAcceptDocument, { input })).transferAccept)).toBe(
    'CONFLICT',
  );
  await asks(from, id, to.id);
  await to.becomes('OFFLINE');
  await expect
    .poll(async () => (await standing(from, id))!.transferRequest, { timeout: 10_000 })
    .toBeNull();

  expect((await standing(from, id))!.agent!.id).toBe(from.id);
  expect((await typesOf(tenant.admin, id)).filter(type => type.startsWith('TRANSFER'))).toEqual([
    'TRANSFER_REQUESTED',
    'TRANSFER_DECLINED',
    'TRANSFER_REQUESTED',
    'TRANSFER_WITHDRAWN',
    'TRANSFER_REQUESTED',
    'TRANSFER_EXPIRED',
  ]);
});

test('Q-17: with the request off, or to a group, it moves at once; the sender does not get it back', async ({
  seed,
}) => {
  const tenant = await seed.tenant({ agents: 2 });
  const { id, from, to } = await begun(tenant);
  const input = { conversationId: id, skillGroupId: tenant.skillGroup.id };
  await from.run(desk.ConversationTransferDocument, { input });
  expect((await standing(to, id))!.agent!.id).toBe(to.id);

  const off = { input: { routing: { transferByRequest: false } } };
  accepted((await tenant.admin.run(desk.TenantSettingsUpdateDocument, off)).tenantSettingsUpdate);
  expect(await asks(to, id, from.id)).toBe('ConversationPayload');
  expect((await standing(from, id))!.agent!.id).toBe(from.id);
});

test('Q-17: where agents transfer within their own groups, others are refused', async ({
  seed,
}) => {
  const tenant = await seed.tenant({ agents: 1 });
  const { conversation } = await (await tenant.visitor()).says('Hello');
  const own = { input: { routing: { transferToAllGroups: false } } };
  accepted((await tenant.admin.run(desk.TenantSettingsUpdateDocument, own)).tenantSettingsUpdate);

  expect(await asks(tenant.agent, conversation.id, tenant.admin.id)).toBe('INVALID_INPUT');
});

test('A-27, Y-05: given back with its time; a supervisor takes over at once and the agent cannot', async ({
  seed,
}) => {
  const tenant = await seed.tenant({ agents: 1, capacity: 1 });
  const { conversation } = await (await tenant.visitor()).says('First');
  const waiting = (await (await tenant.visitor()).says('Second')).conversation;
  const input = { conversationId: conversation.id };

  const back = await tenant.agent.run(desk.ConversationReturnDocument, {
    input: { ...input, remark: 'Not mine' },
  });
  expect(codeOf(back.conversationReturn)).toBe('ConversationPayload');
  // The place goes to who waited, not to the one who was just given back by this agent.
  await expect
    .poll(async () => (await standing(tenant.admin, waiting.id))!.status, { timeout: 5_000 })
    .toBe('ACTIVE');
  expect(await standing(tenant.admin, conversation.id)).toMatchObject({
    status: 'QUEUED',
    queuePlace: { ahead: 0, waiting: 1 },
    legs: [{ leftBy: 'RETURNED' }],
  });

  await expect(
    tenant.agent.run(desk.ConversationTakeOverDocument, { input }),
  ).rejects.toMatchObject({
    code: 'FORBIDDEN',
  });
  const over = { input: { conversationId: waiting.id } };
  const { conversationTakeOver } = await tenant.admin.run(desk.ConversationTakeOverDocument, over);
  expect(codeOf(conversationTakeOver)).toBe('ConversationPayload');
  expect(await standing(tenant.admin, waiting.id)).toMatchObject({
    agent: { id: tenant.admin.id },
    legs: [{ leftBy: 'TAKEN_OVER' }, { joinedBy: 'TAKE_OVER' }],
  });
  await expect(tenant.agent.says(waiting.id, 'Too late')).rejects.toThrow();
});

test('A-18: a call-back is a new conversation with the caller, unless one is open', async ({
  seed,
}) => {
  const tenant = await seed.tenant({ agents: 2 });
  const { guest, id, from, to } = await begun(tenant);
  const input = { conversationId: id };
  const calls = async (person: DeskPerson) =>
    (await person.run(desk.ConversationCallBackDocument, { input })).conversationCallBack;

  expect(codeOf(await calls(from))).toBe('OPEN_CONVERSATION_EXISTS');
  await from.closes(id);
  await expect(calls(to)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  const { conversation } = accepted(await calls(from)) as { conversation: desk.TalkFragment };

  expect(conversation).toMatchObject({ status: 'ACTIVE', joinedBy: 'CALL_BACK', isCallBack: true });
  expect((await guest.conversation())?.id).toBe(conversation.id);
  expect(codeOf(await calls(from))).toBe('OPEN_CONVERSATION_EXISTS');
  await from.says(conversation.id, 'We called you back');
  expect((await standing(from, conversation.id))!.legs[0]!.firstResponseMs).toBeNull();
});

test('Q-15: several are assigned and closed at once, each with its answer; an ended one begins anew', async ({
  seed,
}) => {
  const tenant = await seed.tenant({ agents: 1, capacity: 0 });
  const [one, two] = [await tenant.visitor(), await tenant.visitor()];
  const ids = [(await one.says('One')).conversation.id, (await two.says('Two')).conversation.id];
  const unknown = '018f0000-0000-7000-8000-000000000000';

  const assign = { conversationIds: [...ids, unknown], agentId: tenant.agent.id };
  const given = await tenant.admin.run(desk.ConversationsAssignDocument, { input: assign });
  expect(given.conversationsAssign.results.map(({ code }) => code)).toEqual([
    null,
    null,
    'NOT_FOUND',
  ]);
  const close = { input: { conversationIds: [...ids, ids[0]!] } };
  const closed = await tenant.admin.run(desk.ConversationsCloseDocument, close);
  expect(closed.conversationsClose.results.map(({ code }) => code)).toEqual([null, null]);
  await expect(tenant.agent.run(desk.ConversationsCloseDocument, close)).rejects.toMatchObject({
    code: 'FORBIDDEN',
  });

  const again = { input: { conversationId: ids[0]!, skillGroupId: tenant.skillGroup.id } };
  const { conversationAssign } = await tenant.admin.run(desk.ConversationAssignDocument, again);
  expect(codeOf(conversationAssign)).toBe('ConversationPayload');
  expect(await one.conversation()).toMatchObject({ status: 'QUEUED' });
  expect((await one.conversation())!.id).not.toBe(ids[0]);
});
