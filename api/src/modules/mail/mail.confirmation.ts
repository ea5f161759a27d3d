import type { Context } from '../../kernel/context.ts';
import { forgetBounce } from './mail.bounces.ts';
import type { MailTags } from './mail.tags.ts';

/** Takes the click by which somebody says that an address is his (FEATURES N-06). */
export class MailConfirmation {
  constructor(private readonly tags: MailTags) {}

  /**
   * From then on the address counts as vouched for, as long as it is still the visitor's; false for a link that names no
   * question of ours, is too old, or asks of an address he has changed since. Once or twice is the same.
   */
  async confirm(ctx: Context, tag: string): Promise<boolean> {
    const mailId = this.tags.read(ctx.tenantId, tag, 'confirm');
    if (!mailId) return false;
    return ctx.transact(async inner => {
      const [mail] = await inner.em.execute<{ visitor_id: string; address: string }[]>(
        `update app.mail set confirmed_at = coalesce(confirmed_at, ?)
          where tenant_id = ? and id = ? and kind = 'CONFIRM' and status = 'SENT' and expires_at > ? returning visitor_id, address`,
        [inner.now(), inner.tenantId, mailId, inner.now()],
      );
      if (!mail) return false;
      await forgetBounce(inner, mail.address);
      const rows = await inner.em.execute<unknown[]>(
        `update app.visitor v set verified_fields = array(select distinct unnest(v.verified_fields || '{email}'::text[])), updated_at = ?
           from app.mail m
          where v.tenant_id = ? and v.id = ? and m.tenant_id = v.tenant_id and m.id = ? and lower(v.email) = m.address
          returning v.id`,
        [inner.now(), inner.tenantId, mail.visitor_id, mailId],
      );
      return rows.length > 0;
    });
  }
}
