import { TestBed } from '@angular/core/testing';
import { ApiError } from '@parley/schema';
import { conversation, message } from '../testing/conversation';
import { deskTestbed, settled } from '../testing/desk-testbed';
import { Outbox } from './outbox';

const id = 'conversation';
const sent = {
  messageSend: {
    __typename: 'MessageSendPayload',
    sent: message(1, { clientMessageId: 'a' }),
    conversation: conversation(),
  },
};

function open() {
  const api = deskTestbed();
  const outbox = TestBed.inject(Outbox);
  const sends = () => api.calls.filter(({ name }) => name === 'MessageSend');
  return { api, outbox, sends };
}

it('shows a message at once and lets go of it when the server has it', async () => {
  const { api, outbox } = open();
  let deliver: (answer: unknown) => void = () => undefined;
  api.answer('MessageSend', () => new Promise(resolve => (deliver = resolve)));
  await outbox.add(id, { kind: 'text', text: 'hi' }, null);
  expect(outbox.items()).toHaveLength(1);
  await settled();
  deliver(sent);
  await vi.waitFor(() => expect(outbox.items()).toEqual([]));
});

it('K-18: sends again under the same id when no answer came', async () => {
  const { api, outbox, sends } = open();
  api.answer('MessageSend', () => {
    if (sends().length < 2) throw new ApiError('UNAVAILABLE', 'away', 1);
    return sent;
  });
  await outbox.add(id, { kind: 'text', text: 'hi' }, null);
  await vi.waitFor(() => expect(outbox.items()).toEqual([]));
  const ids = sends().map(
    ({ variables }) => (variables as { input: { clientMessageId: string } }).input.clientMessageId,
  );
  expect(ids).toHaveLength(2);
  expect(new Set(ids).size).toBe(1);
});

it('keeps a refused message with the reason until it is sent again or discarded', async () => {
  const { api, outbox } = open();
  api.answer('MessageSend', () => ({
    messageSend: { __typename: 'InvalidInputError', code: 'INVALID_INPUT', message: 'Too long.' },
  }));
  await outbox.add(id, { kind: 'note', text: 'x' }, null);
  await vi.waitFor(() => expect(outbox.items()[0]?.state).toBe('refused'));
  const item = outbox.items()[0];
  expect(outbox.reasons().get(item?.id ?? '')).toBe('Too long.');
  await outbox.discard(item?.id ?? '');
  expect(outbox.items()).toEqual([]);
});
