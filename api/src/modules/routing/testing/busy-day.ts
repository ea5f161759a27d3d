import type { Context } from '../../../kernel/context.ts';
import { LocalHintBus } from '../../../kernel/hints/local-hint-bus.ts';
import { JobRunner } from '../../../kernel/jobs/job-runner.ts';
import type { Installation } from '../../../kernel/testing/installation.ts';
import { type Modules, createModules } from '../../../modules.ts';
import { Agent } from '../../agent/index.ts';
import { Channel } from '../../channel/index.ts';
import { type Conversation } from '../../conversation/index.ts';
import { handOut } from '../hand-out.ts';
import type { Entry, Facts } from './replay.ts';

const agentCount = 50;
const groupCount = 8;
const second = 1_000;
const morning = new Date('2026-03-02T01:00:00.000Z').getTime();
const askAgainMs = 60_000;

/** Numbers from 0 to 1 that look random and are the same each time. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A day at a desk of eight groups on a real database, on a clock of its own, one thing after the other. */
export class BusyDay {
  readonly #random = seeded(20_261_127);
  readonly #plan = new Map<number, () => Promise<void>>();
  readonly #agents: { id: string; groups: string[]; capacity: number }[] = [];
  readonly #groups: string[] = [];
  readonly #woken = new Set<string>();
  readonly #runner: JobRunner;
  #channelId = '';
  #left: number;
  /** A short day is a crowded one, so that there is a queue. */
  readonly #gapMs: number;

