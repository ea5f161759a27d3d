import { writeMail } from '../../testkit/fakes/mail.ts';
import { MailsDocument, VisitorBounceDocument } from '../../testkit/generated/desk.ts';
import {
  fetchAll,
  minutes,
  said,
  setMail,
  signed,
  signedTalk,
  sweepAt,
  test,
} from '../../testkit/mailing.ts';
import { accepted } from '../../testkit/person.ts';
import { unique } from '../../testkit/seed.ts';
import { expect } from '../../testkit/test.ts';

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
