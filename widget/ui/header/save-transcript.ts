import { readTranscript } from '../../sdk/more/transcripts.ts';
import type { Screen } from '../screen.ts';

/** Saves the conversation, or the last one, as a page; what was withdrawn is not in it. */
export async function saveTranscript({ chat, client, tell }: Screen): Promise<void> {
  const last = chat.transcript.log.get().at(-1)?.conversation.id;
  const id = chat.conversation.get()?.id ?? last;
  const page = id && (await readTranscript(client, id).catch(() => null));
  if (!page) return tell('notDone');
  const name = chat.profile.get()?.companyName ?? 'Parley';
  const url = URL.createObjectURL(new Blob([page], { type: 'text/html' }));
  Object.assign(document.createElement('a'), { href: url, download: `${name}.html` }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
