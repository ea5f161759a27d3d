import type { EntityManager } from '@mikro-orm/postgresql';
import type { Hint } from '../../kernel/hints/hint-bus.ts';
import { wordsOf } from './words.ts';

/** An entry to append. `clientMessageId` and `payloadHash` make a repeat recognisable; null for events. */
export interface NewEntry {
  readonly tenantId: string;
  readonly conversationId: string;
  readonly id: string;
  readonly clientMessageId: string | null;
  readonly senderKind: 'VISITOR' | 'AGENT' | 'ROBOT' | 'SYSTEM';
  readonly senderId: string | null;
  readonly kind: string;
  readonly content: unknown;
  readonly payloadHash: string | null;
  readonly quoteId: string | null;
  readonly createdAt: Date;
}

/** An entry as it stands in the log. */
export interface LogEntry extends Omit<
  NewEntry,
  'payloadHash' | 'clientMessageId' | 'senderId' | 'quoteId'
> {
  readonly seq: number;
  readonly clientMessageId?: string | null;
  readonly senderId?: string | null;
  readonly quoteId?: string | null;
  readonly recalledAt?: Date | null;
  /** Stored a moment ago: nobody can have read it yet, so nothing need be looked up. */
  readonly isFresh?: boolean;
}

/** What became of an entry: stored now, stored before, or refused (see `app.log_append`). */
export interface Appended {
  readonly outcome: 'STORED' | 'REPEATED' | 'REUSED' | 'CLOSED' | 'NOT_SERVING' | 'NOT_FOUND';
  readonly messageId: string;
  readonly conversationId: string;
  readonly seq: number;
  /** In whose lists the conversation stands: the serving agent or the queue's group, and whoever is asked to take it. */
  readonly ownerIds: readonly string[];
}

interface AppendRow {
  place: number;
  outcome: Appended['outcome'];
  message_id: string;
  conversation_id: string;
  seq: number;
  owner_ids: string[];
}

const writtenWords = ({ kind, tenantId, content }: NewEntry): string[] | null =>
  kind === 'TEXT' || kind === 'NOTE' ? wordsOf(tenantId, (content as { text: string }).text) : null;

/** What `app.log_append` takes. */
export const appendPayload = (entries: readonly NewEntry[]): string =>
  JSON.stringify(
    entries.map((entry, place) => ({
      place,
      tenant_id: entry.tenantId,
      conversation_id: entry.conversationId,
      id: entry.id,
      client_message_id: entry.clientMessageId,
      sender_kind: entry.senderKind,
      sender_id: entry.senderId,
      kind: entry.kind,
      content: entry.content,
      words: writtenWords(entry),
      payload_hash: entry.payloadHash,
      quote_id: entry.quoteId,
      created_at: entry.createdAt,
    })),
  );

/** What `app.log_append` answered, in the order of the entries. */
export function appendResult(rows: readonly AppendRow[]): Appended[] {
  const results: Appended[] = [];
  for (const row of rows) {
    results[row.place] = {
      outcome: row.outcome,
      messageId: row.message_id,
      conversationId: row.conversation_id,
      seq: row.seq,
      ownerIds: row.owner_ids,
    };
  }
  return results;
}

/** Appends inside a transaction that is already open, such as the events of a transition. */
export async function appendWithin(
  em: EntityManager,
  entries: readonly NewEntry[],
): Promise<Appended[]> {
  const rows = await em.execute<AppendRow[]>('select * from app.log_append(?::jsonb)', [
    appendPayload(entries),
  ]);
  return appendResult(rows);
}

/** The stored form of an entry that was just appended. */
export const storedEntry = (entry: NewEntry, seq: number): LogEntry => {
  const { payloadHash: _hash, ...rest } = entry;
  return { ...rest, seq, recalledAt: null };
};

/** An entry that nobody can have read yet. */
export const freshEntry = (entry: NewEntry, seq: number): LogEntry => ({
  ...storedEntry(entry, seq),
  isFresh: true,
});

export const logTopic = (conversationId: string) => `log:${conversationId}`;
export const conversationTopic = (conversationId: string) => `conversation:${conversationId}`;
export const inboxTopic = (ownerId: string) => `inbox:${ownerId}`;
export const queueTopic = (skillGroupId: string) => `queue:${skillGroupId}`;

/** Tells readers of the log, with the entries themselves, and owners of lists. */
export function appendHints(entries: readonly LogEntry[], ownerIds: readonly string[]): Hint[] {
  const byConversation = Map.groupBy(entries, entry => entry.conversationId);
  const hints: Hint[] = [...byConversation].map(([id, local]) => ({ topic: logTopic(id), local }));
  for (const owner of new Set(ownerIds)) hints.push({ topic: inboxTopic(owner) });
  return hints;
}
