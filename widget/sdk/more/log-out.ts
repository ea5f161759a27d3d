import type { Client } from '@parley/schema';
import { LogoutDocument } from '@parley/schema/visitor-more';
import type { Chat } from '../chat.ts';
import { forgetPerson, type Storage } from '../storage.ts';

/**
 * Signs the visitor out of this device: its push tokens are forgotten before this resolves, and so is
 * what the device kept of him. Afterwards another chat can be made on the same storage.
 */
export async function logOut(client: Client, chat: Chat, storage: Storage): Promise<void> {
  // Without a line the device forgets all the same; its tokens then end by themselves.
  await client.run(LogoutDocument, {}).catch(() => {});
  chat.dispose();
  await forgetPerson(storage);
  for (const key of ['device', 'person']) await storage.remove(key).catch(() => {});
}
