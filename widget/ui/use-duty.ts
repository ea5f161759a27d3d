import { useEffect } from 'preact/hooks';
import type { Reach } from './duty.ts';
import { useReadable } from './parts/use-readable.ts';
import type { Screen } from './screen.ts';

const LOOK_MS = 60_000;

/** Leads to the form when the visitor opens the window off duty, and keeps an eye on the hour. */
export function useDuty(screen: Screen, reach: Reach): void {
  const { chat, shell, view } = screen;
  const isInFront = useReadable(shell.isInFront);
  const opensAt = useReadable(chat.profile)?.opensAt;
  useEffect(() => {
    if (isInFront && reach === 'ticket') view.set('form');
  }, [isInFront, reach]);
  useEffect(() => {
    if (!isInFront) return;
    const rest = opensAt ? Date.parse(opensAt) - Date.now() + 500 : LOOK_MS;
    const timer = setInterval(() => void chat.refresh(), Math.min(LOOK_MS, Math.max(1_000, rest)));
    return () => clearInterval(timer);
  }, [isInFront, opensAt]);
}
