import { asOwner } from '../../testkit/database.ts';
import { testAuthority } from '../../testkit/fakes/certificate.ts';
import { FakeMail } from '../../testkit/fakes/mail.ts';
import { FakeTokenIssuer } from '../../testkit/fakes/token-issuer.ts';
import {
  type MailAccountSetInput,
  MailAccountDocument,
  MailAccountSetDocument,
} from '../../testkit/generated/desk.ts';
import { accepted, type DeskPerson } from '../../testkit/person.ts';
import { expect, test } from '../../testkit/test.ts';

const patient = { timeout: 20_000 };

const set = async (admin: DeskPerson, input: MailAccountSetInput) =>
  (await admin.run(MailAccountSetDocument, { input })).mailAccountSet;

const faultsOf = async (admin: DeskPerson, input: MailAccountSetInput) => {
  const result = await set(admin, input);
  return result.__typename === 'InvalidInputError' ? result.fields : [];
};

test('N-06: mail servers are spoken to over TLS and STARTTLS, by a certificate somebody we trust vouches for', async ({
  seed,
  stack,
}) => {
  const trusting = await seed.stack({ NODE_EXTRA_CA_CERTS: testAuthority });
  const { admin } = await seed.tenantOf(trusting);
  const { admin: doubter } = await seed.tenantOf(stack);
  for (const security of ['TLS', 'STARTTLS'] as const) {
    const post = await new FakeMail(security).open();
    const input = { isOn: true, ...post.settings };
    accepted(await set(admin, input));
    expect(post.taken.map(({ to }) => to)).toEqual(['admin@shop.test']);

    const faults = await faultsOf(doubter, input);
    expect(faults.map(({ path }) => path)).toEqual(['smtp', 'imap']);
    expect(faults.map(({ message }) => message).join()).toContain('certificate');
    await post.close();
  }
  // A server that knows no STARTTLS is not spoken to in the clear.
  const bare = await new FakeMail('NONE').open();
  const covered = (server: MailAccountSetInput['smtp']) => ({
    ...server,
    security: 'STARTTLS' as const,
  });
  const { smtp, imap } = bare.settings;
  const wish = { ...bare.settings, isOn: true, smtp: covered(smtp), imap: covered(imap) };
  expect((await faultsOf(admin, wish)).map(({ path }) => path)).toEqual(['smtp', 'imap']);
  expect(bare.taken).toEqual([]);
  await bare.close();
});

test('N-06: a mailbox is opened by OAuth 2.0; a token that is refused is renewed, with the refresh token given last', async ({
  seed,
  stack,
}) => {
  const post = await new FakeMail().open();
  const issuer = await new FakeTokenIssuer().open();
  post.takesToken = token => issuer.isGood(token);
  post.password = '';
  const { admin, agent } = await seed.tenant({ agents: 1 });
  const input = { isOn: true, ...post.settings, password: null, oauth: issuer.oauth };
  expect(
    await faultsOf(admin, { ...input, oauth: { ...issuer.oauth, clientSecret: 'wrong' } }),
  ).toMatchObject([{ path: 'oauth', message: expect.stringContaining('has expired') as string }]);
  for (const tokenUrl of [
    'http://10.0.0.1/token',
    'http://example.com/token',
    'file:///etc/passwd',
  ])
    expect(
      (await faultsOf(admin, { ...input, oauth: { ...issuer.oauth, tokenUrl } })).map(
        ({ path }) => path,
      ),
    ).toEqual(['oauth.tokenUrl']);
  expect(issuer.given).toBe(0);

  const { account } = accepted(await set(admin, input));
  expect(account?.oauth).toEqual({
    tokenUrl: issuer.oauth.tokenUrl,
    clientId: 'parley-app',
    scope: null,
  });
  expect(JSON.stringify(account)).not.toMatch(/app-secret|refresh-|access-/);
  expect(post.taken).toHaveLength(1);
  expect(issuer.given).toBe(1);

  const state = async () => (await admin.run(MailAccountDocument, {})).mailAccount!;
  await expect.poll(async () => (await state()).lastFetchedAt, patient).not.toBeNull();
  // The next look into the mailbox is refused once, and let in with a fresh token.
  issuer.revoke();
  const { lastFetchedAt } = await state();
  await asOwner(stack.databaseUrl, client =>
    client.query(`update app.timer set due_at = now() where kind = 'mail.fetch'`),
  );
  await expect.poll(async () => (await state()).lastFetchedAt, patient).not.toBe(lastFetchedAt);
  expect(await state()).toMatchObject({ lastError: null });
  expect(issuer.given).toBe(2);

  const { tokenUrl, clientId } = issuer.oauth;
  accepted(await set(admin, { ...input, oauth: { tokenUrl, clientId } }));
  expect(issuer.given).toBe(3);
  const elsewhere = { tokenUrl, clientId: 'another' };
  expect((await faultsOf(admin, { ...input, oauth: elsewhere })).map(({ path }) => path)).toEqual([
    'oauth.clientSecret',
  ]);

  const { errors } = await agent.answer(MailAccountDocument, {});
  expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  await issuer.close();
  await post.close();
});
