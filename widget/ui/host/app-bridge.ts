// oxlint-disable unicorn/require-post-message-target-origin -- an app is no window and has no origin
import type { ToPage } from '../../loader/protocol.ts';
import { createAppPicker } from './app-picker.ts';
import type { Call, Shell } from './shell.ts';

/** The ways in which apps listen to a page in their web view. */
interface AppWindow {
  ReactNativeWebView?: { postMessage(text: string): void };
  webkit?: { messageHandlers?: { parley?: { postMessage(message: unknown): void } } };
  ParleyHost?: { postMessage(text: string): void };
}

const PATIENCE_MS = 5_000;

/** What an app is told, of all that a page would be. */
const told: readonly ToPage['type'][] = ['unread', 'close', 'event'];

/** Sends a message to the app around this page, if there is one; the form is that of README.md. */
export function tellApp(message: unknown): boolean {
  const { ReactNativeWebView, webkit, ParleyHost } = window as AppWindow;
  const app = ReactNativeWebView ?? ParleyHost;
  const parley = { parley: message };
  if (app) app.postMessage(JSON.stringify(parley));
  else if (webkit?.messageHandlers?.parley) webkit.messageHandlers.parley.postMessage(parley);
  else return false;
  return true;
}

/**
 * The app whose web view shows this page. It is heard only from within this page, where nobody but
 * the app and ourselves can run anything; other windows and frames are not.
 */
export function bridgeApp(): Pick<Shell, 'identity' | 'tell' | 'onCall' | 'pickFiles'> {
  const picker = createAppPicker(tellApp);
  const listeners = new Set<(call: Call) => void>();
  const asked: ((token: string | null) => void)[] = [];
  addEventListener('message', ({ source, origin, data }) => {
    const { type, ...argument } =
      (data as { parley?: Record<string, unknown> } | null)?.parley ?? {};
    if (source !== window || origin !== location.origin || typeof type !== 'string') return;
    if (type === 'identity') {
      const token = typeof argument['token'] === 'string' ? argument['token'] : null;
      const waiting = asked.splice(0);
      if (waiting.length > 0) return waiting.forEach(answer => answer(token));
    }
    if (picker.hear(type, argument)) return;
    const answer: Call['answer'] = (error, value) =>
      tellApp({ type: 'answer', of: type, error, value });
    for (const listener of listeners) listener({ method: type, argument, answer });
  });
  const hasApp = tellApp({ type: 'hello' });
  return {
    identity: hasApp
      ? () =>
          new Promise(resolve => {
            asked.push(resolve);
            setTimeout(() => resolve(null), PATIENCE_MS);
            tellApp({ type: 'identity' });
          })
      : null,
    pickFiles: picker.pickFiles,
    tell: message => told.includes(message.type) && void tellApp(message),
    onCall: listener => void listeners.add(listener),
  };
}
