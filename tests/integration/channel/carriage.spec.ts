import { uuidv7 } from '@parley/schema';
import { bindChannel, firstTalk, openWechat } from '../../testkit/carried.ts';
import { deliver, wechatText } from '../../testkit/fakes/wechat.ts';
import * as desk from '../../testkit/generated/desk.ts';
import { expect, test } from '../../testkit/test.ts';
import { written } from '../../testkit/written.ts';

interface Carried {
  readonly kind: string;
  readonly carriage: string;
  readonly reason: string | null;
}
const Carriages = written<{ channels: { kind: string; carries: Carried[] }[] }>(
  `query { channels { kind carries { kind carriage reason } } }`,
);
const Send = written<{ messageSend: { code?: string; fields?: { path: string }[] } }>(
  `mutation($input: MessageSendInput!) { messageSend(input: $input) { ... on InvalidInputError { code fields { path message } } } }`,
);

test('A-04, C-18: a channel tells how each kind travels on it, and why the others cannot be sent', async ({
  seed,
}) => {
  const tenant = await seed.tenant({ agents: 1 });
  const { wechat } = await openWechat(tenant);
  await bindChannel(tenant, 'API', { api: { features: ['IMAGE', 'LOCATION'] } });

  const { channels } = await tenant.agent.run(Carriages, {});
  const told = (kind: string) => {
    const { carries } = channels.find(channel => channel.kind === kind)!;
    return Map.groupBy(carries, ({ carriage }) => carriage);
  };
  const kinds = (kind: string, carriage: string) =>
    (told(kind).get(carriage) ?? []).map(it => it.kind);

  expect([...told('WEB').keys()]).toEqual(['AS_IS']);
  expect(kinds('WEB', 'AS_IS')).toContain('FORM');
  expect(kinds('WECHAT', 'AS_IS')).toEqual(['TEXT', 'IMAGE', 'VOICE', 'VIDEO', 'LINK', 'ARTICLE', 'MENU']); // prettier-ignore
  expect(kinds('WECHAT', 'CHANGED')).toEqual(['FILE', 'LOCATION', 'STICKER']);
  expect(kinds('API', 'AS_IS')).toEqual(['TEXT', 'IMAGE', 'LOCATION']);
  for (const kind of ['WECHAT', 'API'])
    expect(told(kind).get('REFUSED')).toEqual([
      { kind: 'FORM', carriage: 'REFUSED', reason: expect.stringContaining('no forms') },
    ]);
  await wechat.close();
});

test('A-04, K-09: a form is declined where there are none; a link and a place arrive whole', async ({
  seed,
}) => {
  const tenant = await seed.tenant({ agents: 1 });
  const { wechat, callbackUrl } = await openWechat(tenant);
  await deliver(callbackUrl, wechatText('oCarried', 'Where are you?'));
  const { id: conversationId } = await firstTalk(tenant.agent);
  const send = async (content: desk.MessageContentInput) => {
    const input = { clientMessageId: uuidv7(), conversationId, content };
    return (await tenant.agent.run(Send, { input })).messageSend;
  };

  const form = { title: 'Who', fields: [{ key: 'name', label: 'Name', kind: 'LINE' as const }] };
  expect(await send({ form })).toMatchObject({
    code: 'INVALID_INPUT',
    fields: [{ path: 'content.form', message: expect.stringContaining('no forms') }],
  });
  const link = { url: 'https://shop.test/way', title: 'The way', description: 'By bus' };
  await send({ link });
  await send({ location: { latitude: 39.9042, longitude: 116.4074, title: 'Shop' } });
  await wechat.took(2);
  const [card, place] = wechat.sent;
  expect(card).toMatchObject({
    news: { articles: [{ title: 'The way', description: 'By bus', url: 'https://shop.test/way' }] },
  });
  expect(place).toMatchObject({ text: { content: 'Location: Shop, 39.9042, 116.4074' } });
  await wechat.close();
});

test('C-05: what is left of the window reaches the agent’s list once an answer has left', async ({
  seed,
}) => {
  const tenant = await seed.tenant({ agents: 1 });
  const { wechat, callbackUrl } = await openWechat(tenant);
  await deliver(callbackUrl, wechatText('oLeft', 'Hi'));
  const { id } = await firstTalk(tenant.agent);
  const list = await tenant.agent.watch(desk.CarriedInboxDocument, {});
  await tenant.agent.says(id, 'Hello');
  await list.until(({ inbox }) => inbox.conversation.window?.remaining === 4);
  list.stop();
  await wechat.close();
});
