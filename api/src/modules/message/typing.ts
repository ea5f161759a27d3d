import { Field, ObjectType } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { type LiveReader, passing } from '../../kernel/graphql/live.ts';
import { SenderKind } from './sender-kind.ts';

const topicOf = (conversationId: string) => `typing:${conversationId}`;

@ObjectType('Typing', { description: 'Whether the other side is typing; expires after 6 seconds unless renewed.' })
export class Typing {
  @Field(() => Boolean, { description: 'True while typing.' })
  isTyping: boolean;

  @Field(() => SenderKind, { description: 'Who.' })
  by: SenderKind;
}

@ObjectType('Typing', { description: 'Whether the visitor, or a colleague, is typing; expires after 6 seconds unless renewed.' })
export class DeskTyping extends Typing {
  @Field(() => String, { nullable: true, description: 'What stands in the visitor’s field; null unless the tenant shows it.' })
  text: string | null;
}

/** Tells the other side; lossy, and never stored. */
export function tellTyping(ctx: Context, conversationId: string, isTyping: boolean): void {
  ctx.tell({ topic: topicOf(conversationId), data: { isTyping, by: ctx.viewer.kind } });
}

/** What the other side does. */
export const followTyping = (ctx: Context, conversationId: string): LiveReader<DeskTyping> =>
  passing(ctx.hints, topicOf(conversationId), ({ data }) => {
    const { isTyping, by } = data as { isTyping: boolean; by: SenderKind };
    return by === ctx.viewer.kind ? undefined : Object.assign(new DeskTyping(), { isTyping, by, text: null });
  });
