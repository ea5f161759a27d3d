import type { Context, Locale } from '../../kernel/context.ts';
import { type Sentence, say } from '../../kernel/errors/words.ts';
import type { Directory } from '../agent/index.ts';
import { masked } from '../masking/index.ts';
import { lineOf } from '../message/index.ts';
import { settingsOf } from '../tenant/index.ts';
import type { VisitorNames } from '../visitor/index.ts';
import type { DuePush, Occasion } from './occasion.ts';
import type { PushNotice } from './provider/push.provider.ts';
import { clipped } from './provider/texts.ts';
import type { PushReceipts } from './receipts.ts';

const longestBody = 100;

const newMessage: Sentence = { en: 'New message', 'zh-CN': '您有一条新消息' };
const forAgent: Sentence = { en: 'New message', 'zh-CN': '有一条新消息' };
const newComment: Sentence = { en: 'New answer to your message', 'zh-CN': '您的留言有新回复' };
const call: Sentence = { en: 'Incoming call', 'zh-CN': '邀请您视频通话' };
const conversation: Sentence = { en: 'New conversation', 'zh-CN': '新会话' };
const transfer: Sentence = {
  en: 'A conversation is to be transferred to you',
  'zh-CN': '有会话请求转接给你',
};
const served: Sentence = {
  en: 'An agent is there for you now.',
  'zh-CN': '客服已接入，请您返回会话。',
};
const test: Sentence = {
  en: 'This is a test. Pushes reach this device.',
  'zh-CN': '这是一条测试推送，该设备可以正常接收。',
};

/** Writes what a device shows: title, body, count and where a tap leads (FEATURES N-03). */
export class NoticeWriter {
  constructor(
    private readonly directory: Directory,
    private readonly visitors: VisitorNames,
    private readonly receipts: PushReceipts,
  ) {}

  async write(ctx: Context, push: DuePush, occasion: Occasion): Promise<PushNotice> {
    const locale: Locale = push.locale === 'zh-CN' ? 'zh-CN' : 'en';
    const [title, body, badge] = await Promise.all([
      this.#title(ctx.as(ctx.tenantId, ctx.viewer, locale), push, occasion),
      this.#body(ctx, push, occasion, locale),
      push.agentId ? unreadOfAgent(ctx, push.agentId) : unreadOfVisitor(ctx, push),
    ]);
    return {
      id: push.id,
      title,
      body: clipped(body.replaceAll(/\s+/g, ' ').trim(), longestBody),
      badge,
      thread: push.threadId,
      expiresAt: push.expiresAt,
      data: {
        parley: push.kind,
        receipt: this.receipts.of(ctx.tenantId, push.id),
        ...(push.kind === 'TEST'
          ? {}
          : push.kind === 'TICKET'
            ? { ticket_id: push.threadId }
            : { conversation_id: push.threadId }),
      },
    };
  }

  /** To visitors the company, or who serves them where the tenant shows that; to members the visitor. */
  async #title(ctx: Context, push: DuePush, { senderId }: Occasion): Promise<string> {
    const page = await this.directory.page(ctx);
    if (push.agentId) return senderId ? this.visitors.name(ctx, senderId) : page.companyName;
    const agent = page.showAgentNickname && senderId ? page.agents.get(senderId) : undefined;
    return agent?.nickname ?? page.companyName;
  }

  async #body(ctx: Context, push: DuePush, { content }: Occasion, locale: Locale): Promise<string> {
    const fixed = {
      TEST: test,
      CALL: call,
      CONVERSATION: conversation,
      TRANSFER: transfer,
      SERVED: served,
    } as const;
    if (push.kind !== 'MESSAGE' && push.kind !== 'TICKET') return say(fixed[push.kind], locale);
    const { visitors } = await settingsOf(ctx);
    if (visitors.pushContent && content) {
      // It passes through other hands and lies on locked screens, of visitors too (FEATURES K-28).
      const { mask } = await this.directory.page(ctx);
      const shown = mask ? masked(content, mask) : content;
      return shown.kind === 'COMMENT' ? shown.text : lineOf(shown, locale);
    }
    if (push.kind === 'TICKET') return say(newComment, locale);
    return say(push.agentId ? forAgent : newMessage, locale);
  }
}

/** What the device shows as unread: the conversations of its channel, and the visitor's tickets. */
async function unreadOfVisitor(ctx: Context, { visitorId, channelId }: DuePush): Promise<number> {
  const [row] = await ctx.query<{ unread: string }>(
    `select (select coalesce(sum(visitor_unread), 0) from app.conversation where tenant_id = ? and visitor_id = ? and channel_id = ?)
          + (select coalesce(sum(visitor_unread), 0) from app.ticket where tenant_id = ? and visitor_id = ?) as unread`,
    [ctx.tenantId, visitorId, channelId, ctx.tenantId, visitorId],
  );
  return Number(row?.unread ?? 0);
}

async function unreadOfAgent(ctx: Context, agentId: string): Promise<number> {
  const [row] = await ctx.query<{ unread: string }>(
    `select coalesce(sum(agent_unread), 0) as unread from app.conversation where tenant_id = ? and agent_id = ? and status = 'ACTIVE'`,
    [ctx.tenantId, agentId],
  );
  return Number(row?.unread ?? 0);
}
