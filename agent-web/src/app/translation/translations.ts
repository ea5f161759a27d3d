import { computed, inject, Service, signal } from '@angular/core';
import { Api, ErrorText, isRefusal, Language, Toast } from '@parley/kit';
import { MessagesTranslateDocument } from '@parley/schema/agent';
import type { LogMessage } from '../conversation/message-log';

/** So many messages are asked for at once. */
const AT_ONCE = 50;
const none: ReadonlyMap<string, string> = new Map();

/** Messages in the language of the screen, for the conversations in which the agent wants that. */
@Service()
export class Translations {
  readonly #api = inject(Api);
  readonly #language = inject(Language).name;
  readonly #toast = inject(Toast);
  readonly #errorText = inject(ErrorText);
  readonly #wanted = signal<ReadonlySet<string>>(new Set());
  readonly #texts = signal<ReadonlyMap<string, string>>(new Map());
  // What was asked for in this language; what stays without an answer stays as it was written.
  readonly #asked = new Set<string>();

  // Everything known in the language of the screen, by id of the message.
  readonly #shown = computed((): ReadonlyMap<string, string> => {
    const suffix = this.#key('');
    return new Map(
      [...this.#texts()].flatMap(([key, text]) =>
        key.endsWith(suffix) ? [[key.slice(0, -suffix.length), text] as const] : [],
      ),
    );
  });

  /** What messages say in the language of the screen, by id; nothing where the agent reads the original. */
  of(conversationId: string): ReadonlyMap<string, string> {
    return this.isOn(conversationId) ? this.#shown() : none;
  }

  isOn(conversationId: string): boolean {
    return this.#wanted().has(conversationId);
  }

  toggle(conversationId: string): void {
    const isOn = this.isOn(conversationId);
    this.#wanted.update(wanted => {
      const others = [...wanted].filter(id => id !== conversationId);
      return new Set(isOn ? others : [...others, conversationId]);
    });
    // Whoever switches it on again wants what failed to be tried again.
    if (!isOn) for (const key of this.#asked) if (!this.#texts().has(key)) this.#asked.delete(key);
  }

  /** Asks for what others wrote and what was not asked for yet, the newest first. */
  async ask(conversationId: string, messages: readonly LogMessage[]): Promise<void> {
    const missing = messages
      .filter(message => isForeign(message) && !this.#asked.has(this.#key(message.id)))
      .map(({ id }) => id)
      .toReversed();
    for (const id of missing) this.#asked.add(this.#key(id));
    for (let from = 0; from < missing.length; from += AT_ONCE)
      if (!(await this.#load(conversationId, missing.slice(from, from + AT_ONCE)))) return;
  }

  async #load(conversationId: string, messageIds: readonly string[]): Promise<boolean> {
    const input = { conversationId, messageIds: [...messageIds], language: this.#language() };
    const keys = new Map(messageIds.map(id => [id, this.#key(id)]));
    try {
      const { messagesTranslate: answer } = await this.#api.run(MessagesTranslateDocument, {
        input,
      });
      if (isRefusal(answer)) {
        this.#toast.warn(this.#errorText.of(answer));
        return false;
      }
      const found = answer.translations.map(
        ({ messageId, text }) => [keys.get(messageId) ?? '', text] as const,
      );
      this.#texts.update(known => new Map([...known, ...found]));
      return true;
    } catch (error) {
      this.#toast.error(this.#errorText.of(error));
      return false;
    }
  }

  #key(messageId: string): string {
    return `${messageId} ${this.#language()}`;
  }
}

/** What the agent did not write himself, and what people wrote rather than the system. */
const isForeign = ({ sender, content }: LogMessage): boolean =>
  content.__typename === 'TextContent' && !sender.isOwn && sender.kind !== 'SYSTEM';
