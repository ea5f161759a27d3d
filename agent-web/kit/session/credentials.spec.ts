import { TestBed } from '@angular/core/testing';
import { Credentials } from './credentials';
import { FakeDesk, grantFor, viewerWith } from './testing/fake-desk';

let desk: FakeDesk;
let credentials: Credentials;

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-01-01T08:00:00Z') });
  desk = new FakeDesk();
  desk.answer = () => ({ data: { tokenRefresh: grantFor(viewerWith()) } });
  credentials = TestBed.inject(Credentials);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('renews one minute before the token ends', async () => {
  credentials.accept(grantFor(viewerWith()));
  await vi.advanceTimersByTimeAsync(539_000);
  expect(desk.asked).toEqual([]);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(desk.asked).toEqual(['TokenRefresh']);
});

it('does not renew in a loop on a device whose clock is ahead', async () => {
  desk.answer = () => {
    const expiresAt = new Date(Date.now() - 3_600_000).toISOString();
    return { data: { tokenRefresh: { ...grantFor(viewerWith()), expiresAt } } };
  };
  await credentials.refresh();
  await vi.advanceTimersByTimeAsync(59_000);
  expect(desk.asked).toHaveLength(2);
});

it('asks once however many need a new token at the same time', async () => {
  const answers = await Promise.all([credentials.refresh(), credentials.refresh()]);
  expect(answers).toEqual([true, true]);
  expect(desk.asked).toEqual(['TokenRefresh']);
  expect(credentials.token()).toBe('token of ann');
});

it('leaves nothing in the storage of the browser', async () => {
  await credentials.refresh();
  expect([localStorage.length, sessionStorage.length]).toEqual([0, 0]);
});

it('ends when the server declines to renew', async () => {
  const ended = vi.fn();
  credentials.onEnded(ended);
  credentials.accept(grantFor(viewerWith()));
  desk.answer = () => ({ errors: [{ message: 'no', extensions: { code: 'UNAUTHENTICATED' } }] });
  expect(await credentials.refresh()).toBe(false);
  expect(credentials.token()).toBeNull();
  expect(ended).toHaveBeenCalledOnce();
});

it('keeps the token while the server cannot be reached', async () => {
  credentials.accept(grantFor(viewerWith()));
  desk.answer = () => {
    throw new TypeError('Failed to fetch');
  };
  await expect(credentials.refresh()).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  expect(credentials.token()).toBe('token of ann');
});
