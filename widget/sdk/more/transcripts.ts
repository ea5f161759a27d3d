import type { Client } from '@parley/schema';
import * as api from '@parley/schema/visitor-more';

/** A conversation as an HTML page to keep; null where the company does not offer it. */
export async function readTranscript(
  client: Client,
  conversationId: string,
): Promise<string | null> {
  return (await client.run(api.TranscriptDocument, { conversationId })).transcript;
}
