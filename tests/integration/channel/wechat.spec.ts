import { bindChannel, entryThat, firstTalk, openWechat } from '../../testkit/carried.ts';
import { deliver, wechatText, wechatXml } from '../../testkit/fakes/wechat.ts';
import * as desk from '../../testkit/generated/desk.ts';
import { accepted, codeOf } from '../../testkit/person.ts';
import { expect, test } from '../../testkit/test.ts';

test('C-01, C-04: a follower’s text becomes a conversation like any other, and the answer reaches him', async ({
  seed,
}) => {
  const tenant = await seed.tenant({ agents: 1 });
  const { wechat, callbackUrl } = await openWechat(tenant);
  const { agent } = tenant;

  const answer = await deliver(callbackUrl, wechatText('oFollower0001', '你好[微笑] <b>&amp;</b>'));

  expect([answer.status, answer.body.toString()]).toEqual([200, 'success']);
  const talk = await firstTalk(agent);
  expect(talk).toMatchObject({ status: 'ACTIVE', visitor: { name: 'WeChat user 0001' } });
  expect(talk.window).toMatchObject({ remaining: 5 });
  const log = await agent.watch(desk.CarriedMessagesDocument, {
    conversationId: talk.id,
    after: 0,
  });
  const question = await log.until(({ messages }) => messages.content.__typename === 'TextContent');
  expect(question.messages.content).toMatchObject({ text: '你好🙂 <b>&amp;</b>' });

  const sent = await agent.says(talk.id, 'Gern 🙂');
  expect(sent.delivery).toBe('PENDING');
  await wechat.took(1);
  expect(wechat.sent).toEqual([
    { touser: 'oFollower0001', msgtype: 'text', text: { content: 'Gern [微笑]' } },
  ]);
  await log.until(({ messages }) => messages.id === sent.id && messages.delivery === 'SENT');
  const { conversation } = await agent.run(desk.CarriedTalkDocument, { id: talk.id });
  expect(conversation?.window?.remaining).toBe(4);
  await wechat.close();
});

test('W-15: on WeChat it is shown as well that the agent types, to whom he may write, and never of a note', async ({
  seed,
}) => {
  const tenant = await seed.tenant({ agents: 1 });
  const { wechat, callbackUrl } = await openWechat(tenant);
  await deliver(callbackUrl, wechatText('oTyped', 'Hi'));
  const { id: conversationId } = await firstTalk(tenant.agent);
  const types = (isTyping: boolean, more = {}) =>
    tenant.agent.run(desk.TypingSetDocument, { input: { conversationId, isTyping, ...more } });
  const shown = () =>
    wechat.provider.calls.flatMap(call =>
      call.path === '/cgi-bin/message/custom/typing' ? [call.json()] : [],
    );

  await types(true, { isNote: true });
  for (const isTyping of [true, true, true]) await types(isTyping);
  await wechat.provider.until(() => shown().length > 0);
  await types(false);
  await wechat.provider.until(() => shown().length > 1);
  expect(shown()).toEqual([
    { touser: 'oTyped', command: 'Typing' },
    { touser: 'oTyped', command: 'CancelTyping' },
  ]);
  await wechat.close();
});

test('C-04, C-18: long texts leave in parts in order, and what WeChat cannot carry is changed', async ({
  seed,
}) => {
  const tenant = await seed.tenant({ agents: 1 });
  const { wechat, callbackUrl } = await openWechat(tenant);
  await deliver(callbackUrl, wechatText('oLong', 'Hi'));
  const { id: conversationId } = await firstTalk(tenant.agent);
  const sentence = 'Dies ist ein Satz von einiger Länge. ';
  const text = sentence.repeat(40).trim();

  const preview = { conversationId, content: { text: { text } } };
  const { messagePreview } = await tenant.agent.run(desk.MessagePreviewDocument, {
    input: preview,
  });
  const { parts } = messagePreview as { parts: string[] };
  await tenant.agent.says(conversationId, text);
  await wechat.took(parts.length);

  expect(parts.length).toBe(3);
  expect(wechat.sent.map(({ text }) => (text as { content: string }).content)).toEqual(parts);
  for (const part of parts) expect([...part].length).toBeLessThanOrEqual(600);
  expect(parts.every(part => part.endsWith('.'))).toBe(true);
  expect(parts.join(' ')).toBe(text);
  const place = { location: { latitude: 31.2, longitude: 121.4, title: 'Shop' } };
  const other = await tenant.agent.run(desk.MessagePreviewDocument, {
    input: { conversationId, content: place },
  });
  expect(other.messagePreview).toMatchObject({
    isChanged: true,
    parts: [expect.stringContaining('Shop')],
  });
  await wechat.close();
});

