import type { Context } from '../../kernel/context.ts';
import type { Bound, InboundItem } from '../channel/index.ts';

/** How seldom “the last message came at” is written: many deliveries would wait for one row. */
const aliveMs = 5_000;

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
