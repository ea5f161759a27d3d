import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Context } from '../../kernel/context.ts';
import type { Secrets } from '../../kernel/secrets.ts';

/** What a device reports of a push. */
export const PushEvent = { SHOWN: 'SHOWN', OPENED: 'OPENED' } as const;
export type PushEvent = keyof typeof PushEvent;

const macBytes = 16;
const hexOf = (id: string) => id.replaceAll('-', '');
const idOf = (bytes: Buffer) =>
  bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

/**
 * The paper that travels with a push: whoever holds it may say that this push was shown or opened, and nothing else. What shows a
 * push on a phone, or in a browser whose page is closed, has no session to speak with.
 */
export class PushReceipts {
  readonly #key: Uint8Array;

  constructor(secrets: Secrets) {
    this.#key = secrets.key('push-receipt');
  }

  /** The receipt of a push. */
  of(tenantId: string, pushId: string): string {
    const named = Buffer.from(hexOf(tenantId) + hexOf(pushId), 'hex');
    return Buffer.concat([named, this.#mac(named)]).toString('base64url');
  }

  /** Notes what happened to a push; false for a receipt that is none of ours, or of a push that is forgotten. */
  async report(ctx: Context, receipt: string, event: PushEvent): Promise<boolean> {
    const bytes = Buffer.from(receipt.slice(0, 200), 'base64url');
    if (bytes.length !== 32 + macBytes) return false;
    const named = bytes.subarray(0, 32);
    if (!timingSafeEqual(bytes.subarray(32), this.#mac(named))) return false;
    const own = ctx.as(idOf(named.subarray(0, 16)), ctx.viewer);
    const rows = await own.em.execute<unknown[]>(
      `update app.push set shown_at = coalesce(shown_at, ?), opened_at = case when ? then coalesce(opened_at, ?) else opened_at end,
              status = case when ? or status = 'OPENED' then 'OPENED' else 'SHOWN' end, lent_until = null, reason = null, detail = null
        where tenant_id = ? and id = ? returning id`,
      [
        own.now(),
        event === 'OPENED',
        own.now(),
        event === 'OPENED',
        own.tenantId,
        idOf(named.subarray(16)),
      ],
    );
    return rows.length > 0;
  }

  #mac(named: Buffer): Buffer {
    return createHmac('sha256', this.#key).update(named).digest().subarray(0, macBytes);
  }
}
