import { computed, inject, resource, Service, signal } from '@angular/core';
import { Router } from '@angular/router';
import { Api, isRefusal, Language, Preferences, type Refusal, Session } from '@parley/kit';
import {
  WebPushDocument,
  WebPushQuietSetDocument,
  type WebPushStateFragment,
  WebPushSubscribeDocument,
  WebPushUnsubscribeDocument,
} from '@parley/schema/agent';
import { clockTime, minutesOf, subscriptionOf } from './subscription';

/** Why this browser cannot be told: it has no web push, its owner forbids it, or the server declined. */
export type PushRefusal = 'UNSUPPORTED' | 'DENIED' | Refusal;

/** The member's choice is kept under his id: whoever signs in next in this browser has not agreed. */
const PREFERENCE = 'push';

/** Has this browser told of news while the desk is closed, by its service worker. */
@Service()
export class WebPush {
  readonly #api = inject(Api);
  readonly #language = inject(Language);
  readonly #preferences = inject(Preferences);
  readonly #router = inject(Router);
  readonly #session = inject(Session);
  readonly #state = resource({
    loader: async () => (await this.#api.run(WebPushDocument, {})).webPush,
  });
  readonly #isBusy = signal(false);

  readonly isSupported = 'serviceWorker' in navigator && 'PushManager' in globalThis;
  readonly isBusy = this.#isBusy.asReadonly();
  readonly isOn = computed(() => this.#state.hasValue() && this.#state.value().isSubscribed);
  readonly quietFrom = computed(() => clockTime(this.#known()?.quietFrom));
  readonly quietTo = computed(() => clockTime(this.#known()?.quietTo));

  constructor() {
    if (!this.isSupported) return;
    navigator.serviceWorker.addEventListener('message', ({ data }) => {
      const { type, path } = (data ?? {}) as { type?: string; path?: string };
      if (type === 'OPEN' && path) void this.#router.navigateByUrl(`/${path}`);
    });
  }

  /** After a login: a member who agreed before in this browser is told again. */
  async resume(): Promise<void> {
    const isHis = this.#preferences.read(PREFERENCE) === this.#session.viewer()?.id;
    if (!this.isSupported || !isHis || Notification.permission !== 'granted') return;
    await this.#subscribe().catch(() => undefined);
  }

  /** Switches it on, asking the browser's owner first, or off; null when it is done. */
  async set(isOn: boolean): Promise<PushRefusal | null> {
    this.#isBusy.set(true);
    try {
      return isOn ? await this.#turnOn() : await this.#turnOff();
    } finally {
      this.#isBusy.set(false);
    }
  }

  /** When the member wants to be left alone, as hh:mm by this device's clock; both empty: never. */
  async setQuiet(from: string, to: string): Promise<Refusal | null> {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const input = { from: minutesOf(from), to: minutesOf(to), timeZone };
    const { webPushQuietSet: result } = await this.#api.run(WebPushQuietSetDocument, { input });
    if (isRefusal(result)) return result;
    this.#state.set(result.webPush);
    return null;
  }

  async #turnOn(): Promise<PushRefusal | null> {
    if (!this.isSupported || !(await navigator.serviceWorker.getRegistration()))
      return 'UNSUPPORTED';
    if ((await Notification.requestPermission()) !== 'granted') return 'DENIED';
    const refusal = await this.#subscribe();
    if (!refusal) this.#preferences.write(PREFERENCE, this.#session.viewer()?.id ?? null);
    return refusal;
  }

  async #turnOff(): Promise<null> {
    this.#preferences.write(PREFERENCE, null);
    const registration = await navigator.serviceWorker.getRegistration();
    const subscription = await registration?.pushManager.getSubscription();
    const input = { endpoint: subscription?.endpoint ?? '' };
    const { webPushUnsubscribe } = await this.#api.run(WebPushUnsubscribeDocument, { input });
    await subscription?.unsubscribe();
    this.#state.set(webPushUnsubscribe.webPush);
    return null;
  }

  async #subscribe(): Promise<Refusal | null> {
    const { webPush } = await this.#api.run(WebPushDocument, {});
    const input = {
      ...(await subscriptionOf(await navigator.serviceWorker.ready, webPush.key)),
      locale: this.#language.name(),
    };
    const { webPushSubscribe: result } = await this.#api.run(WebPushSubscribeDocument, { input });
    if (isRefusal(result)) return result;
    this.#state.set(result.webPush);
    return null;
  }

  #known(): WebPushStateFragment | null {
    return this.#state.hasValue() ? this.#state.value() : null;
  }
}
