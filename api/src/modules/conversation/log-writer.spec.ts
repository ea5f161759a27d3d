import type pg from 'pg';
import { expect, it } from 'vitest';
import { LocalHintBus } from '../../kernel/hints/local-hint-bus.ts';
import { LogWriter } from './log-writer.ts';
import type { NewEntry } from './log.ts';

const entry = (id: string, clientMessageId = id): NewEntry => ({
  tenantId: 'tenant',
  conversationId: 'conversation',
  id,
  clientMessageId,
  senderKind: 'VISITOR',
  senderId: 'visitor',
  kind: 'TEXT',
  content: { kind: 'TEXT', text: id },
  payloadHash: 'hash',
  quoteId: null,
  createdAt: new Date(0),
});

/** A database that notes each statement's rows, and refuses those the test names. */
function writer(refuse: (ids: readonly string[]) => { code: string } | null = () => null) {
  const statements: string[][] = [];
  let seq = 0;
  const query = async ({ values }: { values: string[] }) => {
    const rows = JSON.parse(values[0] ?? '[]') as { place: number; id: string }[];
    const ids = rows.map(({ id }) => id);
    statements.push(ids);
    await Promise.resolve();
    const refusal = refuse(ids);
    if (refusal) throw Object.assign(new Error('refused'), refusal);
    return {
      rows: rows.map(({ place, id }) => ({
        place,
        outcome: 'STORED',
        message_id: id,
        conversation_id: 'conversation',
        seq: ++seq,
        owner_id: null,
      })),
    };
  };
  return { log: new LogWriter({ query } as unknown as pg.Pool, new LocalHintBus()), statements };
}

it('sends a lone append at once, and what arrives meanwhile together', async () => {
  const { log, statements } = writer();
  await Promise.all(['a', 'b', 'c'].map(id => log.append(entry(id))));
  expect(statements).toEqual([['a'], ['b', 'c']]);
});

it('K-18: lets the second of two with the same key wait for the first one’s result', async () => {
  const { log, statements } = writer();
  await Promise.all([
    log.append(entry('x')),
    log.append(entry('a', 'key')),
    log.append(entry('b', 'key')),
  ]);
  expect(statements).toEqual([['x'], ['a'], ['b']]);
});

it('fails a bad row alone', async () => {
  const { log } = writer(ids => (ids.includes('bad') ? { code: '22021' } : null));
  const results = await Promise.allSettled(
    ['a', 'good', 'bad', 'fine'].map(id => log.append(entry(id))),
  );
  expect(results.map(result => result.status)).toEqual([
    'fulfilled',
    'fulfilled',
    'rejected',
    'fulfilled',
  ]);
});

it('tells all at once when the database is away, without asking it once per row', async () => {
  const { log, statements } = writer(() => ({ code: '57P01' }));
  const results = await Promise.allSettled(['a', 'b', 'c', 'd'].map(id => log.append(entry(id))));
  expect(results.every(result => result.status === 'rejected')).toBe(true);
  expect(statements).toHaveLength(2);
});
