import { DestroyRef, effect, inject, Service, signal } from '@angular/core';
import { Api, ErrorText, isRefusal, type Refusal, Session, Upload } from '@parley/kit';
import { createOutbox, type OutboxItem, type OutboxStorage } from '@parley/schema';
import { type MessageContentInput, MessageSendDocument } from '@parley/schema/agent';
import { Conversations } from '../conversation/conversations';
import type { LogMessage } from '../conversation/message-log';
import { MessageLogs } from '../conversation/message-logs';
import { indexedDbStorage } from './indexed-db-storage';
import type { OutboxPayload, OutgoingContent } from './outbox-payload';

export type Outgoing = OutboxItem<OutboxPayload>;

/** What the member has sent and the server has not answered: kept over reloads, sent in order. */
@Service({ autoProvided: false })
export class Outbox {
  readonly #api = inject(Api);
  readonly #upload = inject(Upload);
  readonly #errorText = inject(ErrorText);
  readonly #logs = inject(MessageLogs);
  readonly #conversations = inject(Conversations);
  readonly #storage: OutboxStorage<OutboxPayload> = indexedDbStorage(
    `parley-outbox-${inject(Session).viewer()?.id ?? ''}`,
  );
  readonly #items = signal<readonly Outgoing[]>([]);
  readonly #reasons = signal<ReadonlyMap<string, string>>(new Map());
  readonly #progress = signal<ReadonlyMap<string, number>>(new Map());
  readonly #saidInRoom = signal<{ roomId: string; message: LogMessage } | null>(null);
  readonly #fileIds = new Map<string, string>();
  readonly #outbox = createOutbox<OutboxPayload>({
    storage: this.#storage,
    send: item => this.#send(item),
    onChange: items => this.#items.set(items),
  });

  readonly items = this.#items.asReadonly();
  /** What the server took last for a room of colleagues. */
  readonly saidInRoom = this.#saidInRoom.asReadonly();
  /** Why an item was refused, in words, by its id. */
  readonly reasons = this.#reasons.asReadonly();
  /** How much of an item's file has arrived, 0…1, by its id. */
  readonly progress = this.#progress.asReadonly();

  constructor() {
    void this.#outbox.start();
    effect(() => {
      if (this.#api.connection().kind === 'connected') this.#outbox.flush();
    });
    inject(DestroyRef).onDestroy(() => this.#outbox.dispose());
  }

  /** Shows and stores a message at once; it is sent as soon as the server can be reached. */
  async add(
    conversationId: string,
    content: OutgoingContent,
    quoteId: string | null,
  ): Promise<void> {
    await this.#outbox.add(conversationId, { conversationId, content, quoteId });
  }

  /** The same for a room of colleagues. */
  async addToRoom(roomId: string, content: OutgoingContent, quoteId: string | null): Promise<void> {
    await this.#outbox.add(roomId, { conversationId: roomId, content, quoteId, isRoom: true });
  }

  /** Sends a refused message again. */
  async resend(id: string): Promise<void> {
    await this.#outbox.retry(id);
  }

  /** Gives a message up for good. */
  async discard(id: string): Promise<void> {
    await this.#outbox.discard(id);
  }

  async #send(item: Outgoing): Promise<'sent' | 'refused'> {
    try {
      const refusal = await this.#deliver(item);
      if (refusal) this.#explain(item.id, refusal);
      return refusal ? 'refused' : 'sent';
    } catch (error) {
      this.#explain(item.id, error);
      throw error;
    }
  }

  /** Null: the server has it. */
  async #deliver({ id, payload }: Outgoing): Promise<Refusal | null> {
    const { conversationId, quoteId } = payload;
    const content = await this.#contentOf(id, payload);
    if (isRefusal(content)) return content;
    if (payload.isRoom) return this.#deliverToRoom(id, payload, content);
    const input = { clientMessageId: id, conversationId, content, quoteId };
    const { messageSend: result } = await this.#api.run(MessageSendDocument, { input });
    if (result.__typename !== 'MessageSendPayload') return result;
    this.#logs.add(conversationId, result.sent);
    this.#conversations.accept(result.conversation);
    return null;
  }

  async #deliverToRoom(
    id: string,
    payload: OutboxPayload,
    content: MessageContentInput,
  ): Promise<Refusal | null> {
    const { sendToRoom } = await import('../room/send-to-room');
    const result = await sendToRoom(this.#api, id, payload, content);
    if (isRefusal(result)) return result;
    this.#saidInRoom.set({ roomId: payload.conversationId, message: result });
    return null;
  }

  async #contentOf(id: string, payload: OutboxPayload): Promise<MessageContentInput | Refusal> {
    const { content } = payload;
    if (content.kind === 'text') return { text: { text: content.text } };
    if (content.kind === 'note') return { note: { text: content.text } };
    if (content.kind === 'card') return content.input;
    if (content.kind === 'conversation') return {};
    const named = (fileId: string) =>
      content.isSticker ? { sticker: { fileId } } : { file: { fileId } };
    const known = content.fileId ?? this.#fileIds.get(id);
    if (known) return named(known);
    const answer = await this.#upload.send(content.file, part => this.#advance(id, part));
    if (isRefusal(answer)) return answer;
    this.#fileIds.set(id, answer.fileId);
    await this.#remember(id, { ...payload, content: { ...content, fileId: answer.fileId } });
    return named(answer.fileId);
  }

  // After a reload the resend must name the same file, or the server sees another message.
  async #remember(id: string, payload: OutboxPayload): Promise<void> {
    const item = this.#items().find(other => other.id === id);
    if (item) await this.#storage.put({ ...item, payload }).catch(() => undefined);
  }

  #advance(id: string, part: number): void {
    this.#progress.update(progress => new Map(progress).set(id, part));
  }

  #explain(id: string, error: unknown): void {
    this.#reasons.update(reasons => new Map(reasons).set(id, this.#errorText.of(error)));
  }
}
