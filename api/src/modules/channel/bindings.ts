import type { Context } from '../../kernel/context.ts';
import type { HintBus } from '../../kernel/hints/hint-bus.ts';
import type { SealedBox } from '../../kernel/sealed.ts';
import type { ChannelAdapter } from './adapter/channel.adapter.ts';
import type { InboundEvent } from './adapter/inbound.ts';
import type { ChannelKind } from './channel-kind.ts';
import { adapterOf } from './channel.adapters.ts';

/** Whether an account works: DEGRADED with hiccups, BROKEN until a person mends it. */
export type ChannelState = 'OK' | 'DEGRADED' | 'BROKEN';

/** What an event of the provider does (FEATURES C-06). Without a key it is for every event of its kind. */
export interface StoredReaction {
  readonly event: InboundEvent;
  readonly key: string | null;
  readonly text: string | null;
  readonly startsConversation: boolean;
  readonly skillGroupId: string | null;
}

/** What is kept of a binding, besides its secrets. */
export interface BindingRow {
  readonly id: string;
  readonly kind: ChannelKind;
  readonly account: string;
  readonly sealed: Uint8Array;
  readonly position: string | null;
  readonly state: ChannelState;
  readonly checkedAt: Date | null;
  readonly greetedAt: Date | null;
  readonly refusedAt: Date | null;
  readonly refusedWhy: string | null;
  readonly lastInAt: Date | null;
  readonly lastOutAt: Date | null;
  readonly lastError: string | null;
  readonly lastErrorAt: Date | null;
  readonly brokenSince: Date | null;
  readonly reactions: readonly StoredReaction[];
  readonly baseUrl: string;
  readonly boundAt: Date;
}

/** A channel with its account, ready to be used. */
export interface Bound {
  readonly channelId: string;
  readonly adapter: ChannelAdapter<unknown>;
  readonly binding: unknown;
  readonly account: string;
  readonly row: BindingRow;
}

const freshMs = 10_000;
const largest = 5_000;

/** What binds channels to accounts: sealed in the database, opened for whoever speaks with a provider. */
export class Bindings {
  readonly #kept = new Map<
    string,
    { bound: Promise<Bound | null>; readAt: number; forget: () => void }
  >();

  constructor(
    private readonly box: SealedBox,
    private readonly hints: HintBus,
  ) {}

  /** As it stands in the database; null for a channel without a binding. */
  async read(ctx: Context, channelId: string): Promise<Bound | null> {
    const [row] = await ctx.query<BindingRow>(
      'select * from app.channel_binding where tenant_id = ? and id = ?',
      [ctx.tenantId, channelId],
    );
    const adapter = row && adapterOf(row.kind);
    if (!row || !adapter) return null;
    const text = this.box.open(row.sealed, `${ctx.tenantId} ${channelId}`);
    const binding = adapter.schema.parse(JSON.parse(text));
    return { channelId, adapter, binding, account: row.account, row };
  }

  /** Kept for ten seconds or until it changes: asked for with each delivery of a provider. */
  recent(ctx: Context, channelId: string): Promise<Bound | null> {
    const kept = this.#kept.get(channelId);
    if (kept && performance.now() - kept.readAt < freshMs) return kept.bound;
    this.#forget(channelId);
    if (this.#kept.size >= largest) this.#forget(this.#kept.keys().next().value as string);
    const bound = this.read(ctx, channelId);
    bound.catch(() => this.#forget(channelId));
    const forget = this.hints.subscribe(`channel:${channelId}`, () => this.#forget(channelId));
    this.#kept.set(channelId, { bound, readAt: performance.now(), forget });
    return bound;
  }

  /** Keeps a binding in the transaction of `ctx`; a changed one makes its access token void. */
  async write(
    ctx: Context,
    channelId: string,
    adapter: ChannelAdapter<unknown>,
    binding: unknown,
    baseUrl: string,
  ): Promise<void> {
    const { tenantId } = ctx;
    const sealed = this.box.seal(JSON.stringify(binding), `${tenantId} ${channelId}`);
    await ctx.em.execute(
      `insert into app.channel_binding (tenant_id, id, kind, account, sealed, base_url, bound_at) values (?, ?, ?, ?, ?, ?, ?)
       on conflict (tenant_id, id) do update set account = excluded.account, sealed = excluded.sealed,
         base_url = excluded.base_url, position = case when app.channel_binding.account = excluded.account then app.channel_binding.position end`,
      [tenantId, channelId, adapter.kind, adapter.account(binding), sealed, baseUrl, ctx.now()],
    );
    await ctx.em.execute('delete from app.channel_token where tenant_id = ? and id = ?', [
      tenantId,
      channelId,
    ]);
    ctx.tell({ topic: `channel:${channelId}` });
  }

  /** Forgets a binding with everything secret in it; who wrote stays known. */
  async remove(ctx: Context, channelId: string): Promise<void> {
    await ctx.em.execute('delete from app.channel_binding where tenant_id = ? and id = ?', [
      ctx.tenantId,
      channelId,
    ]);
    ctx.tell({ topic: `channel:${channelId}` });
  }

  #forget(channelId: string): void {
    this.#kept.get(channelId)?.forget();
    this.#kept.delete(channelId);
  }
}
