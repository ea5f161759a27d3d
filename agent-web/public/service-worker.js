// Keeps the desk's own scripts and styles, so that it opens without a network and at once with one.
// What people wrote is never kept here: nothing but files of the app passes through this cache.
const NAME = 'parley-desk';
const home = new URL(self.registration.scope).pathname;
const list = new URL('files.json', self.registration.scope).href;
const isHashed = path => /-[A-Za-z0-9_-]{8}\.\w+$/.test(path);

self.addEventListener('install', event => {
  self.skipWaiting();
  event.waitUntil(keepHome());
});
self.addEventListener('activate', event => event.waitUntil(self.clients.claim()));
self.addEventListener('message', event => {
  if (event.data === 'KEEP') event.waitUntil(keepAll());
});
self.addEventListener('fetch', event => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin || !pathname.startsWith(home)) return;
  if (request.mode === 'navigate') event.respondWith(openHome(request));
  else if (isHashed(pathname)) event.respondWith(fromCacheFirst(request));
});

self.addEventListener('push', event => {
  const notice = noticeOf(event.data);
  if (notice) event.waitUntil(show(notice));
});
self.addEventListener('notificationclick', event => {
  event.notification.close();
  event.waitUntil(open(event.notification.data));
});

/** What a push of ours says; null for anything else. */
function noticeOf(data) {
  try {
    const notice = data.json();
    return notice.parley && notice.title ? notice : null;
  } catch {
    return null;
  }
}

/** One notice per conversation. Whoever has the desk in front of him is told by the desk itself. */
async function show(notice) {
  if (notice.badge && navigator.setAppBadge) navigator.setAppBadge(notice.badge).catch(() => {});
  const windows = await self.clients.matchAll({ type: 'window' });
  if (windows.some(client => client.focused && client.url.startsWith(self.registration.scope)))
    return;
  const { title, body, thread } = notice;
  const icon = new URL('icon-192.png', self.registration.scope).href;
  await self.registration.showNotification(title, {
    body,
    tag: thread,
    renotify: true,
    icon,
    data: notice,
  });
  await report(notice, 'SHOWN');
}

/** Brings the desk to the front, or opens it, where the notice leads. */
async function open(notice) {
  const path = notice.conversation_id ? `inbox/mine/${notice.conversation_id}` : 'inbox/mine';
  const windows = await self.clients.matchAll({ type: 'window' });
  const desk = windows.find(client => client.url.startsWith(self.registration.scope));
  const reported = report(notice, 'OPENED');
  if (desk) {
    // A window that may not be brought to the front still goes where the notice leads.
    await desk.focus().catch(() => {});
    desk.postMessage({ type: 'OPEN', path });
  } else await self.clients.openWindow(new URL(path, self.registration.scope).href);
  await reported;
}

/** The receipt that came with a push is all that is needed to say what became of it. */
async function report({ receipt }, event) {
  const query = 'mutation($input: PushReportInput!) { pushReport(input: $input) }';
  const body = JSON.stringify({ query, variables: { input: { receipt, event } } });
  const headers = { 'content-type': 'application/json' };
  await fetch('/visitor/graphql', { method: 'POST', headers, body }).catch(() => {});
}

/** The newest page while the server can be asked; else the one kept. */
async function openHome(request) {
  try {
    return await fetch(request);
  } catch (error) {
    const kept = await caches.match(home, { ignoreVary: true });
    if (kept) return kept;
    throw error;
  }
}

/** A name with a hash always means the same bytes. */
async function fromCacheFirst(request) {
  // The server names headers by which answers may differ; those of such a file never do.
  const kept = await caches.match(request, { ignoreVary: true });
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) await (await caches.open(NAME)).put(request, response.clone());
  return response;
}

async function keepHome() {
  const cache = await caches.open(NAME);
  await cache.add(new Request(home, { cache: 'no-cache' }));
}

/** Keeps every part of the served version; parts of the one before stay for pages still open. */
async function keepAll() {
  const cache = await caches.open(NAME);
  const before = await cache.match(list);
  const answer = await fetch(list, { cache: 'no-cache' });
  if (!answer.ok) return;
  const names = await answer.clone().json();
  for (const name of names) {
    const address = new URL(name, self.registration.scope).href;
    if (!(await cache.match(address))) await cache.add(address);
  }
  const wanted = new Set([...names, ...(before ? await before.json() : [])]);
  for (const request of await cache.keys()) {
    const name = request.url.split('/').pop();
    if (/\.(js|css)$/.test(name) && !wanted.has(name)) await cache.delete(request);
  }
  await cache.put(list, answer);
  await keepHome();
}
