import { inject, Service } from '@angular/core';
import { Api } from '@parley/kit';
import { RoomAfterDocument, RoomBeforeDocument, RoomMessagesDocument } from '@parley/schema/agent';
import { LogSource } from '../conversation/log-source';
import type { LogMessage, MessageLog } from '../conversation/message-log';
import { asLogMessage } from './room-entry';

/** The logs of rooms of colleagues. */
@Service({ autoProvided: false })
export class RoomLogs extends LogSource {
  readonly #api = inject(Api);

  open(id: string, last: number): Promise<MessageLog> {
    return this.#before(id, null, last);
  }

  older(id: string, before: number, last: number): Promise<MessageLog> {
    return this.#before(id, before, last);
  }

  async after(id: string, after: number): Promise<readonly LogMessage[]> {
    const { room } = await this.#api.run(RoomAfterDocument, { id, after });
    return room.messages.nodes.map(asLogMessage);
  }

  watch(roomId: string, cursor: () => number, onEntry: (entry: LogMessage) => void): () => void {
    return this.#api.watch(
      RoomMessagesDocument,
      () => ({ roomId, after: cursor() }),
      ({ roomMessages }) => onEntry(asLogMessage(roomMessages)),
    );
  }

  async #before(id: string, before: number | null, last: number): Promise<MessageLog> {
    const { room } = await this.#api.run(RoomBeforeDocument, { id, before, last });
    const { nodes, pageInfo } = room.messagesBefore;
    return { messages: nodes.map(asLogMessage), hasOlder: pageInfo.hasNextPage };
  }
}
