import { uuidv7 } from '@parley/schema';
import { asOwner } from './database.ts';
import {
  LogKindsDocument,
  type MessageContentInput,
  MessageSendDocument,
} from './generated/desk.ts';
import { accepted, type DeskPerson } from './person.ts';

/** Sends what is more than text, and gives the message's id. */
export async function sendKind(
  agent: DeskPerson,
  conversationId: string,
  content: MessageContentInput,
): Promise<string> {
  const input = { clientMessageId: uuidv7(), conversationId, content };
  const { messageSend } = await agent.run(MessageSendDocument, { input });
  return accepted(messageSend).message.id;
}

/** A menu and a form in a conversation, and that somebody answered another message. */
export async function askInChat(
  agent: DeskPerson,
  conversationId: string,
  { databaseUrl, answerId, text }: { databaseUrl: string; answerId: string; text: string },
) {
  const menuId = await sendKind(agent, conversationId, { menu: { title: text, entries: ['Yes'] } });
  const field = {
    key: 'name',
    label: 'Name',
    kind: 'LINE',
    isRequired: false,
    target: 'PROFILE',
  } as const;
  const formId = await sendKind(agent, conversationId, { form: { title: text, fields: [field] } });
  const { conversation } = await agent.run(LogKindsDocument, { id: conversationId });
  const menu = conversation!.messages.nodes.find(({ id }) => id === menuId)!.content;
  const menuEntryId = menu.__typename === 'MenuContent' ? menu.entries[0]!.id : '';
  await asOwner(databaseUrl, client =>
    client.query(
      `insert into app.message_reply (tenant_id, message_id, conversation_id, entry_id, created_at)
         select tenant_id, id, conversation_id, 'x', now() from app.message where id = $1`,
      [answerId],
    ),
  );
  await asOwner(databaseUrl, client =>
    client.query(
      `insert into app.message_translation (tenant_id, message_id, language, source_hash, text, created_at)
         select tenant_id, id, 'ja', 'x', $2, now() from app.message where id = $1`,
      [answerId, text],
    ),
  );
  return { menuId, menuEntryId, formId };
}
