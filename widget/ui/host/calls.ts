import { isRefusal, type OrderInput, type Outgoing, type TrackInput } from '../../sdk/index.ts';
import { createPush, type PushToken } from '../../sdk/more/push.ts';
import { type Attributes, createVisitorProfile } from '../../sdk/more/visitor.ts';
import type { Screen } from '../screen.ts';
import { logOut } from './log-out.ts';
import type { Call } from './shell.ts';

type Method = (argument: unknown) => Promise<unknown>;

/** Does what the host page's script asked of the window (README.md, methods). */
export function serveCalls(screen: Screen): void {
  const methods = methodsOf(screen);
  screen.shell.onCall(({ method, argument, answer }: Call) => {
    const unknown = Promise.resolve({ code: 'NOT_FOUND', message: '' });
    const done = Object.hasOwn(methods, method) ? methods[method]!(argument) : unknown;
    done.then(
      result => (isRefusal(result) ? answer(result.code) : answer('', result)),
      () => answer('UNAVAILABLE'),
    );
  });
}

function methodsOf(screen: Screen): Record<string, Method> {
  const { chat, preferences, settings, openTicket } = screen;
  const profile = createVisitorProfile(screen.client);
  const push = createPush(screen.client);
  const send = (content: Outgoing): Promise<void> => chat.send(content);
  return {
    async open(argument) {
      const { agent, skillGroup, text } = (argument ?? {}) as Record<string, string | undefined>;
      // A page around the frame has told by its keys, before the first message could be sent.
      if (screen.shell.kind === 'page' && (agent || skillGroup))
        chat.address({ agent, skillGroup });
      if (text) preferences.draft.set(text);
    },
    // A page gives the text, an app a message with the text in it.
    sendText: argument =>
      send({ text: String((argument as { text?: unknown } | null)?.text ?? argument) }),
    sendTrack: argument => send({ track: argument as TrackInput }),
    sendOrder: argument => send({ order: argument as OrderInput }),
    endConversation: () => chat.end(),
    identify: () => chat.identify(),
    logout: () => logOut(screen),
    setAttributes: attributes => profile.update({ attributes: attributes as Attributes }),
    setConversationAttributes: attributes =>
      profile.update({ conversationAttributes: attributes as Attributes }),
    openSurvey: () => screen.openSurvey(),
    // For the app around a full page, which its provider gave a token.
    registerPush: token => push.registerPush(token as PushToken),
    setForeground: argument =>
      push.setForeground((argument as { isForeground?: unknown }).isForeground === true),
    async openTicket(argument) {
      if (settings.get().ticket === false) return { code: 'FORBIDDEN', message: '' };
      openTicket(argument ?? {});
    },
  };
}
