import type { Context } from '../../kernel/context.ts';
import { type LiveReader, passing } from '../../kernel/graphql/live.ts';
import type { Conversation } from '../conversation/index.ts';
import { maskOf } from '../masking/index.ts';
import { isEntitled, settingsOf } from '../tenant/index.ts';
import type { SenderKind } from './sender-kind.ts';
import { DeskTyping } from './typing.type.ts';

const expiresMs = 6_000;
const previewEveryMs = 1_000;
const previewLength = 500;
const topicOf = (conversationId: string) => `typing:${conversationId}`;

/** What a hint about typing carries; `text` is for the agent named beside it alone. */
interface TypingHint {
  readonly isTyping: boolean;
  readonly by: SenderKind;
  readonly text?: string;
  readonly agentId?: string;
}

interface Expiring {
  readonly timer: NodeJS.Timeout;
  previewedAt: number;
  held: NodeJS.Timeout | null;
}

/** Carries to visitors elsewhere that the agent types. */
export interface TypingCarrier {
  tell(ctx: Context, conversationId: string, isTyping: boolean): Promise<void>;
}

/** Who types where: told to the other side, lossy, never stored. */
export class Typists {
  readonly #typing = new Map<string, Expiring>();
  readonly #carriers: TypingCarrier[] = [];

  /** From now on it is carried by this one as well. */
  carryBy(carrier: TypingCarrier): void {
    this.#carriers.push(carrier);
  }

  /** Tells the visitor that the serving agent types, where the plan holds that; true if told. */
  async tellVisitor(ctx: Context, conversationId: string, isTyping: boolean): Promise<boolean> {
    if (!(await isEntitled(ctx, 'AGENT_TYPING'))) return false;
    this.#tell(ctx, conversationId, { isTyping, by: 'AGENT' });
    for (const carrier of this.#carriers)
      carrier.tell(ctx, conversationId, isTyping).catch((error: unknown) => {
        ctx.log.debug({ err: error, conversation: conversationId }, 'Typing was not carried.');
      });
    return true;
  }

  /** Tells the desk that the visitor types, and the serving agent what, where the tenant shows that (FEATURES K-25). */
  async tellDesk(
    ctx: Context,
    { id, status, servedBy, agentId }: Conversation,
    isTyping: boolean,
    text: string | null,
  ): Promise<void> {
    const isShown =
      text !== null && status === 'ACTIVE' && servedBy === 'AGENT' && agentId != null
        ? await isPreviewOn(ctx)
        : false;
    const mask = isShown ? await maskOf(ctx) : null;
    const shown = mask ? mask.typed(text ?? '') : (text ?? '');
    const preview = isShown
      ? {
          text: [...(isTyping ? shown : '')].slice(0, previewLength).join(''),
          agentId: agentId ?? '',
        }
      : {};
    this.#tell(ctx, id, { isTyping, by: 'VISITOR', ...preview });
  }

  /** Tells, and tells the end when nothing more is heard for six seconds; what is typed at most once a second. */
  #tell(ctx: Context, conversationId: string, hint: TypingHint): void {
    const key = `${conversationId} ${hint.by}`;
    const before = this.#typing.get(key);
    clearTimeout(before?.timer);
    clearTimeout(before?.held ?? undefined);
    this.#typing.delete(key);
    const publish = (data: TypingHint) =>
      ctx.hints.publish([{ topic: topicOf(conversationId), data }]);
    if (!hint.isTyping) return publish(hint);
    const timer = setTimeout(() => {
      this.#typing.delete(key);
      publish({
        isTyping: false,
        by: hint.by,
        ...(hint.agentId ? { text: '', agentId: hint.agentId } : {}),
      });
    }, expiresMs);
    const state: Expiring = {
      timer: timer.unref(),
      previewedAt: before?.previewedAt ?? -Infinity,
      held: null,
    };
    this.#typing.set(key, state);
    const waitMs = state.previewedAt + previewEveryMs - performance.now();
    const send = () => {
      state.previewedAt = performance.now();
      publish(hint);
    };
    // The newest text of a second goes out at its end, so that the last letters are not lost.
    if (hint.text === undefined || waitMs <= 0) return send();
    state.held = setTimeout(send, waitMs).unref();
  }
}

/** Whether agents of the tenant see what a visitor types. */
export const isPreviewOn = async (ctx: Context): Promise<boolean> =>
  (await settingsOf(ctx)).desk.typingPreview && (await isEntitled(ctx, 'TYPING_PREVIEW'));

/** What the other side does. */
export const followTyping = (ctx: Context, conversationId: string): LiveReader<DeskTyping> =>
  passing(ctx, topicOf(conversationId), ({ data }) => {
    const { isTyping, by, text, agentId } = data as TypingHint;
    if (by === ctx.viewer.kind) return undefined;
    const isForViewer = ctx.viewer.kind === 'AGENT' && ctx.viewer.agentId === agentId;
    return Object.assign(new DeskTyping(), { isTyping, by, text: (isForViewer && text) || null });
  });

/** Notes that a visitor is there though he has not written: the timer of his silence begins anew (FEATURES Q-24). */
export async function noteLife(ctx: Context, conversationId: string): Promise<void> {
  const now = ctx.now();
  await ctx.em.execute(
    `update app.conversation c set visitor_typed_at = ?
       from app.tenant t
      where t.tenant_id = c.tenant_id and t.visitor_silent_ms is not null and c.tenant_id = ? and c.id = ? and c.status = 'ACTIVE'
        and c.unanswered_since is null and coalesce(c.visitor_typed_at, '-infinity') < ?`,
    [now, ctx.tenantId, conversationId, new Date(now.getTime() - 2_000)],
  );
}
