import { useLayoutEffect, useState } from 'preact/hooks';
import type { Chat } from '../../sdk/index.ts';

const readTalk = ({ transcript, pending, conversation }: Chat) => ({
  log: transcript.log.get(),
  history: transcript.history.get(),
  pending: pending.get(),
  conversation: conversation.get(),
});

const TOGETHER_MS = 25;

/** What the transcript shows, as it stood at one moment. */
export type Talk = ReturnType<typeof readTalk>;

/** The talk, rendered once for all that came at the same time: after a lost line hundreds of messages do. */
export function useTalk(chat: Chat): Talk {
  const [talk, setTalk] = useState(() => readTalk(chat));
  useLayoutEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const show = (): void => {
      timer = undefined;
      setTalk(readTalk(chat));
    };
    const showSoon = (): void => void (timer ??= setTimeout(show, TOGETHER_MS));
    const { transcript, pending, conversation } = chat;
    const stops = [transcript.log, transcript.history, pending, conversation].map(store =>
      store.subscribe(showSoon),
    );
    // Something may have changed between rendering and listening.
    show();
    return () => {
      clearTimeout(timer);
      stops.forEach(stop => stop());
    };
  }, [chat]);
  return talk;
}
