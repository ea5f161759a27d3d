import type { Api, Refusal } from '@parley/kit';
import {
  type MessageContentInput,
  type RoomContentInput,
  RoomMessageSendDocument,
} from '@parley/schema/agent';
import type { LogMessage } from '../conversation/message-log';
import type { OutboxPayload } from '../outbox/outbox-payload';
import { asLogMessage } from './room-entry';

/** Sends what the outbox holds for colleagues: the message as it is stored, or why it was declined. */
export async function sendToRoom(
  api: Api,
  clientMessageId: string,
  { conversationId: roomId, content, quoteId }: OutboxPayload,
  { text, file, sticker }: MessageContentInput,
): Promise<LogMessage | Refusal> {
  const sent: RoomContentInput =
    content.kind === 'conversation'
      ? { conversation: { conversationId: content.id } }
      : { text, file, sticker };
  const { roomMessageSend } = await api.run(RoomMessageSendDocument, {
    input: { clientMessageId, roomId, content: sent, quoteId },
  });
  return roomMessageSend.__typename === 'RoomMessagePayload'
    ? asLogMessage(roomMessageSend.sent)
    : roomMessageSend;
}
