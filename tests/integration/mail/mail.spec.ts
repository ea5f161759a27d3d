import { asOwner } from '../../testkit/database.ts';
import { writeMail } from '../../testkit/fakes/mail.ts';
import {
  type MailAccountSetInput,
  MailAccountDocument,
  MailAccountRemoveDocument,
  MailsDocument,
  MessageRecallDocument,
} from '../../testkit/generated/desk.ts';
import {
  OwnUpdateDocument,
  ServedNoticeSetDocument,
  VisitorMessagesReadDocument,
} from '../../testkit/generated/visitor.ts';
import { exchange } from '../../testkit/http.ts';
import {
  bodyOf,
  fetchAll,
  minutes,
  said,
  setMail,
  signedTalk,
  sweepAt,
  test,
} from '../../testkit/mailing.ts';
import { accepted, codeOf } from '../../testkit/person.ts';
import { expect } from '../../testkit/test.ts';

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