test('C-05: past the window the answer fails with the reason, and opens when the follower writes', async ({
  seed,
}) => {
  const tenant = await seed.tenant({ agents: 1 });
  const { wechat, callbackUrl } = await openWechat(tenant, { windowMessages: 2 });
  await deliver(callbackUrl, wechatText('oWindow', 'Hi'));
  const { id } = await firstTalk(tenant.agent);

  await tenant.agent.says(id, 'One');
  await tenant.agent.says(id, 'Two');
  const third = await tenant.agent.says(id, 'Three');

  const failed = await entryThat(
    tenant.agent,
    id,
    e => e.id === third.id && e.delivery === 'FAILED',
  );
  expect(failed.deliveryReason).toMatch(/write again/);
  expect(wechat.sent).toHaveLength(2);
  const shut = await tenant.agent.run(desk.CarriedTalkDocument, { id });
  expect(shut.conversation?.window?.remaining).toBe(0);

  await deliver(callbackUrl, wechatText('oWindow', 'Still there?'));
  await entryThat(tenant.agent, id, e => 'text' in e.content && e.content.text === 'Still there?');
  const again = { input: { messageId: third.id } };
  const resent = accepted(
    (await tenant.agent.run(desk.MessageResendDocument, again)).messageResend,
  );
  expect(resent.message.id).toBe(third.id);
  await wechat.took(3);
  await entryThat(tenant.agent, id, e => e.id === third.id && e.delivery === 'SENT');
  const twice = await tenant.agent.run(desk.MessageResendDocument, again);
  expect(codeOf(twice.messageResend)).toBe('CONFLICT');
  await wechat.close();
});

test('4.2: answers leave in order; what WeChat took without an answer is UNKNOWN and not sent again', async ({
  seed,
}) => {
  const tenant = await seed.tenant({ agents: 1 });
  const { wechat, callbackUrl } = await openWechat(tenant);
  await deliver(callbackUrl, wechatText('oOrder', 'Hi'));
  const { id } = await firstTalk(tenant.agent);
  // Busy once, then taken without a word, then a token that no longer counts, then refused for good.
  wechat.script.push(
    { json: { errcode: -1, errmsg: 'system error' } },
    { json: { errcode: 0 } },
    'DROP',
    { json: { errcode: 40003, errmsg: 'invalid openid' } },
  );

  const entries: { id: string }[] = [];
  for (const text of ['One', 'Two', 'Three']) entries.push(await tenant.agent.says(id, text));
  const ended = async (index: number, state: string) =>
    entryThat(tenant.agent, id, e => e.id === entries[index]!.id && e.delivery === state);

  await ended(0, 'SENT');
  expect((await ended(1, 'UNKNOWN')).deliveryReason).toMatch(/never said/);
  expect((await ended(2, 'FAILED')).deliveryReason).toMatch(/cannot be reached/);
  const texts = wechat.sent.map(({ text }) => (text as { content: string }).content);
  expect(texts).toEqual(['One', 'Two']);
  await wechat.close();
});

test('C-03, C-04: one token for all, a refused one is replaced once; media are fetched and kept', async ({
  seed,
}) => {
  const tenant = await seed.tenant({ agents: 1 });
  const { wechat, callbackUrl } = await openWechat(tenant);
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  );
  wechat.media.set('pic', { bytes: png, headers: { 'content-type': 'image/png' } });
  const image = { FromUserName: 'oMedia', MsgType: 'image', PicUrl: 'http://127.0.0.1:1/x' };
  await deliver(callbackUrl, wechatXml({ ...image, MediaId: 'pic', MsgId: '991' }));
  await deliver(callbackUrl, wechatXml({ ...image, MediaId: 'gone', MsgId: '992' }));
  const position = { Location_X: '31.230391', Location_Y: '121.473701', Label: '人民大道' };
  await deliver(
    callbackUrl,
    wechatXml({ FromUserName: 'oMedia', MsgType: 'location', ...position, MsgId: '993' }),
  );
  const { id } = await firstTalk(tenant.agent);
  await entryThat(tenant.agent, id, e => e.content.__typename === 'LocationContent');

  const { conversation } = await tenant.agent.run(desk.CarriedTalkDocument, { id });
  const kinds = conversation!.messages.nodes
    .map(({ content }) => content.__typename)
    .filter(kind => kind !== 'EventContent');
  expect(kinds).toEqual(['ImageContent', 'TextContent', 'LocationContent']);
  wechat.expireTokens();
  await tenant.agent.says(id, 'After the token ended');
  await wechat.took(1);
  expect(wechat.tokensGiven).toBe(2);
  await wechat.close();
});

