// Shows answers while no page of the chat is open. It knows nothing but what comes with each push.

interface Payload {
  readonly title: string;
  readonly body: string;
  readonly thread: string;
  readonly receipt?: string;
  readonly ticket_id?: string;
}
interface Notice {
  readonly data: Payload;
  close(): void;
}
interface Page {
  readonly url: string;
  focus(): Promise<unknown>;
  postMessage(message: unknown): void;
}
// The library of types for workers cannot stand beside that for pages.
interface Worker {
  readonly registration: { showNotification(title: string, options: object): Promise<void> };
  readonly clients: {
    matchAll(options: object): Promise<readonly Page[]>;
    openWindow(url: string): Promise<unknown>;
  };
  addEventListener(name: string, listener: (event: WorkerEvent) => void): void;
}
interface WorkerEvent {
  readonly data?: { json(): Payload } | null;
  readonly notification: Notice;
  waitUntil(work: Promise<unknown>): void;
}

const worker = self as unknown as Worker;
/** Where the visitor was when he agreed. */
const place = new URL(location.href).searchParams.get('place') ?? '/';

const report = (receipt: string | undefined, event: 'SHOWN' | 'OPENED'): Promise<unknown> =>
  receipt
    ? fetch('/visitor/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-parley-client': 'widget' },
        credentials: 'omit',
        body: JSON.stringify({
          query: 'mutation PushReport($input: PushReportInput!) { pushReport(input: $input) }',
          variables: { input: { receipt, event } },
        }),
      }).catch(() => null)
    : Promise.resolve();

async function show(payload: Payload): Promise<void> {
  const { title, body, thread, receipt } = payload;
  // Messages of one conversation replace one another.
  const options = { body, tag: thread, renotify: true, data: payload };
  await worker.registration.showNotification(title, options);
  await report(receipt, 'SHOWN');
}

async function open({ receipt, ticket_id: ticket }: Payload): Promise<void> {
  const there = new URL(place, location.href);
  const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const page = pages.find(({ url }) => new URL(url).pathname === there.pathname);
  if (page) {
    await page.focus();
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's pages are of its origin
    page.postMessage({ parley: { type: 'pushed', isTicket: !!ticket } });
  } else {
    if (ticket) there.hash = 'messages';
    await worker.clients.openWindow(there.href);
  }
  await report(receipt, 'OPENED');
}

worker.addEventListener('push', event => {
  const payload = event.data?.json();
  if (payload?.title) event.waitUntil(show(payload));
});
worker.addEventListener('notificationclick', event => {
  event.notification.close();
  event.waitUntil(open(event.notification.data));
});
