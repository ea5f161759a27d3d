import { uuidv7 } from '@parley/schema';
import { asOwner } from '../../testkit/database.ts';
import { FakeMail, type TakenMail, writeMail } from '../../testkit/fakes/mail.ts';
import {
  type MailAccountSetInput,
  MailAccountDocument,
  MailAccountRemoveDocument,
  MailAccountSetDocument,
  MailsDocument,
  MessageRecallDocument,
  DeskTicketCommentDocument,
  TicketDocument,
  VisitorBounceDocument,
} from '../../testkit/generated/desk.ts';
import {
  OwnTicketReadDocument,
  OwnUpdateDocument,
  ServedNoticeSetDocument,
  TicketCreateDocument,
  VisitorMessagesReadDocument,
} from '../../testkit/generated/visitor.ts';
import { exchange } from '../../testkit/http.ts';
import { arrive, secretOf, signIdentity } from '../../testkit/identity.ts';
import { accepted, codeOf, type DeskPerson } from '../../testkit/person.ts';
import { type Tenant, unique } from '../../testkit/seed.ts';
import type { Stack } from '../../testkit/stack.ts';
import { expect, test as base } from '../../testkit/test.ts';

const test = base.extend<{ $test: { post: FakeMail } }>({
  // oxlint-disable-next-line no-empty-pattern -- Vitest asks for a pattern
  post: async ({}, use) => {
    const fake = await new FakeMail().open();
    await use(fake);
    await fake.close();
  },
});

const minutes = (count: number) => new Date(Date.now() + count * 60_000);

