import type { Context } from '../../kernel/context.ts';
import { type Sentence, say } from '../../kernel/errors/words.ts';
import type { Directory } from '../agent/index.ts';
import type { DeliveryState, MessageSender, MessageView } from '../message/index.ts';
import { membersOf } from './room.store.ts';
import type { RoomEvent, RoomMessage } from './room.ts';
import { ConversationLinkContent, RoomEventContent } from './room.type.ts';

const sentences: Record<RoomEvent['type'], Sentence> = {
  CREATED: { en: '{by} opened this group with {who}', 'zh-CN': '{by} 创建了群聊，成员：{who}' },
  JOINED: { en: '{by} brought in {who}', 'zh-CN': '{by} 邀请 {who} 加入' },
  LEFT: { en: '{by} took out {who}', 'zh-CN': '{by} 将 {who} 移出群聊' },
  RENAMED: { en: '{by} named this group “{name}”', 'zh-CN': '{by} 将群名改为“{name}”' },
  RECALLED: { en: '{by} withdrew a message', 'zh-CN': '{by} 撤回了一条消息' },
};
const leftByHimself: Sentence = { en: '{by} left', 'zh-CN': '{by} 退出了群聊' };
const unnamed: Sentence = { en: '{by} took the name away', 'zh-CN': '{by} 清除了群名' };

/** Turns stored entries of rooms into what a colleague sees. */
export class RoomView {
  constructor(
    private readonly directory: Directory,
    private readonly messages: MessageView,
  ) {}

  sender(ctx: Context, message: RoomMessage): Promise<MessageSender> {
    return this.messages.sender(ctx, this.#entry(ctx, message));
  }

  async content(ctx: Context, message: RoomMessage): Promise<object> {
    return (await this.#own(ctx, message)) ?? this.messages.content(ctx, this.#entry(ctx, message));
  }

  /** The same with nothing hidden, for those who may see that. */
  async fullContent(ctx: Context, message: RoomMessage): Promise<object> {
    return (
      (await this.#own(ctx, message)) ?? this.messages.fullContent(ctx, this.#entry(ctx, message))
    );
  }

  /** Whether something of it is shown as dots. */
  async hasMasked(ctx: Context, message: RoomMessage): Promise<boolean> {
    const isOwn = (await this.#own(ctx, message)) !== null;
    return !isOwn && this.messages.hasMasked(ctx, this.#entry(ctx, message));
  }

  /** What only rooms hold; null for what conversations hold too. */
  async #own(ctx: Context, { content, recalledAt }: RoomMessage): Promise<object | null> {
    if (content.kind === 'EVENT') return this.#event(ctx, content);
    if (content.kind !== 'CONVERSATION' || recalledAt) return null;
    const { conversationId, number } = content;
    return Object.assign(new ConversationLinkContent(), { conversationId, number });
  }

  async delivery(ctx: Context, message: RoomMessage): Promise<DeliveryState> {
    const members = (await membersOf(ctx, message.roomId))?.members ?? [];
    const others = members.filter(({ agentId }) => agentId !== message.senderId);
    const isRead = others.length > 0 && others.every(({ readSeq }) => readSeq >= message.seq);
    return isRead ? 'READ' : 'SENT';
  }

  // What the log of conversations calls an entry; a room's has no visitor in it.
  #entry(ctx: Context, message: RoomMessage) {
    const senderKind = message.senderId ? ('AGENT' as const) : ('SYSTEM' as const);
    return { ...message, tenantId: ctx.tenantId, conversationId: message.roomId, senderKind };
  }

  async #event(ctx: Context, event: RoomEvent): Promise<RoomEventContent> {
    const { agents } = await this.directory.page(ctx);
    const nameOf = (id: string) => agents.get(id)?.nickname ?? '?';
    const ids = event.agentIds ?? [];
    const isSelf = event.type === 'LEFT' && ids.length === 1 && ids[0] === event.byId;
    const isUnnamed = event.type === 'RENAMED' && !event.name;
    const ofType = isUnnamed ? unnamed : sentences[event.type];
    const text = say(isSelf ? leftByHimself : ofType, ctx.locale, {
      by: nameOf(event.byId),
      who: ids.map(nameOf).join(ctx.locale === 'zh-CN' ? '、' : ', '),
      name: event.name ?? '',
    });
    return Object.assign(new RoomEventContent(), { type: event.type, text });
  }
}
