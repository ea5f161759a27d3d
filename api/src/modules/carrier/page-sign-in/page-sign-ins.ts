import { randomBytes } from 'node:crypto';
import type { Context } from '../../../kernel/context.ts';
import { listOf } from '../../../kernel/db/list.ts';
import type { RateLimiter } from '../../../kernel/rate-limits.ts';
import {
  type Bindings,
  type Bound,
  type Channel,
  ProviderFailure,
  kindsInside,
} from '../../channel/index.ts';
import { takeNonce } from '../../visitor/index.ts';
import type { Lines } from '../lines.ts';
import { type AskedClaims, type AskedCookie, stateOf } from './asked.ts';
import type { PagePersons } from './page-persons.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
/** How long one may look at the provider's question. */
const answerMs = 10 * minute;
const refusedMs = day;
/** As long as the device is recognised. */
const knownMs = 90 * day;

/** Somebody opens a chat page. */
export interface PageVisit {
  /** The whole address, as the browser knows it. */
  readonly url: URL;
  readonly userAgent: string;
  readonly ip: string;
  readonly cookie: string | undefined;
}

/** What to answer: a page, or another address; and what the browser keeps of it. */
export interface PageStep {
  readonly redirect?: string;
  /** Tells the page's chat who looks at it. */
  readonly token?: string;
  readonly cookie?: { readonly value: string; readonly expiresAt: Date };
}

const justShow: PageStep = {};

interface Answer {
  readonly channel: Channel;
  readonly bound: Bound;
  readonly visit: PageVisit;
  readonly kept: AskedClaims | null;
}

interface Parts {
  readonly bindings: Bindings;
  readonly lines: Lines;
  readonly cookies: AskedCookie;
  readonly persons: PagePersons;
  readonly limit: RateLimiter;
}

/**
 * Asks the app around a chat page who looks at it, where the channel wants that and the tenant has an account there
 * (FEATURES H-03). Whatever goes wrong, the page is shown to somebody unknown, and he is not asked again.
 */
export class PageSignIns {
  constructor(private readonly parts: Parts) {}

  async step(ctx: Context, channel: Channel, visit: PageVisit): Promise<PageStep> {
    const bound = await this.#accountFor(ctx, visit.userAgent);
    if (!bound) return justShow;
    const kept = await this.parts.cookies.read(visit.cookie, channel.id, ctx.now());
    if (visit.url.searchParams.has('state'))
      return this.#takeAnswer(ctx, { channel, bound, visit, kept });
    if (kept?.is === 'DONE') return justShow;
    if (kept?.is === 'KNOWN')
      return { token: kept.token, cookie: await this.#keep(ctx, channel, knownMs) };
    // Back without an answer: he went back, or the provider showed him why not.
    if (kept) return { cookie: await this.#keep(ctx, channel, refusedMs) };
    const isFree = await this.parts.limit.take(visit.ip).then(
      () => true,
      () => false,
    );
    return isFree ? this.#ask(ctx, channel, bound, visit.url) : justShow;
  }

  async #ask(ctx: Context, channel: Channel, bound: Bound, url: URL): Promise<PageStep> {
    const key = randomBytes(24).toString('base64url');
    const asked = { is: 'ASKED' as const, channelId: channel.id, key };
    return {
      redirect: bound.adapter.page?.ask(bound.binding, url.href, stateOf(key)) ?? url.href,
      cookie: await this.#sign(ctx, asked, answerMs),
    };
  }

  async #takeAnswer(ctx: Context, { channel, bound, visit, kept }: Answer): Promise<PageStep> {
    const { searchParams } = visit.url;
    const [code, state] = [searchParams.get('code'), searchParams.get('state')];
    const clean = new URL(visit.url);
    for (const name of ['code', 'state']) clean.searchParams.delete(name);
    // A browser that keeps nothing would be asked for ever.
    if (!kept) clean.searchParams.set('wechatProfile', 'false');
    const redirect = clean.href;
    // An answer to a question that this browser was not asked, or that was answered: somebody else's.
    if (kept?.is !== 'ASKED' || state !== stateOf(kept.key)) return { redirect };
    const once = { jti: `page ${kept.key}`, expiresAt: new Date(ctx.now().getTime() + answerMs) };
    const devices = { before: null, after: ctx.newId() };
    const isFirst = await ctx.transact(inner => takeNonce(inner, channel.id, once, devices));
    if (!isFirst) return { redirect };
    const person = code ? await this.#personOf(ctx, bound, code) : null;
    if (!person) return { redirect, cookie: await this.#keep(ctx, channel, refusedMs) };
    const token = await this.parts.persons.sign(ctx, channel.id, bound, person);
    const known = { is: 'KNOWN' as const, channelId: channel.id, token };
    return { redirect, cookie: await this.#sign(ctx, known, minute) };
  }

  #personOf(ctx: Context, bound: Bound, code: string) {
    const { page } = bound.adapter;
    const asked = page?.person(this.parts.lines.to(ctx, bound), code.slice(0, 512));
    return asked?.catch((error: unknown) => {
      if (error instanceof ProviderFailure) return null;
      throw error;
    });
  }

  /** The tenant's account at the provider whose app this is; the oldest of several. */
  async #accountFor(ctx: Context, userAgent: string): Promise<Bound | null> {
    const kinds = kindsInside(userAgent);
    if (kinds.length === 0) return null;
    const [row] = await ctx.query<{ id: string }>(
      `select b.id from app.channel_binding b join app.channel c on c.tenant_id = b.tenant_id and c.id = b.id
        where b.tenant_id = ? and c.is_enabled and b.kind = any(?::text[]) order by b.bound_at, b.id limit 1`,
      [ctx.tenantId, listOf(kinds)],
    );
    return row ? this.parts.bindings.recent(ctx, row.id) : null;
  }

  #keep(ctx: Context, { id }: Channel, ms: number) {
    return this.#sign(ctx, { is: 'DONE', channelId: id }, ms);
  }

  async #sign(ctx: Context, claims: AskedClaims, ms: number) {
    const expiresAt = new Date(ctx.now().getTime() + ms);
    return { value: await this.parts.cookies.sign(claims, expiresAt), expiresAt };
  }
}
