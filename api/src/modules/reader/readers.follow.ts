import type { AgentViewer } from '../../kernel/auth/viewer.ts';
import type { Context } from '../../kernel/context.ts';
import { notFound } from '../../kernel/errors/fault.ts';
import { LiveReader, type LiveSource } from '../../kernel/graphql/live.ts';
import { type AgentType, agentById } from '../agent/index.ts';
import {
  type Conversation,
  conversationById,
  conversationTopic,
  getConversation,
  isInLists,
  mayReadLog,
  serves,
} from '../conversation/index.ts';
import { ConversationReader, ConversationReaders } from './reader.type.ts';
import { type ReaderChange, readersOf } from './readers.ts';

/** Colleagues in the conversations of the viewer's lists, and in the one he has open: as long as he looks he is one of them. */
class ReadersSource implements LiveSource<ConversationReaders[]> {
  readonly topics: readonly string[];
  readonly pollMs = 10_000;
  readonly quietMs = 300;
  readonly #windowId: string;
  readonly #readers: ReturnType<typeof readersOf>;
  #known: string | null = null;

  constructor(
    private readonly ctx: Context,
    private readonly openId: string | null,
  ) {
    this.topics = openId ? [conversationTopic(openId)] : [];
    this.#windowId = ctx.newId();
    this.#readers = readersOf(ctx);
  }

  async read(): Promise<{ entries: ConversationReaders[][] }> {
    if (this.openId) await this.#look(this.openId);
    const all = [...this.#readers.in(this.ctx.tenantId)];
    const rows = await Promise.all(all.map(([id]) => conversationById(this.ctx, id)));
    const shown = all.flatMap(([id, writing], place) => {
      const agents = this.#shown(rows[place], [...writing.keys()]);
      return agents.length > 0 ? [{ id, agents, writing }] : [];
    });
    const now = JSON.stringify(shown.map(({ id, agents, writing }) => [id, agents, [...writing]]));
    if (now === this.#known) return { entries: [] };
    this.#known = now;
    return { entries: [await Promise.all(shown.map(one => this.#entry(one)))] };
  }

  /** Whether an event concerns this viewer: what others do in the open one, and all but serving agents in the rest. */
  concerns({ conversationId, agentId, isServing }: ReaderChange): boolean {
    return agentId !== this.ctx.agent.agentId && (conversationId === this.openId || !isServing);
  }

  leave(): void {
    if (this.openId) this.#tell(this.openId, { isOpen: false, isServing: false });
  }

  async #look(openId: string): Promise<void> {
    const conversation = await conversationById(this.ctx, openId);
    if (!conversation || !(await mayReadLog(this.ctx, conversation))) throw notFound();
    this.#tell(openId, { isOpen: true, isServing: serves(this.ctx.viewer, conversation) });
  }

  #tell(conversationId: string, what: { isOpen: boolean; isServing: boolean }): void {
    const { tenantId, agent } = this.ctx;
    const windowId = this.#windowId;
    this.#readers.open({ tenantId, conversationId, agentId: agent.agentId, windowId, ...what });
  }

  #shown(conversation: Conversation | null | undefined, agentIds: readonly string[]): string[] {
    if (!conversation) return [];
    const viewer: AgentViewer = this.ctx.agent;
    const others = agentIds.filter(id => id !== viewer.agentId).toSorted();
    if (conversation.id === this.openId) return others;
    return isInLists(viewer, conversation) ? others.filter(id => id !== conversation.agentId) : [];
  }

  async #entry({ id, agents, writing }: Shown): Promise<ConversationReaders> {
    const found = await Promise.all(agents.map(agentId => agentById(this.ctx, agentId)));
    const readers = found.flatMap(agent =>
      agent
        ? [
            Object.assign(new ConversationReader(), {
              agent: agent as AgentType,
              isWriting: writing.get(agent.id) ?? false,
            }),
          ]
        : [],
    );
    return Object.assign(new ConversationReaders(), { conversationId: id, readers });
  }
}

interface Shown {
  readonly id: string;
  readonly agents: readonly string[];
  readonly writing: ReadonlyMap<string, boolean>;
}

/** The whole picture first, then again at each change. Throws NOT_FOUND for a conversation the viewer may not read. */
export async function followReaders(
  ctx: Context,
  openId: string | null,
): Promise<LiveReader<ConversationReaders[]>> {
  if (openId) await getConversation(ctx, openId);
  const source = new ReadersSource(ctx, openId);
  const reader: LiveReader<ConversationReaders[]> = new LiveReader(ctx, {
    topics: source.topics,
    pollMs: source.pollMs,
    quietMs: source.quietMs,
    read: () => source.read(),
    onEnd: () => {
      stopListening();
      source.leave();
    },
  });
  const stopListening = readersOf(ctx).listen(
    ctx.tenantId,
    change => source.concerns(change) && reader.look(),
  );
  return reader;
}
