import { FakeWechat } from './fakes/wechat.ts';
import * as desk from './generated/desk.ts';
import { accepted, type DeskPerson } from './person.ts';
import type { Tenant } from './seed.ts';

/** A channel of a kind, bound as told. */
export async function bindChannel(
  { admin, skillGroup }: Pick<Tenant, 'admin' | 'skillGroup'>,
  kind: desk.ChannelKind,
  binding: Omit<desk.ChannelBindInput, 'channelId'>,
): Promise<{ channel: desk.BoundChannelFragment; secret: string | null }> {
  const input = { name: `${kind} account`, kind, skillGroupId: skillGroup.id };
  const { channelCreate } = await admin.run(desk.ChannelCreateDocument, { input });
  const channelId = accepted(channelCreate).channel.id;
  const { channelBind } = await admin.run(desk.ChannelBindDocument, {
    input: { channelId, ...binding },
  });
  const { channel, secret } = accepted(channelBind);
  return { channel, secret };
}

/** A WeChat of its own with a channel bound to it, and what tests need of both. */
export async function openWechat(
  tenant: Pick<Tenant, 'admin' | 'skillGroup'>,
  more: Partial<desk.WechatBindingInput> = {},
  reactions: desk.ChannelReactionInput[] = [],
) {
  const wechat = await new FakeWechat().open();
  const { channel } = await bindChannel(tenant, 'WECHAT', {
    wechat: { ...wechat.binding, ...more },
    reactions,
  });
  return { wechat, channel, callbackUrl: channel.callbackUrl! };
}

/** Waits until a conversation with this channel appears in an agent's lists. */
export async function firstTalk(
  agent: DeskPerson,
  fits: (talk: desk.CarriedTalkFragment) => boolean = () => true,
): Promise<desk.CarriedTalkFragment> {
  const inbox = await agent.watch(desk.CarriedInboxDocument, {});
  const { inbox: change } = await inbox.until(
    ({ inbox: { conversation, isGone } }) => !isGone && fits(conversation),
  );
  inbox.stop();
  return change.conversation;
}

/** Waits until an entry of a log fits, its later states included. */
export async function entryThat(
  agent: DeskPerson,
  conversationId: string,
  fits: (entry: desk.CarriedEntryFragment) => boolean,
): Promise<desk.CarriedEntryFragment> {
  const log = await agent.watch(desk.CarriedMessagesDocument, { conversationId, after: 0 });
  const { messages } = await log.until(({ messages: entry }) => fits(entry), 30_000);
  log.stop();
  return messages;
}
