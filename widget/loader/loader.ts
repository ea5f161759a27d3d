import { type ChannelConfig, type Keys, readKeys } from './keys.ts';
import { createLauncher } from './launcher.ts';
import { hasOpened } from './remember.ts';
import type { ChatWindow, createWindow } from './window.ts';

type Listener = (data: unknown) => void;
/** The one global. Each command resolves when it is done; `on` to what unsubscribes. */
type Parley = ((method: string, argument?: unknown, listener?: Listener) => Promise<unknown>) & {
  /** Commands from before this script was there. */
  q?: Parameters<Parley>[];
};

const script = document.currentScript as HTMLScriptElement | null;
const page = window as unknown as { Parley?: Parley };
const listeners = new Map<Listener, string>();
const root = document.createElement('parley-chat');
const shadow = root.attachShadow({ mode: 'open' });

let keys = {} as Keys;
let config: ChannelConfig = {};
let begun: Promise<unknown> | undefined;
let opening: Promise<ChatWindow> | undefined;
let state = { isOpen: false, unread: 0 };

const launcher = createLauncher(shadow, () => void Parley('open'));
const host = (): string => keys.host ?? new URL(script?.src ?? location.href).origin;
const dress = (): void => launcher.dress({ ...config, ...keys }, state);
const emit = (name: string, data?: unknown): void =>
  listeners.forEach((event, listener) => event === name && listener(data));

/** Asks the channel whether it may be shown here, then puts the button on the page. */
async function begin(given: Keys): Promise<void> {
  keys = given;
  const url = `${host()}/widget/config/${encodeURIComponent(keys.channel)}.json`;
  const answer = await fetch(url, { credentials: 'omit' }).catch(() => null);
  if (answer && answer.status >= 400 && answer.status < 500) {
    emit('error', 'FORBIDDEN');
    throw new Error('FORBIDDEN');
  }
  // Without an answer there is still a button: the line may be back when it is needed.
  if (answer?.ok) config = (await answer.json()) as ChannelConfig;
  document.body.append(root);
  dress();
  if (keys.autoOpen || hasOpened(keys.channel)) void openWindow();
}

/** The window's own code comes with its first use. */
function openWindow(): Promise<ChatWindow> {
  opening ??= import(/* @vite-ignore */ `${host()}/widget/window.js`).then(
    (module: { createWindow: typeof createWindow }) =>
      module.createWindow({
        host: host(),
        root: shadow,
        keys: () => keys,
        emit,
        change(next) {
          const wasOpen = state.isOpen;
          state = { ...state, ...next };
          dress();
          if (wasOpen && !state.isOpen) launcher.element.focus();
        },
      }),
  );
  // A broken line must not make the button useless for good.
  opening.catch(() => {
    opening = undefined;
  });
  return opening;
}

async function update(given: Partial<Keys>): Promise<void> {
  keys = { ...keys, ...given };
  dress();
  (await opening)?.place();
}

const Parley: Parley = async (method, argument, listener) => {
  if (method === 'init') return (begun ??= begin(argument as Keys));
  if (method === 'on') {
    listeners.set(listener!, argument as string);
    return () => listeners.delete(listener!);
  }
  await begun;
  if (method === 'show' || method === 'hide') return update({ hideLauncher: method === 'hide' });
  if (method === 'update') return update(argument as Keys);
  if (method === 'getState') return { ...state };
  if (method === 'destroy') return destroy();
  // Nothing is fetched to close what was never opened.
  return (await (method === 'close' ? opening : openWindow()))?.run(method, argument);
};

async function destroy(): Promise<void> {
  (await opening)?.destroy();
  root.remove();
  listeners.clear();
  document.removeEventListener('click', openFromPage);
  delete page.Parley;
}

const openFromPage = ({ target }: Event): void => {
  if ((target as Element).closest?.('[data-parley-open]')) void Parley('open');
};

const early = page.Parley?.q ?? [];
page.Parley = Parley;
document.addEventListener('click', openFromPage);
const ignore = (): void => {};
// A refusal is told by the `error` event; nobody waits for these promises.
if (script?.dataset['channel']) Parley('init', readKeys(script.dataset)).catch(ignore);
for (const command of early) Parley(...command).catch(ignore);