  private constructor(
    private readonly installation: Installation,
    private readonly modules: Modules,
    readonly tenantId: string,
    private readonly guests: number,
  ) {
    this.#left = guests;
    this.#gapMs = guests < 1_000 ? 900 : 3_000;
    const open = (id: string) => installation.openContext(id);
    installation.parts.hints.subscribe('routing', ({ local }) => this.#hear(local as Cause));
    this.#runner = new JobRunner(modules.jobs, open, installation.parts.log);
  }

  static async open(installation: Installation, guests: number): Promise<BusyDay> {
    const { parts, database, secrets } = installation;
    const open = (tenantId: string) => installation.openContext(tenantId);
    const modules = createModules({
      secrets,
      hints: new LocalHintBus(),
      pool: database.pool,
      store: {} as never,
      redis: null,
      queues: { running: async () => [] },
      log: parts.log,
      open,
      isRegistrationOpen: true,
      rateLimitFactor: 1_000_000,
      publicUrl: null,
      outgoingAllow: null,
      ffmpegPath: 'ffmpeg',
      newTenantPlan: 'FLAGSHIP',
      version: '0',
    });
    installation.clock.now = new Date(morning);
    const company = { companyName: 'Day', nickname: 'Ada', email: 'ada@day.test', isDemo: false };
    const anonymous = open('00000000-0000-0000-0000-000000000000');
    const { ctx } = await modules.signIn.openTenant(anonymous, {
      ...company,
      password: 'correct horse battery 7',
    });
    const day = new BusyDay(installation, modules, ctx.tenantId, guests);
    await day.#furnish();
    return day;
  }

  get ctx(): Context {
    return this.installation.openContext(this.tenantId);
  }

  async #furnish(): Promise<void> {
    const { ctx, modules } = this;
    // Whom this is about is routing: nobody speaks by himself except where he waits.
    const off = { isOn: false };
    await ctx.em.execute(
      'update app.tenant set settings = ?::jsonb, slow_answer_ms = null, inactive_ms = null where tenant_id = ?',
      [
        JSON.stringify({
          timers: { queueReminder: off, slowAnswer: off, inactive: off },
          survey: { isAutomatic: false },
          routing: { transferByRequest: false, queueLimit: 10_000 },
        }),
        this.tenantId,
      ],
    );
    this.#channelId = (await ctx.em.findOneOrFail(Channel, {})).id;
    const { roleId } = await ctx.em.findOneOrFail(Agent, {});
    for (let n = 0; n < groupCount; n += 1) {
      const group = await modules.groups.create(this.ctx, `Group ${n}`);
      this.#groups.push((group as { id: string }).id);
    }
    const strategies = ['LEAST_LOADED', 'ROUND_ROBIN'] as const;
    for (const [n, skillGroupId] of this.#groups.entries())
      await modules.groups.update(this.ctx, { skillGroupId, strategy: strategies[n % 2] });
    const made = Array.from({ length: agentCount }, (_, n) =>
      modules.agents.make(ctx, {
        nickname: `Agent ${n}`,
        email: `agent${n}@day.test`,
        passwordHash: '-',
        roleId,
        capacity: 1 + (n % 3),
      }),
    );
    await ctx.em.flush();
    for (const [n, { id, capacity }] of made.entries()) {
      const groups = [n % groupCount, ...(n % 5 === 0 ? [(n + 3) % groupCount] : [])];
      this.#agents.push({ id, capacity, groups: groups.map(at => this.#groups[at] as string) });
    }
    for (const skillGroupId of this.#groups) {
      const agentIds = this.#agents.filter(a => a.groups.includes(skillGroupId)).map(a => a.id);
      await modules.groups.setMembers(this.ctx, skillGroupId, agentIds);
    }
  }

  /** Until everybody has come and nobody is served or waits any more. */
  async run(check: () => Promise<void>): Promise<void> {
    this.#later(0, () => this.#arrives());
    for (const { id } of this.#agents)
      this.#later(this.#random() * 30 * second, () => this.#comes(id));
    for (let done = 0; this.#plan.size > 0; done += 1) {
      const at = Math.min(...this.#plan.keys());
      const act = this.#plan.get(at);
      this.#plan.delete(at);
      this.installation.clock.now = new Date(at);
      await act?.();
      if (done % Math.max(500, this.guests) === 0) await check();
    }
    await check();
  }

  /** Each thing has a millisecond of its own, so that the log alone tells what came first. */
  #later(ms: number, act: () => Promise<void>): void {
    let at = Math.round(this.installation.clock.now.getTime() + ms) + 1;
    while (this.#plan.has(at)) at += 1;
    this.#plan.set(at, act);
  }

  #exponential = (mean: number) => -Math.log(1 - this.#random()) * mean;
  #pick = <T>(from: readonly T[]): T => from[Math.floor(this.#random() * from.length)] as T;

  async #arrives(): Promise<void> {
    this.#left -= 1;
    if (this.#left > 0) this.#later(this.#exponential(this.#gapMs), () => this.#arrives());
    const { ctx } = this;
    const visitorId = ctx.newId();
    const luck = this.#random();
    await ctx.em.execute(
      'insert into app.visitor (tenant_id, id, signed_vip_level) values (?, ?, ?)',
      [this.tenantId, visitorId, luck < 0.05 ? 1 : luck < 0.15 ? 2 : null],
    );
    const guest = ctx.as(this.tenantId, { kind: 'VISITOR', visitorId, channelId: this.#channelId });
    const sent = await this.modules.messages.sendAsVisitor(guest, {
      clientMessageId: ctx.newId(),
      content: { text: { text: 'Hello' } },
      address: { skillGroup: this.#pick(this.#groups) },
    });
    const { conversationId } = sent as { conversationId: string };
    if (this.#random() < 0.08)
      this.#later(this.#exponential(120 * second), () => this.#leaves(guest, conversationId));
    if (this.#random() < 0.4)
      this.#later(this.#exponential(40 * second), () => this.#asks(guest, conversationId));
    await this.#settle();
  }

  /** Waits no longer. */
  async #leaves(guest: Context, id: string): Promise<void> {
    const [row] = await this.ctx.query<{ status: string }>(
      'select status from app.conversation where id = ?',
      [id],
    );
    if (row?.status === 'QUEUED') await this.modules.conversations.endByVisitor(guest, id);
    await this.#settle();
  }

  async #asks(guest: Context, conversationId: string): Promise<void> {
    const [row] = await this.ctx.query<{ status: string }>(
      'select status from app.conversation where id = ?',
      [conversationId],
    );
    if (row?.status === 'CLOSED') return;
    await this.modules.messages.sendAsVisitor(guest.as(this.tenantId, guest.viewer), {
      clientMessageId: guest.newId(),
      content: { text: { text: 'And another thing' } },
      conversationId,
    });
  }

  async #comes(agentId: string): Promise<void> {
    await this.modules.presence.set(this.ctx, agentId, 'ONLINE');
    const until = this.#exponential(1_500 * second);
    if (this.#left > 0) this.#later(until, () => this.#goes(agentId));
    await this.#settle();
  }

  /** Takes a break and keeps what he has, or goes home for a while and gives it back. */
  async #goes(agentId: string): Promise<void> {
    if (this.#random() < 0.7)
      await this.modules.presence.set(this.ctx, agentId, this.#pick(['BUSY', 'AWAY'] as const));
    else {
      await this.modules.presence.leave(this.ctx, agentId, 'SELF');
      this.#wakesLater();
    }
    await this.#claim();
    this.#later(this.#exponential(240 * second), () => this.#comes(agentId));
    await this.#settle();
  }

  /** An agent who has got one answers, sometimes gives it away, and ends it. */
  #serves(agentId: string, conversationId: string): void {
    const asAgent = () =>
      this.ctx.as(this.tenantId, {
        kind: 'AGENT',
        agentId,
        sessionId: agentId,
        permissions: new Set([
          'queue.pick',
          'conversation.close',
          'conversation.write',
          'conversation.read',
          'conversation.transfer',
        ]),
        skillGroupIds: new Set(this.#groups),
      });
    const answer = async () => {
      // What is no longer his he cannot answer; nothing of it stands in the log then.
      await this.modules.messages
        .sendAsAgent(asAgent(), {
          clientMessageId: this.ctx.newId(),
          conversationId,
          content: { text: { text: 'I see' } },
        })
        .catch(() => null);
    };
    const answers = 1 + Math.floor(this.#random() * 2);
    for (let n = 0; n < answers; n += 1) this.#later(this.#exponential(60 * second), answer);
    const luck = this.#random();
    this.#later(20 * second + this.#exponential(220 * second), async () => {
      const ctx = asAgent();
      if (luck < 0.04)
        await this.modules.routing.giveBack(ctx, conversationId, null).catch(() => null);
      else if (luck < 0.1)
        await this.modules.transfers
          .transfer(ctx, conversationId, { skillGroupId: this.#pick(this.#groups) }, null)
          .catch(() => null);
      else await this.modules.conversations.close(ctx, conversationId).catch(() => null);
      if (luck < 0.1) this.#wakesLater();
      await this.#settle();
    });
  }

  /** Who gave it away may have it again after a minute; no hint tells that, but the look of each second. */
  #wakesLater(): void {
    this.#later(askAgainMs + second / 2, async () => {
      for (const groupId of this.#groups) this.#woken.add(groupId);
      await this.#settle();
    });
  }

  async #claim(): Promise<void> {
    const { now } = this.installation.clock;
    await this.installation.database.pool.query('select app.pulse($1)', [now]);
    await this.installation.database.pool.query('select app.timer_claim($1, 500)', [now]);
  }

  #hear({ agentId, skillGroupId }: Cause): void {
    const groups = this.#agents.find(({ id }) => id === agentId)?.groups ?? [];
    for (const groupId of skillGroupId ? [skillGroupId] : groups) this.#woken.add(groupId);
  }

  async #settle(): Promise<void> {
    for (;;) {
      // Nothing but what was told wakes a queue: who is forgotten there has starved.
      for (const groupId of this.#woken) {
        this.#woken.delete(groupId);
        while ((await handOut(this.ctx, groupId)) > 0);
      }
      const { rows } = await this.installation.database.pool.query<{
        tenant_id: string;
        id: string;
        kind: string;
        payload: Placed;
      }>(`select * from app.outbox_claim(100, interval '1 day')`);
      if (rows.length === 0 && this.#woken.size === 0) return;
      for (const { tenant_id: tenantId, id, kind: name, payload } of rows) {
        await this.#runner.handle({ id, name, tenantId, payload }, 1);
        if (name === 'conversation.placed' && payload.agentId)
          this.#serves(payload.agentId, payload.conversationId);
      }
    }
  }

  /** What a fair desk is judged by. */
  async facts(): Promise<Facts & { groupOf: Map<string, string> }> {
    const talks = await this.ctx.query<
      Pick<Conversation, 'id' | 'number' | 'vipLevel' | 'namedGroupId'> & { waitingSince: Date }
    >(
      'select id, number, vip_level, waiting_since, named_group_id from app.conversation where tenant_id = ?',
      [this.tenantId],
    );
    const orders = new Map(
      talks.map(talk => [talk.id, [talk.vipLevel ?? 4, talk.waitingSince.getTime(), talk.number]]),
    );
    const statuses = Map.groupBy(
      await this.ctx.query<{ agentId: string; status: string; at: Date }>(
        'select agent_id, status, at from app.agent_status_change where tenant_id = ? order by at, id',
        [this.tenantId],
      ),
      ({ agentId }) => agentId,
    );
    const given = new Map<string, { agentId: string; at: number }[]>();
    for (const row of await this.ctx.query<{
      conversationId: string;
      agentId: string;
      endedAt: Date;
    }>(
      `select conversation_id, agent_id, ended_at from app.service_leg where tenant_id = ? and left_by in ('TRANSFERRED', 'RETURNED', 'RELEASED')`,
      [this.tenantId],
    ))
      given.set(row.conversationId, [
        ...(given.get(row.conversationId) ?? []),
        { agentId: row.agentId, at: new Date(row.endedAt).getTime() },
      ]);
    const firstGroup = await this.ctx.query<{ conversationId: string; skillGroupId: string }>(
      `select distinct on (conversation_id) conversation_id, skill_group_id from (
         select conversation_id, skill_group_id, entered_at as at from app.queue_stay where tenant_id = ?
         union all select conversation_id, skill_group_id, started_at from app.service_leg where tenant_id = ?) s
        order by conversation_id, at`,
      [this.tenantId, this.tenantId],
    );
    return {
      groupOf: new Map(firstGroup.map(row => [row.conversationId, row.skillGroupId])),
      order: id => orders.get(id) ?? [],
      members: id => this.#agents.filter(({ groups }) => groups.includes(id)).map(a => a.id),
      capacity: id => this.#agents.find(agent => agent.id === id)?.capacity ?? 0,
      isOnline: (id, at) =>
        statuses.get(id)?.findLast(change => new Date(change.at).getTime() <= at)?.status ===
        'ONLINE',
      gaveAway: (id, agentId, at) =>
        (given.get(id) ?? []).some(
          gift => gift.agentId === agentId && at >= gift.at && at - gift.at < askAgainMs + second,
        ),
    };
  }

  async log(): Promise<Entry[][]> {
    const rows = await this.ctx.query<Omit<Entry, 'at'> & { createdAt: Date }>(
      `select conversation_id, seq, created_at, sender_kind as "from", kind = 'EVENT' as is_event, client_message_id is not null as is_keyed,
              content ->> 'type' as type, content ->> 'by' as by, content ->> 'agentId' as agent_id, content ->> 'skillGroupId' as skill_group_id
         from app.message where tenant_id = ? and kind <> 'NOTE' order by conversation_id, seq`,
      [this.tenantId],
    );
    const entries = rows.map(({ createdAt, ...row }): Entry => ({
      ...row,
      at: new Date(createdAt).getTime(),
    }));
    return [...Map.groupBy(entries, ({ conversationId }) => conversationId).values()];
  }
}

interface Cause {
  readonly agentId?: string;
  readonly skillGroupId?: string;
}

interface Placed {
  readonly conversationId: string;
  readonly agentId: string | null;
}
