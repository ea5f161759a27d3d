import type { Context } from '../../../kernel/context.ts';
import type { Nonced } from './identity.nonces.ts';

/** A person of whom a token says who he is. */
export interface Vouched extends Nonced {
  /** Whether this visitor is known to be him. */
  isPerson(ctx: Context, visitorId: string): Promise<boolean>;
  /** His visitor; the guest who used this device becomes him, or gives him all he has. In the transaction of `ctx`. */
  attach(ctx: Context, guestId: string | null): Promise<string>;
}

/** Reads tokens of one sort besides those of the tenant's server; null for any other, and for one that does not count. */
export type Voucher = (ctx: Context, channelId: string, token: string) => Promise<Vouched | null>;
