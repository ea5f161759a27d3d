import { uuidv7 } from '@parley/schema';
import { writeMail } from '../../testkit/fakes/mail.ts';
import {
  MailsDocument,
  DeskTicketCommentDocument,
  TicketDocument,
} from '../../testkit/generated/desk.ts';
import { OwnTicketReadDocument, TicketCreateDocument } from '../../testkit/generated/visitor.ts';
import {
  bodyOf,
  fetchAll,
  minutes,
  setMail,
  signed,
  sweepAt,
  test,
} from '../../testkit/mailing.ts';
import { accepted, type DeskPerson } from '../../testkit/person.ts';
import { expect } from '../../testkit/test.ts';

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
