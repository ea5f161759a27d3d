import type { Context } from '../../kernel/context.ts';
import type { HintBus } from '../../kernel/hints/hint-bus.ts';

const topic = 'on-site';
/** Pages report every 15 seconds, hidden ones every minute; what was not heard of for so long is gone. */
const forgottenMs = 90_000;
/** A tenant's list is for people; beyond this the oldest make room. */
const most = 500;

/** A page of the site that somebody has open, under an id that this page alone knows. */
export interface OpenPage {
  readonly id: string;
  readonly channelId: string;
  readonly url: string;
  readonly title: string | null;
  readonly referrer: string | null;
  readonly language: string | null;
  /** Milliseconds since 1970 at which this page was opened. */
  readonly openedAt: number;
  /** Whether this device was invited within the hour, as far as it says so. */
  readonly isInvited: boolean;
}

/** What an agent asks one visitor. */
export interface Invitation {
  readonly id: string;
  readonly text: string;
  readonly agentId: string;
}

type Told = { readonly tenantId: string } & (
  | { readonly page: OpenPage }
  | { readonly gone: string }
  | { readonly pageId: string; readonly invitation: Invitation }
);

interface Entry {
  readonly page: OpenPage;
  readonly heardAt: number;
  readonly invitation: Invitation | null;
}

const known = new WeakMap<HintBus, OnSite>();

/** The open pages this process knows of, beside the hints that tell of them. */
export function onSiteOf({ hints }: Context): OnSite {
  const pages = known.get(hints) ?? new OnSite(hints);
  known.set(hints, pages);
  return pages;
}

/**
 * Who has a page of a site open, all over the installation. Every process hears all of it by hints and keeps it in memory alone:
 * nothing of a person who did not write is stored, and what a lost hint leaves out comes with the next report of the page.
 */
export class OnSite {
  readonly #tenants = new Map<string, Map<string, Entry>>();
  readonly #listeners = new Map<string, Set<() => void>>();

  constructor(private readonly hints: HintBus) {
    hints.subscribe(topic, ({ data }) => this.#hear(data as Told));
  }

  report(tenantId: string, page: OpenPage): void {
    this.#tell({ tenantId, page });
  }

  leave(tenantId: string, pageId: string): void {
    this.#tell({ tenantId, gone: pageId });
  }

  invite(tenantId: string, pageId: string, invitation: Invitation): void {
    this.#tell({ tenantId, pageId, invitation });
  }

  /** The pages that are open in a tenant now, the newest first. */
  in(tenantId: string): readonly OpenPage[] {
    const pages = this.#pagesOf(tenantId);
    for (const [id, { heardAt }] of pages)
      if (performance.now() - heardAt > forgottenMs) pages.delete(id);
    return [...pages.values()]
      .map(({ page, invitation }) => (invitation ? { ...page, isInvited: true } : page))
      .toSorted((one, other) => other.openedAt - one.openedAt);
  }

  page(tenantId: string, pageId: string): OpenPage | undefined {
    return this.in(tenantId).find(({ id }) => id === pageId);
  }

  /** What an agent asks whoever has this page open; null for nothing. */
  invitationFor(tenantId: string, pageId: string): Invitation | null {
    return this.#pagesOf(tenantId).get(pageId)?.invitation ?? null;
  }

  /** Calls the listener at each change in a tenant until the returned function is called. */
  listen(tenantId: string, listener: () => void): () => void {
    const listeners = this.#listeners.get(tenantId) ?? new Set();
    this.#listeners.set(tenantId, listeners.add(listener));
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) this.#listeners.delete(tenantId);
    };
  }

  #tell(data: Told): void {
    this.hints.publish([{ topic, data }]);
  }

  #hear(told: Told): void {
    const pages = this.#pagesOf(told.tenantId);
    this.#tenants.set(told.tenantId, pages);
    if ('gone' in told) pages.delete(told.gone);
    else if ('invitation' in told) {
      const entry = pages.get(told.pageId);
      if (entry) pages.set(told.pageId, { ...entry, invitation: told.invitation });
    } else {
      const { page } = told;
      const invitation = pages.get(page.id)?.invitation ?? null;
      pages.set(page.id, { page, heardAt: performance.now(), invitation });
      if (pages.size > most) pages.delete(pages.keys().next().value as string);
    }
    if (pages.size === 0) this.#tenants.delete(told.tenantId);
    this.#listeners.get(told.tenantId)?.forEach(listener => listener());
  }

  #pagesOf(tenantId: string): Map<string, Entry> {
    return this.#tenants.get(tenantId) ?? new Map<string, Entry>();
  }
}