const setMail = async (
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
const sweepAt = (stack: Stack, moment: Date): Promise<number> =>
  asOwner(stack.databaseUrl, async client => {
    const { rows } = await client.query<{ asked: string }>('select app.mail_sweep($1) as asked', [
      moment,
    ]);
    return Number(rows[0]!.asked);
  });

/** Has the mailboxes looked into now, and waits until everything in this one was. */
async function fetchAll(stack: Stack, post: FakeMail): Promise<void> {
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
async function signed(tenant: Tenant, stack: Stack, email: string, sub = unique('user')) {
  const secret = await secretOf(tenant.admin, tenant.channel.id);
  const identity = signIdentity(secret, { sub, email });
  return arrive(stack.origin, { channelKey: tenant.channel.key, identity });
}

/** The same in talk with an agent. */
async function signedTalk(tenant: Tenant, stack: Stack, email: string, sub?: string) {
  const { person, visitor } = await signed(tenant, stack, email, sub);
  const { conversation } = await person.says('Is it in stock?');
  return { person, conversationId: conversation.id, visitorId: visitor.id };
}

const bodyOf = ({ source }: TakenMail): string => {
  const [head = '', ...rest] = source.split('\r\n\r\n');
  const body = rest.join('\r\n\r\n');
  if (/base64/i.test(head)) return Buffer.from(body, 'base64').toString();
  return body
    .replaceAll(/=\r?\n/g, '')
    .replaceAll(/(?:=[0-9A-F]{2})+/g, bytes =>
      Buffer.from(bytes.replaceAll('=', ''), 'hex').toString(),
    );
};

const said = async (agent: DeskPerson, conversationId: string) =>
  (await agent.reads(conversationId))
    .filter(({ sender }) => sender.kind === 'VISITOR')
    .map(({ content }) => ('text' in content ? content.text : content.__typename));

test('N-06: what agents wrote goes once to the confirmed address of a visitor who left, without what was withdrawn', async ({
  seed,
  stack,
  post,
}) => {
  const tenant = await seed.tenant({ agents: 1 });
  const { agent, admin } = tenant;
  accepted(await setMail(admin, post));
  expect(post.taken.map(({ to }) => to)).toEqual(['admin@shop.test']);
  const { person, conversationId } = await signedTalk(tenant, stack, 'Ann@Home.test');
  await agent.says(conversationId, '有货 — two are left.');
  const wrong = await agent.says(conversationId, 'Secret by mistake');
  await agent.run(MessageRecallDocument, { input: { messageId: wrong.id } });

  expect(await sweepAt(stack, minutes(14))).toBe(0);
  expect(await sweepAt(stack, minutes(16))).toBe(1);
  expect(await sweepAt(stack, minutes(16))).toBe(0);
  await post.took(2);
  const mail = post.taken[1]!;
  expect(mail.to).toBe('ann@home.test');
  expect(mail.header('From')).toContain('help@shop.test');
  expect(mail.header('Auto-Submitted')).toBe('auto-generated');
  expect(mail.header('Reply-To')).toMatch(/help\+[0-9a-z]{41}@shop\.test/);
  expect(bodyOf(mail)).toContain('有货 — two are left.');
  expect(bodyOf(mail)).toContain(`/chat/${tenant.channel.key}`);
  expect(bodyOf(mail)).not.toContain('Secret');
  await expect
    .poll(async () => (await admin.run(MailsDocument, {})).mails.map(({ status }) => status))
    .toEqual(['SENT']);

  await agent.says(conversationId, 'Still there?');
  expect(await sweepAt(stack, minutes(30))).toBe(0);
  expect(await sweepAt(stack, minutes(32))).toBe(1);
  await post.took(3);
  expect(bodyOf(post.taken[2]!)).toContain('Still there?');
  expect(bodyOf(post.taken[2]!)).not.toContain('two are left');

  const last = await agent.says(conversationId, 'Good bye');
  await person.run(VisitorMessagesReadDocument, { input: { conversationId, seq: last.seq } });
  expect(await sweepAt(stack, minutes(60))).toBe(0);
});

test('N-06: answering continues the conversation, once by Message-ID, or opens a new one; nobody else can', async ({
  seed,
  stack,
  post,
}) => {
  const tenant = await seed.tenant({ agents: 1 });
  const { agent } = tenant;
  accepted(await setMail(tenant.admin, post));
  const { person, conversationId } = await signedTalk(tenant, stack, 'ann@home.test');
  await agent.says(conversationId, 'Two are left.');
  await sweepAt(stack, minutes(16));
  await post.took(2);
  const to = post.taken[1]!.header('Reply-To');
  const ours = post.taken[1]!.header('Message-ID');
  const quote = '\r\n\r\nOn Mon, 1 Jan 2026, Shop wrote:\r\n> Two are left.';
  const from = 'Ann <ann@home.test>';
  const png =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
  const withPicture = [
    '--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>Like <b>this</b>?</p><script>x()</script>',
    `--b\r\nContent-Type: image/png\r\nContent-Disposition: attachment; filename="this.png"\r\nContent-Transfer-Encoding: base64\r\n\r\n${png}`,
    '--b\r\nContent-Type: application/x-msdownload\r\nContent-Disposition: attachment; filename="run.exe"\r\nContent-Transfer-Encoding: base64\r\n\r\nTVqQAAMAAAAEAAAA',
    '--b--',
  ].join('\r\n');
  const first = writeMail(
    { From: from, To: to, 'Message-ID': '<1@home.test>' },
    `好，one please.${quote}`,
  );
  const forged = to.replace(/\+.{41}@/, `+${'0'.repeat(41)}@`);
  post.breaks = 1;
  post.inbox.push(
    first,
    first,
    writeMail(
      { From: 'Eve <eve@elsewhere.test>', To: to, 'Message-ID': '<2@e.test>' },
      'I am Ann.',
    ),
    writeMail(
      { From: `${from}, eve@elsewhere.test`, To: to, 'Message-ID': '<3@e.test>' },
      'I am both.',
    ),
    writeMail({ From: from, To: forged, 'Message-ID': '<4@e.test>' }, 'Guessed.'),
    writeMail(
      { From: from, To: to, 'Message-ID': '<5@home.test>', 'Auto-Submitted': 'auto-replied' },
      'I am away.',
    ),
    writeMail(
      { From: 'MAILER-DAEMON@home.test', To: to, 'Message-ID': '<6@home.test>' },
      'Bounced.',
    ),
    writeMail(
      { From: from, To: 'help@shop.test', 'Message-ID': '<7@home.test>' },
      'Hello, about something else.',
    ),
    writeMail(
      { From: from, To: 'help@shop.test', 'In-Reply-To': ours, 'Message-ID': '<8@home.test>' },
      withPicture,
      'multipart/mixed; boundary=b',
    ),
  );
  await fetchAll(stack, post);
  expect(await said(agent, conversationId)).toEqual([
    'Is it in stock?',
    '好，one please.',
    'Like this?',
    'ImageContent',
  ]);

  // The mailbox is numbered anew: what was taken stays taken.
  post.uidValidity += 1;
  await agent.closes(conversationId);
  post.inbox.push(
    // What no database keeps in a text must not cost the visitor his words.
    writeMail(
      { From: from, To: to, 'Message-ID': '<9@home.test>', 'Content-Transfer-Encoding': 'base64' },
      Buffer.from('One more\0 thing.').toString('base64'),
    ),
  );
  await fetchAll(stack, post);
  const next = await person.conversation();
  expect(next?.id).not.toBe(conversationId);
  expect(await said(tenant.admin, next!.id)).toEqual(['One more thing.']);
  expect(await said(tenant.admin, conversationId)).toHaveLength(4);
});

test('N-06: a typed address is asked first, without a word of the talk, and counts after a press of the button', async ({
  seed,
  stack,
  post,
}) => {
  const tenant = await seed.tenant({ agents: 1 });
  accepted(await setMail(tenant.admin, post));
  const guest = await tenant.visitor(undefined, 'zh-CN');
  await guest.run(OwnUpdateDocument, { input: { email: 'li@home.test' } });
  const { conversation } = await guest.says('在吗');
  await tenant.agent.says(conversation.id, '在的，请讲');
  expect(await sweepAt(stack, minutes(16))).toBe(1);
  expect(await sweepAt(stack, minutes(40))).toBe(0);
  await post.took(2);
  const asking = bodyOf(post.taken[1]!);
  expect(asking).toContain('请在三天内打开以下链接');
  expect(asking).not.toContain('在的，请讲');
  const link = /https?:\/\/\S+\/mail\/confirm\/\S+/.exec(asking)![0];
  await expect
    .poll(async () => (await tenant.admin.run(MailsDocument, {})).mails[0]?.status)
    .toBe('SENT');

  expect((await exchange(link)).body.toString()).toContain('method="post"');
  expect(await sweepAt(stack, minutes(41))).toBe(0);
  const other = await seed.tenant({ agents: 0 });
  const { rows } = await asOwner(stack.databaseUrl, client =>
    client.query<{ id: string }>('select tenant_id as id from app.tenant where company_name = $1', [
      other.companyName,
    ]),
  );
  const foreign = link.replace(/confirm\/[^/]+/, `confirm/${rows[0]!.id}`);
  const press = (url: string) => exchange(url, { method: 'POST', body: '' });
  expect((await press(foreign)).status).toBe(410);
  expect((await press(`${link.slice(0, -1)}${link.endsWith('a') ? 'b' : 'a'}`)).status).toBe(410);
  expect((await press(link)).status).toBe(200);
  expect(await sweepAt(stack, minutes(42))).toBe(1);
  await post.took(3);
  expect(bodyOf(post.taken[2]!)).toContain('在的，请讲');
});

test('N-06: a busy server is asked again, one that refuses the person is not; and the mailbox is tried before it is kept', async ({
  seed,
  stack,
  post,
}) => {
  const tenant = await seed.tenant({ agents: 1 });
  const { admin, agent } = tenant;
  const refusal = async (more: Partial<MailAccountSetInput>) => {
    const result = await setMail(admin, post, more);
    return result.__typename === 'InvalidInputError'
      ? result.fields.map(({ path }) => path)
      : result;
  };
  expect(await refusal({ password: 'wrong' })).toEqual(['smtp', 'imap']);
  const inside = { port: 25, security: 'STARTTLS' } as const;
  for (const host of ['10.0.0.1', '169.254.169.254', '0x0a000001', '::ffff:10.0.0.1'])
    expect(await refusal({ smtp: { host, ...inside } })).toEqual(['smtp']);
  expect(await refusal({ imap: { ...post.settings.imap, host: '192.168.0.1' } })).toEqual(['imap']);
  expect(await refusal({ address: 'a@b.test\r\nBcc: eve@x.test' })).toEqual(['address']);
  expect((await admin.run(MailAccountDocument, {})).mailAccount).toBeNull();
  const taken = post.taken.length;

  accepted(await setMail(admin, post));
  // The kept password is not handed to another server.
  expect(
    await refusal({ password: null, smtp: { ...post.settings.smtp, host: 'localhost' } }),
  ).toEqual(['password']);
  accepted(await setMail(admin, post, { password: null, senderName: 'Shop two' }));
  const talk = await signedTalk(tenant, stack, 'ann@home.test');
  const gone = await signedTalk(await seed.tenant({ agents: 1 }), stack, 'ann@home.test');
  expect(gone.conversationId).not.toBe(talk.conversationId);
  await agent.says(talk.conversationId, 'First');
  post.script.push([451, '4.3.2 Come back later'], [550, '5.1.1 No such person']);
  await sweepAt(stack, minutes(16));
  const lines = async () => (await admin.run(MailsDocument, {})).mails.map(({ status }) => status);
  await expect.poll(lines, { timeout: 20_000 }).toEqual(['FAILED']);
  expect(post.taken).toHaveLength(taken + 2);
});

test('N-06: another company, an agent and a visitor see nothing of the mailbox and change nothing', async ({
  seed,
  post,
}) => {
  const [ours, theirs] = [await seed.tenant({ agents: 1 }), await seed.tenant({ agents: 0 })];
  const { account } = accepted(await setMail(ours.admin, post));
  expect(account).toMatchObject({ isOn: true, afterMinutes: 15, address: 'help@shop.test' });
  expect(JSON.stringify(account)).not.toContain('letters-42');
  expect((await theirs.admin.run(MailAccountDocument, {})).mailAccount).toBeNull();
  expect((await theirs.admin.run(MailsDocument, {})).mails).toEqual([]);
  await theirs.admin.run(MailAccountRemoveDocument, {});
  for (const document of [MailAccountDocument, MailsDocument, MailAccountRemoveDocument] as const) {
    const { errors } = await ours.agent.answer(document as typeof MailsDocument, {});
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  }
  expect((await ours.admin.run(MailAccountDocument, {})).mailAccount).not.toBeNull();
  expect(codeOf(await setMail(theirs.admin, post, { afterMinutes: 0 }))).toBe('INVALID_INPUT');
});

/** What is said to a ticket, by whom. */
const commentsOf = async (agent: DeskPerson, id: string) =>
  (await agent.run(TicketDocument, { id })).ticket!.comments.nodes.map(
    ({ author, text }) => `${author.kind}: ${text}`,
  );

test('T-04, N-06: an answer to a ticket goes once to the confirmed address of who left it, and answering the mail adds to it', async ({
  seed,
  stack,
  post,
}) => {
  const tenant = await seed.tenant({ agents: 1 });
  const { agent, admin } = tenant;
  accepted(await setMail(admin, post));
  const { person } = await signed(tenant, stack, 'Ann@Home.test');
  const left = {
    key: uuidv7(),
    content: 'The box came empty',
    contactName: 'Ann',
    contactPhone: '13800000000',
  };
  const { ticket } = accepted(
    (await person.run(TicketCreateDocument, { input: left })).ticketCreate,
  );
  const comment = async (text: string, isInternal = false) =>
    accepted(
      (
        await agent.run(DeskTicketCommentDocument, {
          input: { key: uuidv7(), ticketId: ticket.id, text, isInternal },
        })
      ).ticketComment,
    );
  await comment('We send 另一件.');
  await comment('He is right', true);
  expect(await sweepAt(stack, minutes(14))).toBe(0);
  expect(await sweepAt(stack, minutes(16))).toBe(1);
  expect(await sweepAt(stack, minutes(40))).toBe(0);
  await post.took(2);
  const mail = post.taken[1]!;
  expect(mail.to).toBe('ann@home.test');
  expect(mail.header('Subject')).toContain(`#${ticket.number}`);
  expect(bodyOf(mail)).toContain('We send 另一件.');
  expect(bodyOf(mail)).not.toContain('He is right');
  expect((await admin.run(MailsDocument, {})).mails).toMatchObject([
    { kind: 'ANSWER', ticketId: ticket.id, conversationId: null },
  ]);

  const to = mail.header('Reply-To');
  const long = '好'.repeat(2_500);
  const answer = (from: string, id: string, text: string) =>
    writeMail({ From: from, To: to, 'Message-ID': id }, text);
  const thanks = answer('Ann <ann@home.test>', '<1@home.test>', 'Thank you.\r\n\r\n> We send');
  post.inbox.push(
    thanks,
    thanks,
    answer('Eve <eve@elsewhere.test>', '<2@e.test>', 'Send it to me.'),
    answer('ann@home.test', '<3@home.test>', long),
  );
  await fetchAll(stack, post);
  expect(await commentsOf(agent, ticket.id)).toEqual([
    'AGENT: We send 另一件.',
    'AGENT: He is right',
    'VISITOR: Thank you.',
    `VISITOR: ${'好'.repeat(2_000)}`,
    `VISITOR: ${'好'.repeat(500)}`,
  ]);
  expect(await person.conversation()).toBeNull();

  await comment('It is on its way.');
  await person.run(OwnTicketReadDocument, { input: { ticketId: ticket.id } });
  expect(await sweepAt(stack, minutes(60))).toBe(0);
});

test('N-06: an address at which there is nobody is not mailed again until another is entered; a full mailbox is', async ({
  seed,
  stack,
  post,
}) => {
  const tenant = await seed.tenant({ agents: 1 });
  const stranger = await seed.tenant({ agents: 1 });
  const { agent, admin } = tenant;
  accepted(await setMail(admin, post));
  const bounceOf = async (id: string) =>
    (await agent.run(VisitorBounceDocument, { id })).visitor!.emailBounce;
  const full = await signedTalk(tenant, stack, 'full@home.test');
  await agent.says(full.conversationId, 'Two are left.');
  post.script.push([552, '5.2.2 Mailbox full']);
  await sweepAt(stack, minutes(16));
  await expect
    .poll(async () => (await admin.run(MailsDocument, {})).mails[0]?.status)
    .toBe('FAILED');
  expect(await bounceOf(full.visitorId)).toBeNull();
  await agent.says(full.conversationId, 'Still there?');
  expect(await sweepAt(stack, minutes(40))).toBe(1);
  await post.took(2);

  const sub = unique('user');
  const gone = await signedTalk(tenant, stack, 'gone@home.test', sub);
  await agent.says(gone.conversationId, 'Two are left.');
  post.script.push([550, '5.1.1 No such person']);
  await sweepAt(stack, minutes(60));
  await expect
    .poll(async () => (await bounceOf(gone.visitorId))?.reason)
    .toContain('No such person');
  await agent.says(gone.conversationId, 'Still there?');
  expect(await sweepAt(stack, minutes(90))).toBe(0);
  const foreign = await stranger.agent.run(VisitorBounceDocument, { id: gone.visitorId });
  expect(foreign.visitor).toBeNull();
  // The company's systems know another address of his.
  await signed(tenant, stack, 'here@home.test', sub);
  expect(await bounceOf(gone.visitorId)).toBeNull();
  expect(await sweepAt(stack, minutes(91))).toBe(1);
  await post.took(3);
  expect(post.taken.at(-1)!.to).toBe('here@home.test');
});

test('N-06: a mail that comes back has failed, in the words of the server; a report nobody sent us changes nothing', async ({
  seed,
  stack,
  post,
}) => {
  const tenant = await seed.tenant({ agents: 1 });
  const stranger = await seed.tenant({ agents: 1 });
  accepted(await setMail(tenant.admin, post));
  const { conversationId } = await signedTalk(tenant, stack, 'ann@home.test');
  await tenant.agent.says(conversationId, 'Two are left.');
  await sweepAt(stack, minutes(16));
  await post.took(2);
  const sent = async () => (await tenant.admin.run(MailsDocument, {})).mails;
  await expect.poll(async () => (await sent())[0]?.status).toBe('SENT');
  const ours = post.taken[1]!.header('Message-ID');
  const report = (action: string, address: string, id: string) =>
    writeMail(
      { From: 'MAILER-DAEMON@home.test', To: 'help@shop.test', 'Message-ID': `<${unique('b')}@h>` },
      [
        '--b\r\nContent-Type: text/plain\r\n\r\nIt did not arrive.',
        `--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; home.test\r\n\r\nFinal-Recipient: rfc822; ${address}\r\nAction: ${action}\r\nDiagnostic-Code: smtp; 550 No such user\r\n`,
        `--b\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: ${id}\r\n`,
        '--b--',
      ].join('\r\n'),
      'multipart/report; report-type=delivery-status; boundary=b',
    );
  post.inbox.push(
    report('delayed', 'ann@home.test', ours),
    report('failed', 'eve@home.test', ours),
    report('failed', 'ann@home.test', `<${'0'.repeat(41)}@shop.test>`),
  );
  await fetchAll(stack, post);
  expect(await sent()).toMatchObject([{ status: 'SENT', reason: null }]);

  post.inbox.push(report('failed', 'ann@home.test', ours));
  await fetchAll(stack, post);
  expect(await sent()).toMatchObject([{ status: 'FAILED', reason: '550 No such user' }]);
  expect(await said(tenant.agent, conversationId)).toEqual(['Is it in stock?']);
  expect((await stranger.admin.run(MailsDocument, {})).mails).toEqual([]);
});

test('Q-33: a visitor who left the queue is mailed once when an agent is there, and may answer', async ({
  seed,
  stack,
  post,
}) => {
  const tenant = await seed.tenant({ agents: 1, capacity: 0 });
  const { agent, admin } = tenant;
  const { person, conversationId } = await signedTalk(tenant, stack, 'ann@home.test');
  const stays = await signedTalk(tenant, stack, 'bo@home.test');
  const input = { conversationId, isWanted: true };
  const want = async () => (await person.run(ServedNoticeSetDocument, { input })).servedNoticeSet;
  expect(codeOf(await want())).toBe('NO_WAY');
  accepted(await setMail(admin, post));
  expect(accepted(await want()).servedNotice).toEqual({ isWanted: true, ways: ['EMAIL'] });

  for (const id of [stays.conversationId, conversationId])
    expect(await agent.accepts(id)).toBe('ConversationPayload');
  await post.took(2);
  const mail = post.taken[1]!;
  expect(mail.to).toBe('ann@home.test');
  expect(bodyOf(mail)).toContain('an agent');
  const to = mail.header('Reply-To');
  const head = { From: 'Ann <ann@home.test>', To: to, 'Message-ID': '<9@home.test>' };
  post.inbox.push(writeMail(head, 'I am back'));
  await fetchAll(stack, post);
  await expect.poll(() => said(agent, conversationId)).toEqual(['Is it in stock?', 'I am back']);
  const { mails } = await admin.run(MailsDocument, {});
  expect(mails.map(({ kind }) => kind)).toEqual(['SERVED']);
});
