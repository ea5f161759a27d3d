import { asOwner } from './database.ts';

/** A mailbox that is switched off, a mail about a conversation, and one that was found. */
export function furnishMail(
  databaseUrl: string,
  { tenantId, conversationId }: { tenantId: string; conversationId: string },
): Promise<unknown> {
  return asOwner(databaseUrl, client =>
    client.query(
      `with account as (
         insert into app.mail_account (tenant_id, address, smtp_host, smtp_port, smtp_security, imap_host, imap_port, imap_security,
                                       username, sealed, base_url)
         values ($1, 'help@shop.test', 'mail.test', 465, 'TLS', 'mail.test', 993, 'TLS', 'help', '\\x00', 'https://desk.test')
         returning tenant_id
       ), token as (
         insert into app.mail_access_token (tenant_id, id, sealed, expires_at) select tenant_id, tenant_id, '\\x00', now() from account
       ), bounce as (
         insert into app.mail_bounce (tenant_id, address, reason, bounced_at) values ($1, 'gone@home.test', '550 No such user', now())
       ), found as (
         insert into app.mail_received (tenant_id, key, outcome, received_at) values ($1, '<1@home.test>', 'NOT_AN_ANSWER', now())
       )
       insert into app.mail (tenant_id, kind, visitor_id, conversation_id, address, to_seq, status, created_at, expires_at)
       select tenant_id, 'ANSWER', visitor_id, id, 'canary-7f3a@home.test', 1, 'SENT', now(), now() from app.conversation
        where tenant_id = $1 and id = $2`,
      [tenantId, conversationId],
    ),
  );
}
