import { expect, it, vi } from 'vitest';
import { ApiError } from './errors.ts';
import { createOutbox, type OutboxItem, type OutboxStorage } from './outbox.ts';

/** Storage that outlives the outboxes of one test, as a disk would. */
function disk(): OutboxStorage<string> & { readonly stored: Map<string, OutboxItem<string>> } {
  const stored = new Map<string, OutboxItem<string>>();
  return {
    stored,
    load: async () => [...stored.values()],
    put: async item => void stored.set(item.id, item),
    remove: async id => void stored.delete(id),
  };
}

const unavailable = () => Promise.reject(new ApiError('UNAVAILABLE', 'down'));

it('stores a send before it tries it and forgets it once answered', async () => {
  const storage = disk();
  const wasStored: boolean[] = [];
  const outbox = createOutbox<string>({
    storage,
    send: async item => {
      wasStored.push(storage.stored.has(item.id));
      return 'sent';
    },
    onChange: () => {},
  });
  await outbox.add('a', 'hello');
  await vi.waitFor(() => expect(storage.stored.size).toBe(0));
  expect(wasStored).toEqual([true]);
});

it('sends in order within a lane while other lanes go on', async () => {
  vi.spyOn(Math, 'random').mockReturnValue(0);
  const sent: string[] = [];
  let isDown = true;
  const outbox = createOutbox<string>({
    storage: disk(),
    send: item => {
      if (item.lane === 'a' && isDown) return unavailable();
      sent.push(item.payload);
      return Promise.resolve('sent');
    },
    onChange: () => {},
  });
  await outbox.add('a', 'a1');
  await outbox.add('a', 'a2');
  await outbox.add('b', 'b1');
  await vi.waitFor(() => expect(sent).toEqual(['b1']));
  isDown = false;
  await vi.waitFor(() => expect(sent).toEqual(['b1', 'a1', 'a2']));
});

it('sends after a reload what was not answered before, under the same id', async () => {
  const storage = disk();
  const before = createOutbox<string>({
    storage,
    send: () => new Promise(() => {}),
    onChange: () => {},
  });
  const { id } = await before.add('a', 'hello');
  before.dispose();

  const send = vi.fn(async () => 'sent' as const);
  await createOutbox<string>({ storage, send, onChange: () => {} }).start();
  await vi.waitFor(() => expect(storage.stored.size).toBe(0));
  expect(send).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id, payload: 'hello' }));
});

it('keeps a refused send until somebody decides, and lets the next one pass', async () => {
  const storage = disk();
  const send = vi.fn(async (item: OutboxItem<string>) =>
    item.payload === 'bad' ? ('refused' as const) : ('sent' as const),
  );
  const outbox = createOutbox<string>({ storage, send, onChange: () => {} });
  const { id } = await outbox.add('a', 'bad');
  await outbox.add('a', 'good');
  await vi.waitFor(() => expect(outbox.items()).toMatchObject([{ id, state: 'refused' }]));
  expect(storage.stored.get(id)?.state).toBe('refused');

  send.mockResolvedValue('sent');
  await outbox.retry(id);
  await vi.waitFor(() => expect(outbox.items()).toEqual([]));
});

it('discards for good', async () => {
  const storage = disk();
  const outbox = createOutbox<string>({
    storage,
    send: async () => 'refused',
    onChange: () => {},
  });
  const { id } = await outbox.add('a', 'bad');
  await vi.waitFor(() => expect(outbox.items()[0]?.state).toBe('refused'));
  await outbox.discard(id);
  expect(storage.stored.size).toBe(0);
});

it('tries at once when told that the line is back', async () => {
  vi.spyOn(Math, 'random').mockReturnValue(1);
  const send = vi.fn(async () => 'sent' as const).mockImplementationOnce(unavailable);
  const outbox = createOutbox<string>({ storage: disk(), send, onChange: () => {} });
  await outbox.add('a', 'hello');
  await vi.waitFor(() => expect(send).toHaveBeenCalledOnce());
  await vi.waitFor(() => {
    outbox.flush();
    expect(outbox.items()).toEqual([]);
  });
});

it('sends even where nothing can be stored', async () => {
  const full = () => Promise.reject(new Error('quota'));
  const send = vi.fn(async () => 'sent' as const);
  const outbox = createOutbox<string>({
    storage: { load: full, put: full, remove: full },
    send,
    onChange: () => {},
  });
  await outbox.start();
  await outbox.add('a', 'hello');
  await vi.waitFor(() => expect(send).toHaveBeenCalledOnce());
});
