import { uuidv7 } from '@parley/schema';
import { entryThat, firstTalk } from '../../testkit/carried.ts';
import * as desk from '../../testkit/generated/desk.ts';
import { accepted, type DeskPerson } from '../../testkit/person.ts';
import { type OpenPlatform, type Platform, platforms } from '../../testkit/platforms.ts';
import type { Tenant } from '../../testkit/seed.ts';
import { expect, type Seed, test } from '../../testkit/test.ts';

const kinds = platforms.map(platform => [platform.name, platform] as const);
/** What leaves does so in the same way whatever mode brings messages in. */
const senders = kinds.filter(([name]) => !/plain|compatible/.test(name));

async function open(
  seed: Seed,
  platform: Platform,
): Promise<{ tenant: Tenant; side: OpenPlatform }> {
  const tenant = await seed.tenant({ agents: 1 });
  return { tenant, side: await platform.open(tenant) };
}

const textsOf = async (agent: DeskPerson, conversationId: string) =>
  (await agent.reads(conversationId)).flatMap(({ sender, content }) =>
    sender.kind === 'VISITOR' && 'text' in content ? [content.text] : [],
  );

const send = async (agent: DeskPerson, conversationId: string, content: desk.MessageContentInput) =>
  accepted(
    (
      await agent.run(desk.MessageSendDocument, {
        input: { clientMessageId: uuidv7(), conversationId, content },
      })
    ).messageSend,
  ).message;

test.for(kinds)(
  'C-19: %s: each thing arrives once and in order, however often it is brought; nothing unproven is read',
  async ([, platform], { seed }) => {
    const { tenant, side } = await open(seed, platform);
    const { agent, admin } = tenant;
    const talks = async () =>
      (await admin.run(desk.CarriedTalksDocument, {})).conversations.nodes.length;

    const late = Date.now() - 301_000;
    for (const body of [side.text('ann', 'Forged'), '<!DOCTYPE x>', '{"a":', '\u0000'])
      for (const proof of [{ isForged: true }, { at: late }])
        expect((await side.bring(body, proof)).status, body).toBe(401);
    for (const body of side.hostile) {
      const { status } = await side.bring(body);
      expect(status, body.slice(0, 80)).toBeLessThan(500);
    }
    expect(await talks()).toBe(0);

    const bodies = ['One', 'Two', 'Three \u{1F44B} <b>&amp;</b>', 'Fo\u0000ur'].map(text =>
      side.text('ann', text),
    );
    const answers = [];
    for (const body of bodies) answers.push(await side.bring(body));
    // Again: all at once, out of order, and one more in between.
    const again = await Promise.all([...bodies.toReversed(), ...bodies].map(b => side.bring(b)));
    for (const { status, body } of again)
      expect([status, body.toString()]).toEqual([200, answers[0]!.body.toString()]);
    await side.bring(side.text('ann', 'Five'));

    const { id } = await firstTalk(agent);
    await entryThat(agent, id, ({ content }) => 'text' in content && content.text === 'Five');
    expect(await textsOf(agent, id)).toEqual([
      'One',
      'Two',
      'Three \u{1F44B} <b>&amp;</b>',
      'Four',
      'Five',
    ]);
    await side.bring(side.text('ben', 'Another person'));
    await firstTalk(agent, talk => talk.id !== id);
    expect(await talks()).toBe(2);
    await side.close();
  },
);

test.for(senders)(
  'C-20, 4.2: %s: answers leave once and in order; each kind of failure ends as it should',
  async ([, platform], { seed }) => {
    const { tenant, side } = await open(seed, platform);
    const { agent } = tenant;
    await side.bring(side.text('ann', 'Hi'));
    const { id } = await firstTalk(agent);
    const { taken, busy, invalid, config, gone, closed } = side.answers;
    const said = (text: string) => agent.says(id, text);
    const ended = (entry: { id: string }, delivery: string) =>
      entryThat(agent, id, each => each.id === entry.id && each.delivery === delivery);

    side.script.push(busy, taken, 'DROP', ...(side.isRepeatable ? [taken] : []), invalid);
    const [one, two, three, four] = [
      await said('One'),
      await said('Two'),
      await said('Three'),
      await said('Four'),
    ];
    await ended(one, 'SENT');
    await ended(two, side.isRepeatable ? 'SENT' : 'UNKNOWN');
    expect((await ended(three, 'FAILED')).deliveryReason).toBeTruthy();
    await ended(four, 'SENT');
    const told = side.told().filter(text => text !== 'Three');
    expect(told).toEqual(['One', 'Two', 'Four']);

    if (closed) {
      side.script.push(closed);
      const late = await said('Late');
      expect((await ended(late, 'FAILED')).deliveryReason).toMatch(/write again/);
      // By itself it opens when he writes.
      await side.bring(side.text('ann', 'Still here'));
      await entryThat(agent, id, e => 'text' in e.content && e.content.text === 'Still here');
      await ended(await said('Open again'), 'SENT');
    }
    if (gone) {
      side.script.push(gone);
      const lost = await said('Are you there?');
      expect((await ended(lost, 'FAILED')).deliveryReason).toMatch(/cannot be reached/);
      await side.bring(side.text('ann', 'Back'));
      await entryThat(agent, id, e => 'text' in e.content && e.content.text === 'Back');
    }
    side.script.push(config);
    const held = await said('Held');
    const channel = async () =>
      (await tenant.admin.run(desk.BoundChannelsDocument, {})).channels.find(
        ({ health }) => health?.state === 'BROKEN',
      );
    await expect.poll(channel, { timeout: 15_000 }).toBeTruthy();
    expect((await channel())?.health).toMatchObject({ pending: 1, words: expect.any(String) });
    const log = await agent.run(desk.CarriedTalkDocument, { id });
    const entry = log.conversation?.messages.nodes.find(each => each.id === held.id);
    expect(entry?.delivery).toBe('PENDING');
    await side.close();
  },
);

test.for(senders)(
  'C-18: %s: what the platform cannot carry arrives changed, never dropped, as the agent saw before',
  async ([, platform], { seed }) => {
    const { tenant, side } = await open(seed, platform);
    const { agent } = tenant;
    await side.bring(side.text('ann', 'Hi'));
    const { id: conversationId } = await firstTalk(agent);
    const long = 'A sentence of some length, as people write them. '.repeat(30).trim();
    const url = 'https://shop.test/lamp';
    const contents: [desk.MessageContentInput, readonly string[]][] = [
      [{ text: { text: long } }, []],
      [{ location: { latitude: 31.25, longitude: 121.5, title: 'Shop on the Bund' } }, ['Shop on']],
      [{ article: { cards: [{ title: 'Lamps', digest: 'All of them', url }] } }, ['Lamps', url]],
    ];
    for (const [content, arriving] of contents) {
      const before = side.told().length;
      const input = { conversationId, content };
      const { messagePreview } = await agent.run(desk.MessagePreviewDocument, { input });
      const parts = messagePreview.__typename === 'MessagePreview' ? messagePreview.parts : [];
      expect(parts.length).toBeGreaterThan(0);
      const sent = await send(agent, conversationId, content);
      await entryThat(agent, conversationId, e => e.id === sent.id && e.delivery === 'SENT');
      const told = side.told().slice(before);
      for (const text of arriving) expect(told.join('\n')).toContain(text);
      if (content.text) expect(told).toEqual(parts);
      if (content.text) expect(told.join(' ')).toBe(long);
    }
    await side.close();
  },
);