test('C-06: follow, menu and code answer, begin conversations and choose a group; unfollowing ends reach', async ({
  seed,
}) => {
  const tenant = await seed.tenant({ agents: 1 });
  const { skillGroupCreate } = await tenant.admin.run(desk.SkillGroupCreateDocument, {
    input: { name: 'Returns' },
  });
  const returns = accepted(skillGroupCreate).skillGroup.id;
  await tenant.admin.run(desk.SkillGroupMembersSetDocument, {
    input: { skillGroupId: returns, agentIds: [tenant.agent.id] },
  });
  const { wechat, callbackUrl } = await openWechat(tenant, {}, [
    { event: 'FOLLOW', text: 'Welcome!', startsConversation: false },
    { event: 'SCAN', key: 'shop42', startsConversation: true, skillGroupId: returns },
  ]);
  const event = (name: string, key = '') =>
    deliver(
      callbackUrl,
      wechatXml({ FromUserName: 'oEvents', MsgType: 'event', Event: name, EventKey: key }),
    );

  await event('subscribe');
  await wechat.took(1);
  expect(wechat.sent[0]).toMatchObject({ touser: 'oEvents', text: { content: 'Welcome!' } });
  const none = await tenant.admin.run(desk.CarriedTalksDocument, {});
  expect(none.conversations.nodes).toEqual([]);
  await event('SCAN', 'shop42');
  const talk = await firstTalk(tenant.agent);
  expect(talk.skillGroup?.id).toBe(returns);
  expect(talk.visitor.attributes).toEqual([{ key: 'scene', value: 'shop42' }]);
  await event('unsubscribe');
  await firstTalk(tenant.agent, ({ window }) => window?.remaining === 0);
  const late = await tenant.agent.says(talk.id, 'Come back');
  const failed = await entryThat(
    tenant.agent,
    talk.id,
    e => e.id === late.id && e.delivery === 'FAILED',
  );
  expect(failed.deliveryReason).toMatch(/unfollowed/);
  await wechat.close();
});

test('C-21: unbinding names the open conversations, closes them, and the account continues its visitors', async ({
  seed,
}) => {
  const tenant = await seed.tenant({ agents: 1 });
  const { wechat, callbackUrl, channel } = await openWechat(tenant);
  await deliver(callbackUrl, wechatText('oUnbind', 'Hi'));
  const talk = await firstTalk(tenant.agent);
  const unbind = async (openConversations: number) =>
    (
      await tenant.admin.run(desk.ChannelUnbindDocument, {
        input: { channelId: channel.id, openConversations },
      })
    ).channelUnbind;

  expect(await unbind(0)).toMatchObject({ code: 'CONFIRMATION_OUTDATED', openConversations: 1 });
  const done = accepted(await unbind(1));
  expect(done).toMatchObject({
    closedConversations: 1,
    channel: { binding: null, isEnabled: false },
  });
  await entryThat(tenant.admin, talk.id, e => e.content.__typename === 'EventContent' && e.seq > 3);
  const { conversation } = await tenant.admin.run(desk.CarriedTalkDocument, { id: talk.id });
  expect(conversation).toMatchObject({ status: 'CLOSED', closeReason: 'CHANNEL_REMOVED' });
  expect((await deliver(callbackUrl, wechatText('oUnbind', 'Hello?'))).status).toBe(404);

  const { channel: other } = await bindChannel(tenant, 'WECHAT', { wechat: wechat.binding });
  await deliver(other.callbackUrl ?? '', wechatText('oUnbind', 'Back again'));
  const next = await firstTalk(tenant.agent, ({ id }) => id !== talk.id);
  expect(next.visitor.id).toBe(talk.visitor.id);
  await wechat.close();
});
