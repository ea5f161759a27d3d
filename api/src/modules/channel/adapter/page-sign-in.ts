import type { Line } from './channel.adapter.ts';
import type { Contact } from './inbound.ts';

/** Who looks at a page, as the provider says. */
export interface PagePerson {
  /** The same as when this person writes to the account. */
  readonly id: string;
  readonly contact: Contact;
}

/** How a provider's app tells a page that is opened within it who looks at it. */
export interface PageSignIn<B> {
  /** Whether this browser is the provider's app. */
  isInside(userAgent: string): boolean;
  /** Where the person is asked; he comes back to `returnTo` with `state` and, if he agreed, a `code`. */
  ask(binding: B, returnTo: string, state: string): string;
  /** Whose code this is; it counts once. Null for somebody the provider does not know. Throws `ProviderFailure`. */
  person(line: Line<B>, code: string): Promise<PagePerson | null>;
}
