import { asOwner } from './database.ts';
import { FakeMail, type TakenMail } from './fakes/mail.ts';
import { type MailAccountSetInput, MailAccountSetDocument } from './generated/desk.ts';
import { arrive, secretOf, signIdentity } from './identity.ts';
import type { DeskPerson } from './person.ts';
import { type Tenant, unique } from './seed.ts';
import type { Stack } from './stack.ts';
import { expect, test as base } from './test.ts';

/** The test of a company whose mail server is a fake. */
export const test = base.extend<{ $test: { post: FakeMail } }>({
  // oxlint-disable-next-line no-empty-pattern -- Vitest asks for a pattern
  post: async ({}, use) => {
    const fake = await new FakeMail().open();
    await use(fake);
    await fake.close();
  },
});

/** So many minutes from now. */
export const minutes = (count: number) => new Date(Date.now() + count * 60_000);

/** Binds the fake as the company's mailbox. */
export const setMail = async (
  admin: DeskPerson,
  post: FakeMail,
  more: Partial<MailAccountSetInput> = {},
) =>
  (
    await admin.run(MailAccountSetDocument, {
      input: { isOn: true, afterMinutes: 15, ...post.settings, ...more },
    })
  ).mailAccountSet;

/** Looks who is to be mailed as if it were then. */
export const sweepAt = (stack: Stack, moment: Date): Promise<number> =>
  asOwner(stack.databaseUrl, async client => {
    const { rows } = await client.query<{ asked: string }>('select app.mail_sweep($1) as asked', [
      moment,
    ]);
    return Number(rows[0]!.asked);
  });

/** Has the mailboxes looked into now, and waits until everything in this one was. */
export async function fetchAll(stack: Stack, post: FakeMail): Promise<void> {
  await expect
    .poll(
      () =>
        asOwner(stack.databaseUrl, async client => {
          await client.query(`update app.timer set due_at = now() where kind = 'mail.fetch'`);
          const { rows } = await client.query<{ last_uid: string }>(
            'select last_uid from app.mail_account where imap_port = $1',
            [post.settings.imap.port],
          );
          return Number(rows[0]!.last_uid);
        }),
      { timeout: 30_000, interval: 500 },
    )
    .toBe(post.inbox.length);
}

/** A person whom the company vouches for, with an address. */
export async function signed(tenant: Tenant, stack: Stack, email: string, sub = unique('user')) {
  const secret = await secretOf(tenant.admin, tenant.channel.id);
  const identity = signIdentity(secret, { sub, email });
  return arrive(stack.origin, { channelKey: tenant.channel.key, identity });
}

/** The same in talk with an agent. */
export async function signedTalk(tenant: Tenant, stack: Stack, email: string, sub?: string) {
  const { person, visitor } = await signed(tenant, stack, email, sub);
  const { conversation } = await person.says('Is it in stock?');
  return { person, conversationId: conversation.id, visitorId: visitor.id };
}

/** What a mail says, decoded. */
export const bodyOf = ({ source }: TakenMail): string => {
  const [head = '', ...rest] = source.split('\r\n\r\n');
  const body = rest.join('\r\n\r\n');
  if (/base64/i.test(head)) return Buffer.from(body, 'base64').toString();
  return body
    .replaceAll(/=\r?\n/g, '')
    .replaceAll(/(?:=[0-9A-F]{2})+/g, bytes =>
      Buffer.from(bytes.replaceAll('=', ''), 'hex').toString(),
    );
};

/** What visitors said in a conversation. */
export const said = async (agent: DeskPerson, conversationId: string) =>
  (await agent.reads(conversationId))
    .filter(({ sender }) => sender.kind === 'VISITOR')
    .map(({ content }) => ('text' in content ? content.text : content.__typename));
