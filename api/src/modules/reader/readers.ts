import type { Context } from '../../kernel/context.ts';
import type { HintBus } from '../../kernel/hints/hint-bus.ts';

const topic = 'readers';
/** An open window is told of again at each look; one that was not for so long is gone with its process. */
const forgottenMs = 30_000;
/** Writing nobody repeats is over after this. */
const writingMs = 6_000;

/** That a member has a conversation open in a window, or no longer. */
interface Opening {
  readonly tenantId: string;
  readonly conversationId: string;
  readonly agentId: string;
  readonly windowId: string;
  readonly isOpen: boolean;
  readonly isServing: boolean;
}

/** That a member writes in a conversation, or no longer. */
interface Writing {
  readonly tenantId: string;
  readonly conversationId: string;
  readonly agentId: string;
  readonly isWriting: boolean;
  readonly isServing: boolean;
}

/** What is new about a conversation; of no concern to lists if it is only what its own agent does. */
export interface ReaderChange {
  readonly conversationId: string;
  readonly agentId: string;
  readonly isServing: boolean;
}

interface Window {
  readonly isServing: boolean;
  readonly heardAt: number;
}

/** A member in a conversation: his windows, and until when he writes. */
interface Reader {
  readonly windows: Map<string, Window>;
  writing: NodeJS.Timeout | null;
}

const known = new WeakMap<HintBus, Readers>();

/** The readers this process knows of, beside the hints that tell of them. */
export function readersOf({ hints }: Context): Readers {
  const readers = known.get(hints) ?? new Readers(hints);
  known.set(hints, readers);
  return readers;
}

type Conversations = Map<string, Map<string, Reader>>;

/**
 * Who has which conversation open and who writes where, all over the installation. Every process hears all of it by hints and
 * stores nothing: what a lost hint leaves out comes with the next look of the reader it was about.
 */
class Readers {
  readonly #tenants = new Map<string, Conversations>();
  readonly #listeners = new Map<string, Set<(change: ReaderChange) => void>>();

  constructor(private readonly hints: HintBus) {
    hints.subscribe(topic, ({ data }) => {
      const told = data as Opening | Writing;
      if ('windowId' in told) this.#opened(told);
      else this.#wrote(told);
    });
  }

  /** Tells that a window has a conversation open, or no longer; again now and then, or it is forgotten. */
  open(opening: Opening): void {
    this.hints.publish([{ topic, data: opening }]);
  }

  /** Tells that the viewer writes in a conversation, or no longer. */
  write(ctx: Context, conversationId: string, isWriting: boolean, isServing: boolean): void {
    const { agentId } = ctx.agent;
    const data: Writing = { tenantId: ctx.tenantId, conversationId, agentId, isWriting, isServing };
    this.hints.publish([{ topic, data }]);
  }

  /** Calls the listener at each change in a tenant until the returned function is called. */
  listen(tenantId: string, listener: (change: ReaderChange) => void): () => void {
    const listeners = this.#listeners.get(tenantId) ?? new Set();
    this.#listeners.set(tenantId, listeners.add(listener));
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) this.#listeners.delete(tenantId);
    };
  }

  /** Who is where in a tenant now: conversation → member → whether he writes. */
  in(tenantId: string): ReadonlyMap<string, ReadonlyMap<string, boolean>> {
    const conversations = this.#tenants.get(tenantId) ?? (new Map() as Conversations);
    for (const [conversationId, readers] of conversations)
      for (const agentId of readers.keys()) this.#tidy(tenantId, conversationId, agentId);
    return new Map(
      [...conversations].map(([id, readers]) => [
        id,
        new Map([...readers].map(([agentId, { writing }]) => [agentId, writing !== null])),
      ]),
    );
  }

  #opened(told: Opening): void {
    const { windows } = this.#reader(told);
    const before = windows.get(told.windowId);
    if (told.isOpen)
      windows.set(told.windowId, { isServing: told.isServing, heardAt: performance.now() });
    else windows.delete(told.windowId);
    this.#tidy(told.tenantId, told.conversationId, told.agentId);
    const isNews = told.isOpen !== (before !== undefined) || before?.isServing !== told.isServing;
    // A serving agent who was none before, or is none any more, does concern the lists.
    if (isNews) this.#tell({ ...told, isServing: told.isServing && (before?.isServing ?? true) });
  }

  #wrote(told: Writing): void {
    const reader = this.#reader(told);
    const before = reader.writing !== null;
    clearTimeout(reader.writing ?? undefined);
    const end = () => this.#wrote({ ...told, isWriting: false });
    reader.writing = told.isWriting ? setTimeout(end, writingMs).unref() : null;
    this.#tidy(told.tenantId, told.conversationId, told.agentId);
    if (before !== told.isWriting) this.#tell(told);
  }

  #reader({ tenantId, conversationId, agentId }: Opening | Writing): Reader {
    const conversations = this.#tenants.get(tenantId) ?? (new Map() as Conversations);
    this.#tenants.set(tenantId, conversations);
    const readers = conversations.get(conversationId) ?? new Map<string, Reader>();
    conversations.set(conversationId, readers);
    const reader = readers.get(agentId) ?? { windows: new Map(), writing: null };
    readers.set(agentId, reader);
    return reader;
  }

  /** Lets go of windows nobody told of for long, and of whoever has none left. */
  #tidy(tenantId: string, conversationId: string, agentId: string): void {
    const conversations = this.#tenants.get(tenantId);
    const readers = conversations?.get(conversationId);
    const reader = readers?.get(agentId);
    if (!conversations || !readers || !reader) return;
    const since = performance.now() - forgottenMs;
    for (const [id, { heardAt }] of reader.windows) if (heardAt < since) reader.windows.delete(id);
    if (reader.windows.size > 0 || reader.writing) return;
    readers.delete(agentId);
    if (readers.size === 0) conversations.delete(conversationId);
    if (conversations.size === 0) this.#tenants.delete(tenantId);
  }

  #tell({ tenantId, conversationId, agentId, isServing }: Opening | Writing): void {
    for (const listener of this.#listeners.get(tenantId) ?? [])
      listener({ conversationId, agentId, isServing });
  }
}
