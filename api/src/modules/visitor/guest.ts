import type { Context, Locale } from '../../kernel/context.ts';

/** A visitor at the door, as far as the wire tells of him. */
export interface Guest {
  readonly visitorId: string;
  readonly locale: Locale;
  readonly userAgent: string | null;
  readonly address: string | null;
}

/** The viewing visitor as a guest. */
export const guestOf = (ctx: Context): Guest => ({
  visitorId: ctx.visitor.visitorId,
  locale: ctx.locale,
  userAgent: ctx.exchange?.userAgent?.slice(0, 300) ?? null,
  address: ctx.caller.address ?? null,
});
