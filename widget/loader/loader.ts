import type { invite } from './invite.ts';
import { type Keys, readKeys } from './keys.ts';
import { createLauncher } from './launcher.ts';
import { recall } from './remember.ts';
import type { ChatWindow, createWindow } from './window.ts';

type Listener = (data: unknown) => void;
/** The one global. Each command resolves when it is done; `on` to what unsubscribes. */
type Parley = ((method: string, argument?: unknown, listener?: Listener) => Promise<unknown>) & {
  /** Commands from before this script was there. */
  q?: Parameters<Parley>[];
};
type WindowModule = { createWindow: typeof createWindow };
type InviteModule = { invite: typeof invite };

const script = document.currentScript as HTMLScriptElement | null;
const page = window as unknown as { Parley?: Parley };
const listeners = new Map<Listener, string>();
const root = document.createElement('parley-chat');
const shadow = root.attachShadow({ mode: 'open' });

let keys = {} as Keys;
let begun: Promise<unknown> | undefined;
let opening: Promise<ChatWindow> | undefined;
let state = { isOpen: false, unread: 0 };

/** A refusal is told by the `error` event; nobody waits for these promises. */
const quietly = (...command: Parameters<Parley>): void => void Parley(...command).catch(() => {});
const open = (): void => quietly('open');

const launcher = createLauncher(shadow, open);
const host = (): string => keys.host ?? new URL(script!.src).origin;
const dress = (): void => launcher.dress(keys, state);
const emit = (name: string, data?: unknown): void =>
  listeners.forEach((event, listener) => event === name && listener(data));
const load = async <M>(part: string): Promise<M> => {
  const src = `${host()}/widget/${part}.js`;
  // A page that trusts this script by its hash trusts what it inserts, and not what it imports; once inserted it is there.
  if (script?.integrity)
    await new Promise((onload, onerror) =>
      root.append(
        Object.assign(document.createElement('script'), { type: 'module', src, onload, onerror }),
      ),
    );
  return import(src);
};

/** Asks the channel whether it may be shown here, then puts the button on the page. */
async function begin(given: Keys): Promise<void> {
  keys = given;
  const url = `${host()}/widget/config/${keys.channel}.json`;
  const answer = await fetch(url).catch(() => null);
  if (String(answer?.status)[0] === '4') {
    emit('error', 'FORBIDDEN');
    throw Error('FORBIDDEN');
  }
  // Without an answer there is still a button: the line may be back when it is needed.
  if (answer?.ok) {
    const { settings, themeColor } = (await answer.json()) as { settings?: Keys } & Keys;
    keys = { themeColor, ...settings, ...given };
  }
  document.body.append(root);
  dress();
  if (keys.autoOpen || keys.container || recall(keys.channel)) void openWindow();
  if (keys.attendAfterMs! >= 0) setTimeout(attend, keys.attendAfterMs);
}

/** Invites by rule, and shows agents the page: only what the channel wants. */
const attend = (): void =>
  void load<InviteModule>('invite').then(({ invite }) =>
    invite({ host: host(), root: shadow, launcher: launcher.element, keys }),
  );

/** The window's own code comes with its first use. */
function openWindow(): Promise<ChatWindow> {
  opening ??= load<WindowModule>('window').then(module =>
    module.createWindow({
      host: host(),
      root: shadow,
      keys: () => keys,
      emit,
      change(next) {
        state = { ...state, ...next };
        dress();
      },
    }),
  );
  // A broken line must not make the button useless for good.
  opening.catch(() => (opening = undefined));
  return opening;
}

async function update(given: Partial<Keys>): Promise<void> {
  keys = { ...keys, ...given };
  dress();
  (await opening)?.update();
}

const Parley: Parley = async (method, argument, listener) => {
  if (method === 'init') return (begun ??= begin(argument as Keys));
  if (method === 'on') {
    listeners.set(listener!, argument as string);
    return () => listeners.delete(listener!);
  }
  await begun;
  const changed = {
    show: { hideLauncher: false },
    hide: { hideLauncher: true },
    update: argument as Keys,
    identify: { identity: argument as string },
  }[method];
  if (changed) return update(changed);
  if (method === 'getState') return state;
  if (method === 'destroy') return destroy();
  // Nothing is fetched to close what was never opened.
  return (method === 'close' ? await opening : await openWindow())?.run(method, argument);
};

async function destroy(): Promise<void> {
  (await opening)?.destroy();
  // An invitation that is due finds nothing to stand in.
  root.remove();
  document.removeEventListener('click', openFromPage);
  delete page.Parley;
}

const openFromPage = ({ target }: Event): void => {
  if ((target as Element).closest('[data-parley-open]')) open();
};

const early = page.Parley?.q;
page.Parley = Parley;
document.addEventListener('click', openFromPage);
if (script?.dataset['channel']) quietly('init', readKeys(script.dataset));
early?.forEach(command => quietly(...command));
