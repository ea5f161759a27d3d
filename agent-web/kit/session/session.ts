import { computed, DestroyRef, inject, Service, signal } from '@angular/core';
import { Router } from '@angular/router';
import {
  type DeskMode,
  ModeSwitchDocument,
  type SessionViewerFragment,
  SignInDocument,
  type SignInInput,
  type SignInMutation,
  SignOutDocument,
  SignUpDocument,
  type SignUpInput,
} from '@parley/schema/agent';
import { Api } from '../api/api';
import { Credentials } from './credentials';
import { LoginMode } from './login-mode';
import { TabChannel } from './tab-channel';

/** Whether somebody is signed in; UNREACHABLE: the server could not be asked yet. */
export type SessionState = 'STARTING' | 'UNREACHABLE' | 'SIGNED_IN' | 'SIGNED_OUT';

/** Why a login or sign-up was declined, with the faults beside the fields they concern. */
export type SignInRefusal = Exclude<SignInMutation['signIn'], { __typename: 'SignInPayload' }>;

/** Between two tries while the server cannot be reached. */
const RETRY_MS = 5_000;

/** Who is signed in to the desk. One login serves both apps and all tabs of this browser. */
@Service()
export class Session {
  readonly #api = inject(Api);
  readonly #credentials = inject(Credentials);
  readonly #mode = inject(LoginMode);
  readonly #router = inject(Router);
  readonly #tabs = inject(TabChannel);
  readonly #state = signal<SessionState>('STARTING');
  #start: Promise<void> | null = null;
  #isLeaving = false;
  #wake: () => void = () => undefined;

  readonly state = this.#state.asReadonly();

  /** The member who is signed in, or null. */
  readonly viewer = computed(() => this.#credentials.grant()?.viewer ?? null);

  /** Whether the viewer may switch to admin mode. */
  readonly canAdminister = computed(() => this.viewer()?.role.opensAdminMode ?? false);

  constructor() {
    const stop = this.#tabs.listen(news => {
      if (news.type === 'SIGNED_OUT') this.#credentials.end();
      // Another member in this browser: nothing of the former one may stay on screen.
      else if (news.viewerId !== this.viewer()?.id) location.reload();
    });
    inject(DestroyRef).onDestroy(stop);
    this.#credentials.onEnded(() => this.#leave());
  }

  /** Asks the cookie who is signed in, once; goes on asking while the server cannot be reached. */
  start(): Promise<void> {
    this.#start ??= this.#ask();
    return this.#start;
  }

  /** Asks at once instead of waiting for the next try; for the state UNREACHABLE. */
  retry(): void {
    this.#wake();
  }

  /** Whether the viewer holds a permission, such as `member.write`. */
  can(permission: string): boolean {
    return this.viewer()?.role.permissions.includes(permission) ?? false;
  }

  /** Signs in; null means done. Throws ApiError on a fault, such as RATE_LIMITED. */
  async signIn(input: SignInInput): Promise<SignInRefusal | null> {
    const { signIn } = await this.#mode.ask(mode =>
      this.#api.run(SignInDocument, { input: { ...input, mode } }, { anonymous: true }),
    );
    return this.#settle(signIn);
  }

  /** Makes a tenant with its first admin and signs in; null means done. */
  async signUp(input: SignUpInput): Promise<SignInRefusal | null> {
    const { signUp } = await this.#api.run(SignUpDocument, { input }, { anonymous: true });
    const refusal = this.#settle(signUp);
    // A new company begins with a login for agent mode; the cookie gives one for this app.
    if (!refusal) await this.#credentials.refresh().catch(() => undefined);
    return refusal;
  }

  /** Asks for the other mode before the page is left: it throws when the viewer's role no longer opens it. */
  async switchMode(mode: DeskMode): Promise<void> {
    await this.#api.run(ModeSwitchDocument, { input: { mode } });
  }

  /** Ends the session here and in every tab. Throws ApiError when the server did not hear of it. */
  async signOut(): Promise<void> {
    // Said before: the server may close the socket, and so end the session, ahead of its answer.
    this.#isLeaving = true;
    try {
      await this.#api.run(SignOutDocument, {});
    } catch (error) {
      this.#isLeaving = false;
      throw error;
    }
    this.#tabs.tell({ type: 'SIGNED_OUT' });
    this.#credentials.end();
  }

  /** Takes over what the viewer changed about himself, such as status or nickname. */
  viewerChanged(changes: Partial<SessionViewerFragment>): void {
    this.#credentials.change(changes);
  }

  /** Takes over the new grant that follows a change of password. */
  renewed(result: SignInMutation['signIn']): SignInRefusal | null {
    return this.#settle(result);
  }

  #settle(result: SignInMutation['signIn']): SignInRefusal | null {
    if (result.__typename !== 'SignInPayload') return result;
    this.#credentials.accept(result);
    this.#state.set('SIGNED_IN');
    this.#tabs.tell({ type: 'SIGNED_IN', viewerId: result.viewer.id });
    return null;
  }

  async #ask(): Promise<void> {
    try {
      this.#state.set((await this.#credentials.refresh()) ? 'SIGNED_IN' : 'SIGNED_OUT');
    } catch {
      this.#state.set('UNREACHABLE');
      await this.#nextTry();
      await this.#ask();
    }
  }

  #nextTry(): Promise<void> {
    return new Promise(resolve => {
      const timer = setTimeout(() => this.#wake(), RETRY_MS);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  #leave(): void {
    const wasSignedIn = this.#state() === 'SIGNED_IN';
    const next = this.#isLeaving ? '/' : this.#router.url;
    this.#isLeaving = false;
    this.#state.set('SIGNED_OUT');
    // Before the first page the guard leads to the login itself.
    if (!wasSignedIn) return;
    void this.#router.navigate(['/login'], { queryParams: next === '/' ? {} : { next } });
  }
}
