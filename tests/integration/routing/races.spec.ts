import { uuidv7 } from '@parley/schema';
import {
  ConsistencyCheckDocument,
  ConversationTransferDocument,
  OfferAcceptDocument,
  SkillGroupUpdateDocument,
  TransferAcceptDocument,
  TransferWithdrawDocument,
} from '../../testkit/generated/desk.ts';
import { codeOf, type DeskPerson } from '../../testkit/person.ts';
import { attend, holdings, none, persist, violations } from '../../testkit/rush.ts';
import { expect, test } from '../../testkit/test.ts';

test('Q-32: 96 actors, 20 agents × capacity 3, 200 conversations: nothing above capacity, nobody twice', async ({
  seed,
  stack,
}) => {
  const tenant = await seed.tenant({ agents: 20, capacity: 3 });
  await attend(tenant);
  const guests = await Promise.all(Array.from({ length: 200 }, () => tenant.visitor()));

  const held = holdings(tenant);
  // Visitors arrive while agents close: pushes and freed places race for the same agents.
  const arrivals = [...guests];
  let arrived = 0;
  let closed = 0;
  const actors = Array.from({ length: 96 }, (_, n) => async () => {
    const agent = tenant.agents[n % 20]!;
    for (;;) {
      const guest = arrivals.pop();
      if (guest) {
        const [text, key] = [`Hello ${(arrived += 1)}`, uuidv7()];
        await persist(() => guest.says(text, key));
      } else if (closed >= 140) {
        return;
      }
      const own = (await held()).get(agent.id) ?? [];
      const chosen = own[Math.floor(Math.random() * own.length)];
      if (!chosen) continue;
      if ((await persist(() => agent.closes(chosen))) === 'ConversationPayload') closed += 1;
    }
  });
  await Promise.all(actors.map(act => act()));

  // Freed places are filled by themselves, one after the other; a busy machine takes its time.
  await expect.poll(() => violations(stack.databaseUrl, tenant), { timeout: 30_000 }).toEqual(none);
  const log = await Promise.all(guests.slice(0, 20).map(guest => guest.conversation()));
  expect(log.every(conversation => conversation === null || conversation.status !== 'QUEUED')).toBe(
    true,
  );
}, 400_000);

test('Q-14: of 20 agents who pick the same visitor one gets him and the others are told', async ({
  seed,
  stack,
}) => {
  const tenant = await seed.tenant({ agents: 20, capacity: 0 });
  await attend(tenant);
  for (let round = 0; round < 5; round += 1) {
    const { conversation } = await (await tenant.visitor()).says(`Hello ${round}`);
    expect(conversation.status).toBe('QUEUED');

    const answers = await Promise.all(tenant.agents.map(agent => agent.accepts(conversation.id)));

    expect(answers.filter(answer => answer === 'ConversationPayload')).toHaveLength(1);
    expect(answers.filter(answer => answer === 'CONFLICT')).toHaveLength(19);
    const log = await tenant.admin.reads(conversation.id);
    expect(
      log.filter(({ content }) => 'type' in content && content.type === 'ACCEPTED'),
    ).toHaveLength(1);
  }
  expect({ ...(await violations(stack.databaseUrl, tenant)), overCapacity: 0 }).toEqual(none);
}, 120_000);

