import { DestroyRef, inject, Service } from '@angular/core';

/** What one tab tells the others of the same browser about the login. */
export type TabNews =
  | { readonly type: 'SIGNED_IN'; readonly viewerId: string }
  | { readonly type: 'SIGNED_OUT' };

/** The tabs of both desk apps in this browser, telling each other of login and logout. */
@Service()
export class TabChannel {
  readonly #channel = new BroadcastChannel('parley-session');

  constructor() {
    inject(DestroyRef).onDestroy(() => this.#channel.close());
  }

  /** Tells every other tab; the own one does not hear it. */
  tell(news: TabNews): void {
    this.#channel.postMessage(news);
  }

  /** Listens to the other tabs until the returned function is called. */
  listen(hear: (news: TabNews) => void): () => void {
    const listener = (event: MessageEvent<TabNews>) => hear(event.data);
    this.#channel.addEventListener('message', listener);
    return () => this.#channel.removeEventListener('message', listener);
  }
}
