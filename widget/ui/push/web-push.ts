import { createStore } from '../../sdk/index.ts';
import { createPush } from '../../sdk/more/push.ts';
import { cleanAddress } from '../host/address.ts';
import type { Screen } from '../screen.ts';

const SLOT = 'push';
const WORKER = '/widget/push-worker.js';

/** What the visitor said to being told of answers; null where he was not asked, `none` where it cannot be. */
export const pushChoice = createStore<'on' | 'off' | 'none' | null>('none');

// A frame on another site is denied both by browsers.
const isPossible = (): boolean =>
  'PushManager' in window && 'serviceWorker' in navigator && Notification.permission !== 'denied';

/** Where a click on the notice leads: this page, or the page around this frame. */
const placeOf = ({ shell, settings }: Screen): string =>
  shell.kind === 'page'
    ? location.pathname + location.search
    : (cleanAddress(shell.page.get()?.url ?? '', settings.get().pageParameters) ?? '/');

const register = (screen: Screen): Promise<ServiceWorkerRegistration> => {
  const { channel } = screen.shell.keys.get();
  // One worker for each channel: each has a company, and a subscription, of its own.
  const scope = `/chat/${encodeURIComponent(channel)}`;
  const url = `${WORKER}?place=${encodeURIComponent(placeOf(screen))}`;
  return navigator.serviceWorker.register(url, { scope });
};

/** Learns whether it can be offered, and renews what was agreed to: subscriptions change. */
export async function loadPush(screen: Screen): Promise<void> {
  if (!isPossible()) return;
  const kept = await screen.preferences.drawer.get<'on' | 'off'>(SLOT).catch(() => null);
  if (kept === 'off') return pushChoice.set('off');
  const key = await createPush(screen.client).webPushKey();
  if (!key) return;
  pushChoice.set(kept);
  if (kept === 'on' && Notification.permission === 'granted') await subscribe(screen, key);
}

/** Asks the browser, and has this device told; resolves to whether it will be. */
export async function turnPushOn(screen: Screen): Promise<boolean> {
  const key = await createPush(screen.client).webPushKey();
  const isAllowed = key && (await Notification.requestPermission()) === 'granted';
  const isOn = !!isAllowed && (await subscribe(screen, key));
  await choose(screen, isOn ? 'on' : 'off');
  return isOn;
}

/** Says no, or not any more. */
export async function turnPushOff(screen: Screen): Promise<void> {
  const { channel } = screen.shell.keys.get();
  await choose(screen, 'off');
  const scope = `/chat/${encodeURIComponent(channel)}`;
  const worker = await navigator.serviceWorker.getRegistration(scope);
  const subscription = await worker?.pushManager.getSubscription();
  if (!subscription) return;
  await createPush(screen.client).unregisterPush(subscription.endpoint);
  await subscription.unsubscribe();
}

async function subscribe(screen: Screen, key: string): Promise<boolean> {
  const worker = await register(screen);
  await ready(worker);
  const options = { userVisibleOnly: true, applicationServerKey: key };
  const { endpoint, keys } = (await worker.pushManager.subscribe(options)).toJSON();
  const { p256dh = '', auth = '' } = keys ?? {};
  const locale = document.documentElement.lang;
  const push = createPush(screen.client);
  const refusal = await push.registerPush({
    provider: 'WEB',
    token: endpoint ?? '',
    keys: { p256dh, auth },
    locale,
  });
  if (refusal) return false;
  const tell = (isInFront: boolean): void => void push.setForeground(isInFront).catch(() => {});
  screen.shell.isInFront.subscribe(tell);
  tell(screen.shell.isInFront.get());
  return true;
}

// A subscription needs a worker that runs.
async function ready({ active, installing, waiting }: ServiceWorkerRegistration): Promise<void> {
  const coming = installing ?? waiting;
  if (active || !coming) return;
  await new Promise<void>(resolve =>
    coming.addEventListener('statechange', () => coming.state === 'activated' && resolve()),
  );
}

async function choose({ preferences }: Screen, choice: 'on' | 'off'): Promise<void> {
  pushChoice.set(choice);
  await preferences.drawer.set(SLOT, choice).catch(() => {});
}
