import type { Context } from '../../kernel/context.ts';
import type { HintBus } from '../../kernel/hints/hint-bus.ts';
import {
  type Bindings,
  type Bound,
  type ChannelService,
  type HookAnswer,
  type HookRefusal,
  type HookRequest,
  type InboundItem,
  MalformedHook,
} from '../channel/index.ts';
import type { Conversation } from '../conversation/index.ts';
import type { Typists } from '../message/index.ts';
import { bounded } from './inbound.bounds.ts';
import { InboundStore } from './inbound.store.ts';
import { accountOf } from './visitor-account.ts';

const nothing = (status: number): HookAnswer => ({ status, type: 'text/plain', body: '' });
const freshMs = 10_000;
const largest = 5_000;
const tellRefusalMs = 60_000;

/** What providers say to us: proven, read, stored once each, and answered before anything slow is done. */
export class Hooks {
  readonly #known = new Map<string, { where: Promise<Place | null>; readAt: number }>();
  readonly #refusalTold = new Map<string, number>();
  readonly #store = new InboundStore();

  constructor(
    private readonly channels: ChannelService,
    private readonly bindings: Bindings,
    private readonly typists: Typists,
    private readonly hints: HintBus,
  ) {}

  /** `kind`: the part of the address that names it, such as `wechat`. */
  async answer(
    anonymous: Context,
    kind: string,
    key: string,
    request: HookRequest,
  ): Promise<HookAnswer> {
    const place = await this.#place(anonymous, key);
    if (!place || place.kind !== kind.toUpperCase().replaceAll('-', '_')) return nothing(404);
    const ctx = anonymous.as(place.tenantId, { kind: 'SYSTEM' });
    const bound = await this.bindings.recent(ctx, place.channelId);
    if (!bound || bound.adapter.kind !== place.kind) return nothing(404);
    const greeting = bound.adapter.greet(bound.binding, request);
    if (greeting === null) return this.#take(ctx, bound, request);
    if (typeof greeting === 'string') return this.#refuse(ctx, bound, greeting);
    await noteGreeting(ctx, bound);
    return greeting;
  }

  async #take(ctx: Context, bound: Bound, request: HookRequest): Promise<HookAnswer> {
    const { adapter, binding } = bound;
    const verified = adapter.verify(binding, request);
    if (typeof verified === 'string') return this.#refuse(ctx, bound, verified);
    let items: InboundItem[];
    try {
      items = adapter.parse(binding, verified.text).map(bounded);
    } catch (error) {
      return error instanceof MalformedHook ? error.answer : nothing(400);
    }
    const lasting = items.filter(({ body }) => body.type !== 'TYPING');
    for (const item of items) if (item.body.type === 'TYPING') await this.#type(ctx, bound, item);
    const isFresh =
      lasting.length === 0 ||
      (await this.#store.store(ctx, bound, lasting, verified.nonce ?? null));
    if (!isFresh) return nothing(401);
    if (lasting.length > 0) this.hints.publish([{ topic: 'outbox' }]);
    return adapter.accepted;
  }

  async #type(ctx: Context, bound: Bound, item: InboundItem): Promise<void> {
    const account = await accountOf(ctx, bound, item.sender);
    if (!account || item.body.type !== 'TYPING') return;
    const { visitorId } = account;
    const { channelId } = bound;
    const [open] = await ctx.query<Conversation>(
      `select * from app.conversation where tenant_id = ? and channel_id = ? and visitor_id = ? and status <> 'CLOSED'`,
      [ctx.tenantId, channelId, visitorId],
    );
    const visitor = ctx.as(ctx.tenantId, { kind: 'VISITOR', visitorId, channelId });
    if (open) await this.typists.tellDesk(visitor, open, item.body.isTyping, null);
  }

  /** Said to the admin, once a minute at most: anybody may knock. */
  async #refuse(ctx: Context, { channelId }: Bound, why: HookRefusal): Promise<HookAnswer> {
    const told = this.#refusalTold.get(channelId) ?? -Infinity;
    if (performance.now() - told > tellRefusalMs) {
      if (this.#refusalTold.size >= largest) this.#refusalTold.clear();
      this.#refusalTold.set(channelId, performance.now());
      await ctx.em.execute(
        'update app.channel_binding set refused_at = ?, refused_why = ? where tenant_id = ? and id = ?',
        [ctx.now(), why, ctx.tenantId, channelId],
      );
    }
    return nothing(401);
  }

  #place(anonymous: Context, key: string): Promise<Place | null> {
    const kept = this.#known.get(key);
    if (kept && performance.now() - kept.readAt < freshMs) return kept.where;
    const where = this.channels
      .byKey(anonymous, key)
      .then(
        channel =>
          channel && { tenantId: channel.tenantId, channelId: channel.id, kind: channel.kind },
      );
    where.catch(() => this.#known.delete(key));
    if (this.#known.size >= largest) this.#known.clear();
    this.#known.set(key, { where, readAt: performance.now() });
    return where;
  }
}

interface Place {
  readonly tenantId: string;
  readonly channelId: string;
  readonly kind: string;
}

async function noteGreeting(ctx: Context, { channelId }: Bound): Promise<void> {
  await ctx.em.execute(
    'update app.channel_binding set greeted_at = ?, refused_at = null where tenant_id = ? and id = ?',
    [ctx.now(), ctx.tenantId, channelId],
  );
}
