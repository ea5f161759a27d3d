import { expect, it, vi } from 'vitest';
import { createRenewal } from './renewal.ts';

function setup(outcomes: readonly boolean[]) {
  let token = 't0';
  let count = 0;
  const refresh = vi.fn(async () => {
    const isRenewed = outcomes[count++] ?? false;
    if (isRenewed) token = `t${count}`;
    return isRenewed;
  });
  const onSignedOut = vi.fn();
  const renewal = createRenewal({ token: () => token, refresh, onSignedOut });
  return { renewal, refresh, onSignedOut, token: () => token };
}

it('refreshes once for all who were rejected together', async () => {
  const { renewal, refresh } = setup([true]);
  const answers = await Promise.all([renewal.after('t0'), renewal.after('t0')]);
  expect(answers).toEqual([true, true]);
  expect(await renewal.after('t0')).toBe(true);
  expect(refresh).toHaveBeenCalledOnce();
});

it('signs out when a token fresh from the refresh is rejected too', async () => {
  const { renewal, refresh, onSignedOut } = setup([true, true]);
  await renewal.after('t0');
  expect(await renewal.after('t1')).toBe(false);
  expect(refresh).toHaveBeenCalledOnce();
  expect(onSignedOut).toHaveBeenCalledOnce();
});

it('refreshes again once a token that worked has expired', async () => {
  const { renewal, token } = setup([true, true]);
  await renewal.after('t0');
  renewal.accepted();
  expect(await renewal.after('t1')).toBe(true);
  expect(token()).toBe('t2');
});
