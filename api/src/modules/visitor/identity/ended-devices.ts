import type { Context } from '../../../kernel/context.ts';
import type { HintBus } from '../../../kernel/hints/hint-bus.ts';

const freshMs = 10_000;
/** Longer than a visitor's token lives; device tokens are looked up one by one. */
const rememberedMs = 2 * 60 * 60_000;
const largest = 5_000;

interface Kept {
  readonly ids: Promise<ReadonlySet<string>>;
  readonly readAt: number;
  readonly forget: () => void;
}

const topicOf = (tenantId: string) => `devices:${tenantId}`;

/** Devices on which a visitor signed out: asked with each request, so kept per tenant for ten seconds or until one is added. */
export class EndedDevices {
  readonly #kept = new Map<string, Kept>();

  constructor(private readonly hints: HintBus) {}

  /** Whether a token of this device counts no more. */
  async has(ctx: Context, deviceId: string): Promise<boolean> {
    const kept = this.#kept.get(ctx.tenantId);
    if (kept && performance.now() - kept.readAt < freshMs) return (await kept.ids).has(deviceId);
    this.#forget(ctx.tenantId);
    if (this.#kept.size >= largest) this.#forget(this.#kept.keys().next().value as string);
    const ids = ctx
      .query<{ id: string }>(
        'select device_id as id from app.ended_device where tenant_id = ? and ended_at > ?',
        [ctx.tenantId, new Date(ctx.now().getTime() - rememberedMs)],
      )
      .then(rows => new Set(rows.map(({ id }) => id)));
    ids.catch(() => this.#forget(ctx.tenantId));
    const { tenantId } = ctx;
    const forget = this.hints.subscribe(topicOf(tenantId), () => this.#forget(tenantId));
    this.#kept.set(tenantId, { ids, readAt: performance.now(), forget });
    return (await ids).has(deviceId);
  }

  #forget(tenantId: string): void {
    this.#kept.get(tenantId)?.forget();
    this.#kept.delete(tenantId);
  }
}

/** Whether a device ever signed out. */
export async function isDeviceEnded(ctx: Context, deviceId: string): Promise<boolean> {
  const rows = await ctx.query(
    'select 1 from app.ended_device where tenant_id = ? and device_id = ?',
    [ctx.tenantId, deviceId],
  );
  return rows.length > 0;
}

/** Signs a device out: its tokens count no more, and its sockets close. */
export async function endDevice(ctx: Context, deviceId: string): Promise<void> {
  await ctx.em.execute(
    'insert into app.ended_device (tenant_id, device_id, ended_at) values (?, ?, ?) on conflict do nothing',
    [ctx.tenantId, deviceId, ctx.now()],
  );
  ctx.tell({ topic: topicOf(ctx.tenantId) }, { topic: `device:${deviceId}` });
}
