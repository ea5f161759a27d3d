import type { Context } from '../../kernel/context.ts';
import type { Bound, InboundItem } from '../channel/index.ts';

/** How seldom “the last message came at” is written: many deliveries would wait for one row. */
const aliveMs = 5_000;

/** How many things go into one statement. */
const mostAtOnce = 200;

interface Delivery {
  readonly items: readonly InboundItem[];
  readonly stored: PromiseWithResolvers<boolean>;
}

/**
 * Stores what arrives in groups, as the log does: what is delivered while a statement is on its way goes into the next one, so
 * that a crowd of deliveries costs few statements and none waits in line behind all others. A lone one is stored at once.
 */
export class InboundStore {
  readonly #lines = new Map<string, Delivery[]>();

  /** Resolves when it is committed; false when the nonce was used before: then nothing is stored. */
  store(
    ctx: Context,
    bound: Bound,
    items: readonly InboundItem[],
    nonce: string | null,
  ): Promise<boolean> {
    // Whether a nonce is fresh decides over its own delivery alone.
    if (nonce !== null) return storeItems(ctx, bound, items, nonce);
    const key = `${bound.channelId} ${bound.account}`;
    const stored = Promise.withResolvers<boolean>();
    const line = this.#lines.get(key);
    line?.push({ items, stored });
    if (!line) void this.#drain(key, ctx, bound, [{ items, stored }]);
    return stored.promise;
  }

  async #drain(key: string, ctx: Context, bound: Bound, line: Delivery[]): Promise<void> {
    this.#lines.set(key, line);
    while (line.length > 0) {
      const group = line.splice(0, mostAtOnce);
      const all = group.flatMap(({ items }) => items);
      try {
        await storeItems(ctx, bound, all, null);
        for (const { stored } of group) stored.resolve(true);
      } catch {
        // One that the database does not take must not cost the others their answer.
        for (const delivery of group) await storeAlone(ctx, bound, delivery);
      }
    }
    this.#lines.delete(key);
  }
}

const storeAlone = (ctx: Context, bound: Bound, { items, stored }: Delivery): Promise<void> =>
  storeItems(ctx, bound, items, null).then(stored.resolve, stored.reject);

/**
 * Stores what arrived, each thing once per account, and asks for the work that follows, in one statement. False when the nonce
 * was used before: then nothing is stored.
 */
export async function storeItems(
  ctx: Context,
  { adapter, account, channelId }: Bound,
  items: readonly InboundItem[],
  nonce: string | null,
): Promise<boolean> {
  const { tenantId } = ctx;
  const now = ctx.now();
  const rows = items.map(item => ({ id: ctx.newId(), key: item.key, sender: item.sender, item }));
  const [row] = await ctx.database.reads.query<{ fresh: string }>(
    tenantId,
    `with said as (
       select ?::uuid as tenant_id, ?::uuid as channel_id, ?::timestamptz as now, ?::text as nonce
     ), remembered as (
       insert into app.channel_nonce (tenant_id, channel_id, nonce, used_at)
       select tenant_id, channel_id, nonce, now from said where nonce is not null
       on conflict do nothing returning 1
     ), fresh as (
       select 1 from said where nonce is null union all select 1 from remembered
     ), stored as (
       insert into app.channel_inbound (tenant_id, id, channel_id, kind, account, key, sender, item, received_at)
       select s.tenant_id, i.id, s.channel_id, ?, ?, i.key, i.sender, i.item, s.now
         from said s, fresh, jsonb_to_recordset(?::jsonb) as i(id uuid, key text, sender text, item jsonb)
       on conflict (tenant_id, kind, account, key) do nothing returning sender
     ), asked as (
       insert into app.outbox (tenant_id, id, kind, payload)
       select s.tenant_id, gen_random_uuid(), 'channel.receive',
              jsonb_build_object('channelId', s.channel_id, 'sender', each.sender)
         from said s, (select distinct sender from stored) each returning 1
     ), alive as (
       update app.channel_binding b set last_in_at = s.now, refused_at = null from said s
        where b.tenant_id = s.tenant_id and b.id = s.channel_id and exists (select from stored)
          and (b.last_in_at is null or b.last_in_at < s.now - make_interval(secs => ?))
     )
     select count(*) as fresh from fresh`,
    [tenantId, channelId, now, nonce, adapter.kind, account, JSON.stringify(rows), aliveMs / 1_000],
  );
  return Number(row?.fresh ?? 0) > 0;
}
