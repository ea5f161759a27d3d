import {
  type Chat,
  isRefusal,
  type OrderInput,
  type Outgoing,
  type TrackInput,
} from '../../sdk/index.ts';
import type { Call, Shell } from './shell.ts';

/** Does what the host page's script asked of the window (README.md, methods). */
export function serveCalls(chat: Chat, shell: Shell, prefill: (text: string) => void): void {
  const send = (content: Outgoing): Promise<null> => chat.send(content).then(() => null);
  const methods: Record<string, (argument: unknown) => Promise<unknown>> = {
    async open(argument) {
      const { agent, skillGroup, text } = (argument ?? {}) as Record<string, string | undefined>;
      if (agent || skillGroup) chat.address({ agent, skillGroup });
      if (text) prefill(text);
      return null;
    },
    sendText: argument => send({ text: String(argument) }),
    sendTrack: argument => send({ track: argument as TrackInput }),
    sendOrder: argument => send({ order: argument as OrderInput }),
    endConversation: () => chat.end(),
  };
  shell.onCall(({ method, argument, answer }: Call) => {
    const unknown = Promise.resolve({ code: 'NOT_FOUND' });
    const done = methods[method]?.(argument) ?? unknown;
    done.then(
      result => answer(isRefusal(result) ? result.code : null),
      () => answer('UNAVAILABLE'),
    );
  });
}
