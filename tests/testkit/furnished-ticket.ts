import { uuidv7 } from '@parley/schema';
import { asOwner } from './database.ts';
import {
  DeskTicketCommentDocument,
  TicketCreateFromConversationDocument,
  TicketReminderSetDocument,
} from './generated/desk.ts';
import { accepted, type DeskPerson } from './person.ts';

/** A ticket out of a conversation, with a comment and a reminder, of the agent who serves it. */
export async function leaveTicket(
  agent: DeskPerson,
  conversationId: string,
  text: string,
): Promise<string> {
  const input = { key: uuidv7(), conversationId, content: text };
  const made = await agent.run(TicketCreateFromConversationDocument, { input });
  const { ticket } = accepted(made.ticketCreateFromConversation);
  const comment = { key: uuidv7(), ticketId: ticket.id, text, isInternal: false };
  await agent.run(DeskTicketCommentDocument, { input: comment });
  const at = new Date(Date.now() + 86_400_000).toISOString();
  await agent.run(TicketReminderSetDocument, { input: { ticketId: ticket.id, at } });
  return ticket.id;
}

/** What remains of signed identities, which only other people's servers make, and of an invitation to rate a ticket. */
export function rememberIdentities(databaseUrl: string, tenantId: string): Promise<void> {
  return asOwner(databaseUrl, async client => {
    for (const statement of [
      `insert into app.identity_key (tenant_id, id, channel_id, public_key, hint, created_at)
         select tenant_id, gen_random_uuid(), id, 'x', 'x', now() from app.channel where tenant_id = $1 limit 1`,
      `insert into app.identity_nonce (tenant_id, channel_id, nonce_hash, device_ids, expires_at)
         values ($1, gen_random_uuid(), 'x', '{}', now() + interval '1 year')`,
      `insert into app.ticket_survey (tenant_id, ticket_id, id, levels, asks_solved, valid_ms, invited_at)
         select t.tenant_id, t.id, gen_random_uuid(), '[{"score": 5, "name": null, "tags": [], "isMultiple": false}]', false, 86400000, now()
           from app.ticket t where t.tenant_id = $1 limit 1`,
      'insert into app.ended_device (tenant_id, device_id, ended_at) values ($1, gen_random_uuid(), now())',
    ])
      await client.query(statement, [tenantId]);
  });
}

/** What is kept of a visitor's way here. */
export function leaveTrail(databaseUrl: string, tenantId: string, visitorId: string) {
  return asOwner(databaseUrl, async client => {
    for (const [table, columns, values] of [
      ['consent', 'version, locale, given_at', "'1', 'en', now()"],
      ['page_visit', 'url, created_at', "'https://shop.test/', now()"],
    ])
      await client.query(
        `insert into app.${table} (tenant_id, id, visitor_id, channel_id, ${columns})
           select tenant_id, gen_random_uuid(), $2, id, ${values} from app.channel where tenant_id = $1 limit 1`,
        [tenantId, visitorId],
      );
  });
}
