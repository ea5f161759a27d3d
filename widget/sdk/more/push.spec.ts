import type { Client } from '@parley/schema';
import { expect, it, vi } from 'vitest';
import { createPush } from './push.ts';

const receipt = 'r1';

function pushOver(answer: object) {
  const run = vi.fn(async (_document: unknown, _variables: unknown) => answer);
  return { push: createPush({ run } as unknown as Client), run };
}

it.each([
  [
    { parley: 'MESSAGE', receipt, conversation_id: 'c1' },
    { kind: 'conversation', id: 'c1' },
  ],
  [JSON.stringify({ parley: 'TICKET', receipt, ticket_id: 't1' }), { kind: 'ticket', id: 't1' }],
  [{ parley: 'TEST', receipt }, { kind: 'chat' }],
])('S-13: a push opens the right place and is reported as opened: %j', (payload, place) => {
  const { push, run } = pushOver({ pushReport: true });
  expect(push.openFromPush(payload)).toEqual(place);
  expect(run).toHaveBeenCalledWith(expect.anything(), { input: { receipt, event: 'OPENED' } });
});

it.each(['no json', '{"other":1}', {}, { parley: 'MESSAGE' }])(
  'S-13: a push of somebody else leads nowhere and is not reported: %j',
  payload => {
    const { push, run } = pushOver({});
    expect(push.openFromPush(payload)).toBeNull();
    expect(run).not.toHaveBeenCalled();
  },
);

it('S-13: a token the server does not take is a refusal, one it takes is none', async () => {
  const token = { provider: 'APNS', token: 'ab' } as const;
  const refusal = { __typename: 'InvalidInputError', code: 'INVALID_INPUT', message: 'No.' };
  const refused = pushOver({ pushTokenRegister: refusal });
  expect(await refused.push.registerPush(token)).toMatchObject({ code: 'INVALID_INPUT' });
  const taken = pushOver({ pushTokenRegister: { __typename: 'PushTokenPayload' } });
  expect(await taken.push.registerPush(token)).toBeNull();
});
