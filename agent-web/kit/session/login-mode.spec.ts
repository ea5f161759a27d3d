import { TestBed } from '@angular/core/testing';
import { Session } from './session';
import { FakeDesk, grantFor, viewerWith } from './testing/fake-desk';

const account = { email: 'ann@example.com', password: 'a good long phrase' };

afterEach(() => vi.unstubAllGlobals());

it.each([
  ['agent', 'AGENT'],
  ['admin', 'ADMIN'],
] as const)('M-01: the %s app asks for logins of its own mode', async (app, mode) => {
  const desk = new FakeDesk(app);
  desk.answer = () => {
    const grant = grantFor(viewerWith());
    return { data: { tokenRefresh: grant, signIn: grant } };
  };
  const session = TestBed.inject(Session);
  await session.start();
  await session.signIn(account);
  expect(desk.modes).toEqual([mode, mode]);
});

it('M-01: whom admin mode is closed to is signed in for agent mode, and stays without its rights', async () => {
  const desk = new FakeDesk('admin');
  desk.answer = () =>
    desk.modes.at(-1) === 'ADMIN'
      ? { errors: [{ message: 'no', extensions: { code: 'FORBIDDEN' } }] }
      : { data: { tokenRefresh: grantFor(viewerWith()) } };
  const session = TestBed.inject(Session);
  await session.start();
  expect(desk.modes).toEqual(['ADMIN', 'AGENT']);
  expect([session.state(), session.canAdminister()]).toEqual(['SIGNED_IN', false]);
});
