import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { Session } from './session';
import { FakeDesk, grantFor, viewerWith } from './testing/fake-desk';

const signedOut = { errors: [{ message: 'no', extensions: { code: 'UNAUTHENTICATED' } }] };
const account = { email: 'ann@example.com', password: 'a good long phrase' };
let desk: FakeDesk;
let session: Session;
let router: Router;

beforeEach(() => {
  desk = new FakeDesk();
  session = TestBed.inject(Session);
  router = TestBed.inject(Router);
});

afterEach(() => vi.unstubAllGlobals());

it('finds the member of the cookie when the page is loaded', async () => {
  desk.answer = () => ({ data: { tokenRefresh: grantFor(viewerWith('member.write')) } });
  await session.start();
  expect(session.state()).toBe('SIGNED_IN');
  expect(session.viewer()?.nickname).toBe('Ann');
  expect(session.can('member.write')).toBe(true);
  expect(session.can('channel.write')).toBe(false);
  expect(session.canAdminister()).toBe(true);
});

it('asks the cookie once, however many pages are guarded', async () => {
  desk.answer = () => signedOut;
  await Promise.all([session.start(), session.start()]);
  expect(session.state()).toBe('SIGNED_OUT');
  expect(desk.asked).toEqual(['TokenRefresh']);
});

it('waits for a server that cannot be reached, and is signed in once it answers', async () => {
  desk.answer = () => {
    throw new TypeError('Failed to fetch');
  };
  const started = session.start();
  await vi.waitUntil(() => session.state() === 'UNREACHABLE');
  desk.answer = () => ({ data: { tokenRefresh: grantFor(viewerWith()) } });
  session.retry();
  await started;
  expect(session.state()).toBe('SIGNED_IN');
});

it('hands back a refusal and stays signed out', async () => {
  const refusal = { __typename: 'InvalidInputError', code: 'INVALID_INPUT', message: 'No.' };
  desk.answer = () => ({ data: { signIn: { ...refusal, fields: [] } } });
  expect(await session.signIn(account)).toMatchObject(refusal);
  expect(session.viewer()).toBeNull();
});

it('tells the other tabs who signed in', async () => {
  desk.answer = () => ({ data: { signIn: grantFor(viewerWith()) } });
  expect(await session.signIn(account)).toBeNull();
  expect(desk.told).toEqual([{ type: 'SIGNED_IN', viewerId: 'ann' }]);
});

it('leads to the login and back again when another tab signs out', async () => {
  desk.answer = () => ({ data: { signIn: grantFor(viewerWith()) } });
  await session.signIn(account);
  await router.navigateByUrl('/members?state=all');
  desk.hears({ type: 'SIGNED_OUT' });
  await vi.waitUntil(() => router.url.startsWith('/login'));
  expect(session.viewer()).toBeNull();
  expect(router.parseUrl(router.url).queryParams['next']).toBe('/members?state=all');
});

it('leads to a plain login after signing out here', async () => {
  desk.answer = () => ({ data: { signIn: grantFor(viewerWith()), signOut: true } });
  await session.signIn(account);
  await router.navigateByUrl('/members');
  await session.signOut();
  await vi.waitUntil(() => router.url === '/login');
  expect(desk.told).toContainEqual({ type: 'SIGNED_OUT' });
});

it('takes over what the member changed about himself', async () => {
  desk.answer = () => ({ data: { signIn: grantFor(viewerWith()) } });
  await session.signIn(account);
  session.viewerChanged({ nickname: 'Anna' });
  expect(session.viewer()).toMatchObject({ nickname: 'Anna', email: 'ann@example.com' });
});
