import type { Context } from '../../kernel/context.ts';
import type { HintBus } from '../../kernel/hints/hint-bus.ts';
import { type Mask, maskFor } from '../masking/index.ts';
import { Tenant, settingsOf } from '../tenant/index.ts';
import { Agent } from './agent.entity.ts';

/** What names and faces are made of, and what is hidden of texts. */
export interface DirectoryPage {
  readonly companyName: string;
  /** The name automatic texts appear under. */
  readonly dispatcherName: string;
  readonly logoFileId: string | null;
  readonly showAgentNickname: boolean;
  /** How texts are shown at the desk; null: as they were written. */
  readonly mask: Mask | null;
  readonly agents: ReadonlyMap<
    string,
    { readonly nickname: string; readonly avatarFileId: string | null }
  >;
}

interface Kept {
  page: Promise<DirectoryPage>;
  readAt: number;
}

const freshMs = 10_000;
const largest = 5_000;

/** Names of a tenant and its members, kept in memory: each message shown needs one, and they hardly ever change. */
export class Directory {
  readonly #kept = new Map<string, Kept>();
  readonly #topics = new Map<string, () => void>();

  constructor(private readonly hints: HintBus) {}

  /** At most 10 s old, and new at once after a change this process has heard of. */
  page(ctx: Context): Promise<DirectoryPage> {
    const kept = this.#kept.get(ctx.tenantId);
    if (kept && performance.now() - kept.readAt < freshMs) return kept.page;
    const page = readPage(ctx.as(ctx.tenantId, ctx.viewer));
    this.#remember(ctx.tenantId, page);
    page.catch(() => this.#kept.delete(ctx.tenantId));
    return page;
  }

  #remember(tenantId: string, page: Promise<DirectoryPage>): void {
    if (this.#kept.size >= largest) this.#forget(this.#kept.keys().next().value as string);
    this.#kept.set(tenantId, { page, readAt: performance.now() });
    if (this.#topics.has(tenantId)) return;
    this.#topics.set(
      tenantId,
      this.hints.subscribe(`tenant:${tenantId}`, () => this.#kept.delete(tenantId)),
    );
  }

  #forget(tenantId: string): void {
    this.#kept.delete(tenantId);
    this.#topics.get(tenantId)?.();
    this.#topics.delete(tenantId);
  }
}

async function readPage(ctx: Context): Promise<DirectoryPage> {
  const [tenant, settings, agents] = await Promise.all([
    ctx.em.findOneOrFail(Tenant, { tenantId: ctx.tenantId }),
    settingsOf(ctx),
    ctx.em.find(Agent, {}),
  ]);
  return {
    companyName: tenant.companyName,
    dispatcherName: settings.texts.dispatcherName ?? tenant.companyName,
    logoFileId: tenant.logoFileId ?? null,
    showAgentNickname: tenant.showAgentNickname,
    mask: maskFor(settings.masking, ctx.now()),
    agents: new Map(
      agents.map(agent => [
        agent.id,
        { nickname: agent.nickname, avatarFileId: agent.avatarFileId ?? null },
      ]),
    ),
  };
}

/** Says that names or faces of the tenant changed. */
export const directoryChanged = (ctx: Context): void =>
  ctx.tell({ topic: `tenant:${ctx.tenantId}` });
