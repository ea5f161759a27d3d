/** What the server needs to reach a browser. */
export interface Subscription {
  readonly endpoint: string;
  readonly keys: { readonly p256dh: string; readonly auth: string };
}

const bytesOf = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), sign => sign.charCodeAt(0));

const textOf = (bytes: ArrayBuffer | null): string =>
  btoa(String.fromCharCode(...new Uint8Array(bytes ?? new ArrayBuffer(0))))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

/** The subscription of this browser for a server's key; one for another key is given up. */
export async function subscriptionOf(
  registration: ServiceWorkerRegistration,
  key: string,
): Promise<Subscription> {
  const { pushManager } = registration;
  const present = await pushManager.getSubscription();
  if (present && textOf(present.options.applicationServerKey) !== key) await present.unsubscribe();
  const made = await pushManager.subscribe({
    userVisibleOnly: true,
    applicationServerKey: bytesOf(key),
  });
  return {
    endpoint: made.endpoint,
    keys: { p256dh: textOf(made.getKey('p256dh')), auth: textOf(made.getKey('auth')) },
  };
}

/** Minutes after midnight as hh:mm; empty for none. */
export const clockTime = (minutes: number | null | undefined): string =>
  minutes == null
    ? ''
    : `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** The other way round; null for an empty field. */
export function minutesOf(time: string): number | null {
  const [hours, minutes] = time.split(':').map(Number);
  return time === '' ? null : (hours ?? 0) * 60 + (minutes ?? 0);
}
