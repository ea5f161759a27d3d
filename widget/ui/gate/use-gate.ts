import { useEffect } from 'preact/hooks';
import { useReadable } from '../parts/use-readable.ts';
import type { Screen } from '../screen.ts';

/** What comes before the first message, if anything. */
export type Gate = 'consent' | 'form' | null;

/** What the visitor has to do first; the server asks for the same, so nothing is taken on trust. */
export function useGate({ chat, preferences, settings }: Screen): Gate {
  const { consent, preChatForm } = useReadable(settings);
  const given = useReadable(preferences.consent);
  const hasAnswered = useReadable(preferences.hasAnswered);
  const conversation = useReadable(chat.conversation);
  const pending = useReadable(chat.pending);
  useEffect(() => {
    const codes = pending.filter(({ isRefused }) => isRefused).map(({ code }) => code);
    if (codes.includes('CONSENT_REQUIRED')) preferences.consent.set('');
    if (codes.includes('FORM_REQUIRED')) preferences.hasAnswered.set(false);
  }, [pending]);
  if (consent && given !== consent.version) return 'consent';
  const isOpen = !!conversation && conversation.status !== 'CLOSED';
  return preChatForm && !hasAnswered && !isOpen ? 'form' : null;
}
