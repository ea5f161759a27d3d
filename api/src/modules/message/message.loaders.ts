import { listOf } from '../../kernel/db/list.ts';
import { defineLoader, rowsById } from '../../kernel/loader.ts';
import type { Message } from './message.entity.ts';

/** Entries by id. */
export const messageById = rowsById<Message>('message');

/** Entries by `conversation id:seq`. */
export const messageAt = defineLoader<Message>(async (ctx, places) => {
  const wanted = places.map(place => place.split(':'));
  const rows = await ctx.query<Message>(
    `select m.* from unnest(?::uuid[], ?::int[]) as w(conversation_id, seq)
       join app.message m on m.tenant_id = ? and m.conversation_id = w.conversation_id and m.seq = w.seq`,
    [
      listOf(wanted.map(([id = '']) => id)),
      listOf(wanted.map(([, seq = '0']) => seq)),
      ctx.tenantId,
    ],
  );
  return new Map(rows.map(row => [`${row.conversationId}:${row.seq}`, row]));
});
