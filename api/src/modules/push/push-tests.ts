import type { Context } from '../../kernel/context.ts';
import { notFound } from '../../kernel/errors/fault.ts';
import { isUuid } from '../../kernel/uuid.ts';
import type { PushSending } from './sending.ts';

const dayMs = 24 * 3_600_000;
const lentMs = 60_000;

/** Tests that admins send to a device of their choice (FEATURES N-04). */
export class PushTests {
  constructor(private readonly sending: PushSending) {}

  /** Sends a test now and gives the id of its line. Throws NOT_FOUND. */
  async send(ctx: Context, deviceId: string): Promise<string> {
    const [device] = isUuid(deviceId)
      ? await ctx.query<{ visitorId: string; channelId: string }>(
          'select visitor_id, channel_id from app.push_device where tenant_id = ? and id = ? and visitor_id is not null',
          [ctx.tenantId, deviceId],
        )
      : [];
    if (!device) throw notFound();
    const id = ctx.newId();
    const now = ctx.now();
    // Lent to this very call, so that no worker sends it as well.
    await ctx.em.execute(
      `insert into app.push (tenant_id, id, device_id, visitor_id, channel_id, kind, subject_id, thread_id, attempts, due_at, lent_until, expires_at, created_at)
       values (?, ?, ?, ?, ?, 'TEST', ?, ?, 1, ?, ?, ?, ?)`,
      [
        ctx.tenantId,
        id,
        deviceId,
        device.visitorId,
        device.channelId,
        id,
        id,
        now,
        new Date(now.getTime() + lentMs),
        new Date(now.getTime() + dayMs),
        now,
      ],
    );
    await this.sending.send(ctx, id);
    return id;
  }
}
