import type { Context } from '../../kernel/context.ts';
import { type LiveReader, passing } from '../../kernel/graphql/live.ts';
import type { SenderKind } from './sender-kind.ts';
import { DeskTyping } from './typing.type.ts';

const expiresMs = 6_000;
const topicOf = (conversationId: string) => `typing:${conversationId}`;

/** Who types where: told to the other side, lossy, never stored. */
export class Typists {
  readonly #expiring = new Map<string, NodeJS.Timeout>();

  /** Tells the other side, and tells it again when nothing more is heard for six seconds. */
  tell(ctx: Context, conversationId: string, isTyping: boolean): void {
    const key = `${conversationId} ${ctx.viewer.kind}`;
    clearTimeout(this.#expiring.get(key));
    this.#expiring.delete(key);
    const tell = (isStill: boolean) =>
      ctx.hints.publish([
        { topic: topicOf(conversationId), data: { isTyping: isStill, by: ctx.viewer.kind } },
      ]);
    tell(isTyping);
    if (!isTyping) return;
    const timer = setTimeout(() => {
      this.#expiring.delete(key);
      tell(false);
    }, expiresMs);
    this.#expiring.set(key, timer.unref());
  }
}

/** What the other side does. */
export const followTyping = (ctx: Context, conversationId: string): LiveReader<DeskTyping> =>
  passing(ctx, topicOf(conversationId), ({ data }) => {
    const { isTyping, by } = data as { isTyping: boolean; by: SenderKind };
    return by === ctx.viewer.kind
      ? undefined
      : Object.assign(new DeskTyping(), { isTyping, by, text: null });
  });
