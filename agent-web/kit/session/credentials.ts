import { inject, Service, signal } from '@angular/core';
import { ApiError, createClient } from '@parley/schema';
import { type SessionViewerFragment, TokenRefreshDocument } from '@parley/schema/agent';
import { injectDeskHeaders } from '../api/desk-app';
import { LoginMode } from './login-mode';

/** What the server grants at a login or renewal. */
export interface Grant {
  readonly accessToken: string;
  readonly expiresAt: string;
  readonly viewer: SessionViewerFragment;
}

/** Renewed this long before the end, so that no request meets a dead token. */
const RENEW_AHEAD_MS = 60_000;
/** A device whose clock is wrong would otherwise renew in a loop. */
const SHORTEST_WAIT_MS = 30_000;

/**
 * The access token of this tab. It lives in memory only; what survives a reload is the refresh
 * cookie, which scripts cannot read.
 */
@Service()
export class Credentials {
  // Renewing has its own client: a dead token in `Api` would ask for a renewal again.
  readonly #client = createClient({
    url: `${location.origin}/graphql`,
    token: () => null,
    refresh: async () => false,
    headers: injectDeskHeaders(),
  });
  readonly #mode = inject(LoginMode);
  readonly #grant = signal<Grant | null>(null);
  #renewal: Promise<boolean> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #ended: () => void = () => undefined;

  /** The grant in force, or null when nobody is signed in here. */
  readonly grant = this.#grant.asReadonly();

  /** The current access token, or null. */
  token(): string | null {
    return this.#grant()?.accessToken ?? null;
  }

  /** Takes over a new grant and plans its renewal. */
  accept(grant: Grant): void {
    this.#grant.set(grant);
    clearTimeout(this.#timer);
    const wait = Date.parse(grant.expiresAt) - Date.now() - RENEW_AHEAD_MS;
    this.#timer = setTimeout(() => this.#renewInBackground(), Math.max(wait, SHORTEST_WAIT_MS));
  }

  /** Takes over what changed about the viewer meanwhile. */
  change(viewer: Partial<SessionViewerFragment>): void {
    this.#grant.update(grant => grant && { ...grant, viewer: { ...grant.viewer, ...viewer } });
  }

  /** Calls back whenever the session has ended: by the server, or by `end`. */
  onEnded(ended: () => void): void {
    this.#ended = ended;
  }

  /** Forgets the grant; the cookie is the server's to clear. */
  end(): void {
    clearTimeout(this.#timer);
    this.#grant.set(null);
    this.#ended();
  }

  /**
   * Renews the grant by the cookie. False: the server ended the session, and the grant is gone.
   * Throws ApiError when the server cannot be reached; the grant stays.
   */
  refresh(): Promise<boolean> {
    this.#renewal ??= this.#renewInTurn().finally(() => {
      this.#renewal = null;
    });
    return this.#renewal;
  }

  // The cookie rotates at each renewal and a used one counts as stolen, so tabs take turns.
  #renewInTurn(): Promise<boolean> {
    if (!('locks' in navigator)) return this.#renew();
    return navigator.locks.request('parley-token-refresh', () => this.#renew());
  }

  async #renew(): Promise<boolean> {
    const grant = await this.#askForGrant();
    if (grant) this.accept(grant);
    else this.end();
    return grant !== null;
  }

  async #askForGrant(): Promise<Grant | null> {
    try {
      const { tokenRefresh } = await this.#mode.ask(mode =>
        this.#client.run(TokenRefreshDocument, { mode }, { anonymous: true }),
      );
      return tokenRefresh.__typename === 'SignInPayload' ? tokenRefresh : null;
    } catch (error) {
      if (error instanceof ApiError && error.code === 'UNAUTHENTICATED') return null;
      throw error;
    }
  }

  #renewInBackground(): void {
    // Unreachable now: the next request that meets the expired token renews it.
    this.refresh().catch(() => undefined);
  }
}