test('Q-32: pick, transfer, close and end at once leave one outcome with one event each', async ({
  seed,
  stack,
}) => {
  const tenant = await seed.tenant({ agents: 4, capacity: 2 });
  await attend(tenant);
  for (let round = 0; round < 12; round += 1) {
    const guest = await tenant.visitor();
    const { conversation } = await guest.says(`Hello ${round}`);
    const transfer = async (agent: DeskPerson, to: DeskPerson) => {
      const input = { conversationId: conversation.id, agentId: to.id };
      const answer = await agent
        .run(ConversationTransferDocument, { input })
        .catch((fault: { code: string }) => fault);
      return 'code' in answer ? answer.code : codeOf(answer.conversationTransfer);
    };
    const pick = (agent: DeskPerson) =>
      agent.accepts(conversation.id).catch((fault: { code: string }) => fault.code);
    const close = (agent: DeskPerson) =>
      agent.closes(conversation.id).catch((fault: { code: string }) => fault.code);
    const [a, b, c, d] = tenant.agents as [DeskPerson, DeskPerson, DeskPerson, DeskPerson];

    await Promise.all([
      pick(a),
      pick(b),
      transfer(a, c),
      transfer(c, d),
      close(b),
      close(a),
      close(d),
    ]);
    await Promise.all([close(tenant.admin), close(tenant.admin)]);

    const log = await tenant.admin.reads(conversation.id);
    const closings = log.filter(({ content }) => 'type' in content && content.type === 'CLOSED');
    expect(closings).toHaveLength(1);
    expect(log.at(-1)).toBe(closings[0]);
  }
  expect(await violations(stack.databaseUrl, tenant)).toEqual(none);
}, 120_000);

test('Q-16, Q-17, Q-32: answers to offers and transfer requests race with picks and closes: one outcome each', async ({
  seed,
  stack,
}) => {
  const tenant = await seed.tenant({ agents: 3, capacity: 2 });
  await attend(tenant);
  const change = { skillGroupId: tenant.skillGroup.id, isOffered: true };
  await tenant.admin.run(SkillGroupUpdateDocument, { input: change });
  const [a, b, c] = tenant.agents as [DeskPerson, DeskPerson, DeskPerson];
  const codeFrom = (work: Promise<{ __typename: string; code?: string }>) =>
    work.then(codeOf, (fault: { code: string }) => fault.code);
  for (let round = 0; round < 8; round += 1) {
    const { conversation } = await (await tenant.visitor()).says(`Hello ${round}`);
    const input = { conversationId: conversation.id };
    const offer = (agent: DeskPerson) =>
      codeFrom(agent.run(OfferAcceptDocument, { input }).then(answer => answer.offerAccept));
    const pick = (agent: DeskPerson) =>
      agent.accepts(conversation.id).catch((fault: { code: string }) => fault.code);
    const close = (agent: DeskPerson) =>
      agent.closes(conversation.id).catch((fault: { code: string }) => fault.code);
    await Promise.all([offer(a), offer(b), offer(c), pick(a), pick(b)]);
    const held = (await tenant.admin.sees(conversation.id))?.agent?.id;
    const from = tenant.agents.find(({ id }) => id === held);
    if (!from) throw new Error('Nobody serves it.');
    const to = tenant.agents.find(({ id }) => id !== held)!;
    const asked = { input: { ...input, agentId: to.id } };
    await from.run(ConversationTransferDocument, asked);
    const accept = () =>
      codeFrom(to.run(TransferAcceptDocument, { input }).then(answer => answer.transferAccept));
    const withdraw = () =>
      codeFrom(
        from.run(TransferWithdrawDocument, { input }).then(answer => answer.transferWithdraw),
      );
    const outcomes = await Promise.all([
      accept(),
      accept(),
      withdraw(),
      ...(round % 2 ? [close(from)] : []),
    ]);
    const moved = outcomes.slice(0, 3).filter(code => code === 'ConversationPayload');
    expect(moved.length, outcomes.join()).toBeLessThanOrEqual(1);
    await Promise.all([close(from), close(to), close(tenant.admin)]);
    const log = await tenant.admin.reads(conversation.id);
    const types = log.flatMap(({ content }) => ('type' in content ? [content.type] : []));
    expect(types.filter(type => type === 'ACCEPTED')).toHaveLength(1);
    expect(types.filter(type => type === 'CLOSED')).toHaveLength(1);
  }
  expect(await violations(stack.databaseUrl, tenant)).toEqual(none);
  const { consistencyCheck } = await tenant.admin.run(ConsistencyCheckDocument, {});
  expect(consistencyCheck.violations.filter(({ count }) => count > 0)).toEqual([]);
}, 240_000);
