import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Context } from '../../kernel/context.ts';
import { LocalHintBus } from '../../kernel/hints/local-hint-bus.ts';
import { JobRunner } from '../../kernel/jobs/job-runner.ts';
import { type Installation, startInstallation } from '../../kernel/testing/installation.ts';
import { type Modules, createModules, entities } from '../../modules.ts';
import { Agent } from '../agent/index.ts';
import { Channel } from '../channel/index.ts';
import { Conversation } from '../conversation/index.ts';
import { SkillGroup } from '../skill-group/index.ts';
import { countViolations } from './consistency.ts';

const minute = 60_000;
const slow = 60_000;
/** Virtual time between two beats of those who take messages. */
const beatMs = 20_000;
const morning = new Date('2026-03-02T01:00:00.000Z');

/** A company on a real database whose clock the test moves; what is due is done before the clock goes on. */
class Day {
  static async open(installation: Installation): Promise<Day> {
    const { parts, database, secrets } = installation;
    const log = parts.log;
    const open = (tenantId: string) => installation.openContext(tenantId);
    const modules = createModules({
      secrets,
      hints: new LocalHintBus(),
      pool: database.pool,
      store: {} as never,
      redis: null,
      queues: { running: async () => [] },
      log,
      open,
      isRegistrationOpen: true,
      rateLimitFactor: 1,
      publicUrl: null,
      outgoingAllow: null,
      ffmpegPath: 'ffmpeg',
      newTenantPlan: 'FLAGSHIP',
      version: '0',
    });
    installation.clock.now = new Date(morning);
    const input = {
      companyName: 'Day',
      nickname: 'Ada',
      email: `ada${Math.random()}@day.test`,
      password: 'correct horse battery 7',
      isDemo: false,
    };
    const anonymous = installation.openContext('00000000-0000-0000-0000-000000000000');
    const { ctx } = await modules.signIn.openTenant(anonymous, input);
    const day = new Day(installation, modules, ctx.tenantId);
    await day.#people();
    return day;
  }

  readonly agents: string[] = [];
  groupId = '';
  channelId = '';
  readonly #runner: JobRunner;
  #guests = 0;

  private constructor(
    private readonly installation: Installation,
    private readonly modules: Modules,
    private readonly tenantId: string,
  ) {
    this.#runner = new JobRunner(
      modules.jobs,
      id => installation.openContext(id),
      installation.parts.log,
    );
  }

  get ctx(): Context {
    return this.installation.openContext(this.tenantId);
  }

  async #people(): Promise<void> {
    const { ctx } = this;
    this.groupId = (await ctx.em.findOneOrFail(SkillGroup, { isDefault: true })).id;
    this.channelId = (await ctx.em.findOneOrFail(Channel, {})).id;
    const { roleId } = await ctx.em.findOneOrFail(Agent, {});
    const made = ['ann', 'bo', 'cy'].map(nickname =>
      this.modules.agents.make(ctx, {
        nickname,
        email: `${nickname}${Math.random()}@day.test`,
        passwordHash: '-',
        roleId,
        capacity: 2,
      }),
    );
    await ctx.em.flush();
    this.agents.push(...made.map(({ id }) => id));
  }

  as(agentId: string): Context {
    return this.ctx.as(this.tenantId, {
      kind: 'AGENT',
      agentId,
      sessionId: agentId,
      permissions: new Set([
        'queue.pick',
        'conversation.close',
        'conversation.write',
        'conversation.read',
      ]),
      skillGroupIds: new Set([this.groupId]),
    });
  }

  async arrives(): Promise<string> {
    this.#guests += 1;
    const visitor = this.ctx.as(this.tenantId, {
      kind: 'VISITOR',
      visitorId: this.ctx.newId(),
      channelId: this.channelId,
    });
    const sent = await this.modules.messages.sendAsVisitor(visitor, {
      clientMessageId: this.ctx.newId(),
      content: { text: { text: `Guest ${this.#guests}` } },
    });
    await this.settle();
    return (sent as { conversationId: string }).conversationId;
  }

  async becomes(agentId: string, status: Agent['status']): Promise<void> {
    await this.modules.presence.set(this.ctx, agentId, status);
    await this.settle();
  }

  async closes(agentId: string): Promise<void> {
    const [held] = await this.held(agentId);
    if (held) await this.modules.conversations.close(this.as(agentId), held.id);
    await this.settle();
  }

  held(agentId: string): Promise<Conversation[]> {
    return this.ctx.em.find(
      Conversation,
      { agentId, status: 'ACTIVE' },
      { orderBy: { number: 'asc' } },
    );
  }

  conversation(id: string): Promise<Conversation> {
    return this.ctx.em.findOneOrFail(Conversation, { id });
  }

  /** Time goes by; timers that are due on the way fire in their order. */
  async pass(ms: number): Promise<void> {
    const { clock, database } = this.installation;
    const until = clock.now.getTime() + ms;
    for (;;) {
      const [next] = await this.ctx.query<{ dueAt: Date }>(
        'select due_at from app.timer where tenant_id = ? order by due_at limit 1',
        [this.tenantId],
      );
      const due = next ? Math.max(new Date(next.dueAt).getTime(), clock.now.getTime()) : Infinity;
      const step = Math.min(due, until, clock.now.getTime() + beatMs);
      clock.now = new Date(step);
      await this.#beat();
      if (step === due) {
        await database.pool.query('select app.timer_claim($1, 500)', [clock.now]);
        await this.settle();
      } else if (step === until) break;
    }
    await this.settle();
  }

  /** Does every job and hands out every queue, until nothing moves any more. */
  async settle(): Promise<void> {
    for (let moved = true; moved;) {
      moved = (await this.#work()) > 0;
      await this.modules.pull.sweep();
    }
  }

  /** What must never be, is not. */
  async expectSound(): Promise<void> {
    const found = (await countViolations(this.ctx)).filter(({ count }) => count > 0);
    expect(found).toEqual([]);
  }

  async #work(): Promise<number> {
    const { rows } = await this.installation.database.pool.query<{
      tenant_id: string;
      id: string;
      kind: string;
      payload: unknown;
    }>(`select * from app.outbox_claim(100, interval '1 hour')`);
    for (const { tenant_id: tenantId, id, kind: name, payload } of rows)
      await this.#runner.handle({ id, name, tenantId, payload }, 1).catch(() => undefined);
    return rows.length;
  }

  async setGroup(change: object): Promise<void> {
    await this.modules.groups.update(this.ctx, { skillGroupId: this.groupId, ...change });
  }

  get offers() {
    return this.modules.offers;
  }

  async status(agentId: string): Promise<Agent['status']> {
    return (await this.ctx.em.findOneOrFail(Agent, { id: agentId })).status;
  }

  lose(agentId: string): Promise<void> {
    return this.modules.presence.lose(this.ctx, agentId);
  }

  seen(agentId: string): Promise<void> {
    return this.modules.presence.seen(this.ctx, [agentId]);
  }

  /** Nobody beats for so long: everything of ours is down. */
  async out(ms: number): Promise<boolean> {
    const { clock } = this.installation;
    clock.now = new Date(clock.now.getTime() + ms);
    return this.#beat();
  }

  async #beat(): Promise<boolean> {
    const { rows } = await this.installation.database.pool.query<{ was_out: boolean }>(
      'select app.pulse($1) as was_out',
      [this.installation.clock.now],
    );
    return rows[0]?.was_out === true;
  }
}

let installation: Installation;

beforeAll(async () => {
  installation = await startInstallation(entities);
}, 180_000);
afterAll(() => installation.stop());

it(
  'Q-19: lost, an agent keeps what he has for the grace; back later, he does not get it back',
  async () => {
    const day = await Day.open(installation);
    const [ann, bo] = day.agents as [string, string];
    await day.becomes(ann, 'ONLINE');
    const id = await day.arrives();
    expect((await day.conversation(id)).agentId).toBe(ann);
    const { waitingSince } = await day.conversation(id);

    await day.pass(61_000);
    await day.lose(ann);
    await day.pass(minute);
    await day.seen(ann);
    expect(await day.status(ann)).toBe('ONLINE');
    await day.pass(5 * minute);
    expect((await day.conversation(id)).agentId).toBe(ann);

    await day.lose(ann);
    await day.becomes(bo, 'ONLINE');
    await day.pass(2 * minute + 1_000);
    await day.seen(ann);
    await day.settle();
    const released = await day.conversation(id);
    expect(released).toMatchObject({ agentId: bo, status: 'ACTIVE', joinedBy: 'ASSIGNED' });
    expect(released.waitingSince).toEqual(waitingSince);
    await day.expectSound();
  },
  slow,
);

it(
  'O-14, Q-19: after an outage of our own the grace starts anew',
  async () => {
    const day = await Day.open(installation);
    const [ann] = day.agents as [string];
    await day.becomes(ann, 'ONLINE');
    const id = await day.arrives();
    await day.pass(61_000);
    await day.lose(ann);
    // Nobody beats for ten minutes: what falls due meanwhile waits, and begins again when somebody does.
    expect(await day.out(10 * minute)).toBe(true);
    expect((await day.conversation(id)).agentId).toBe(ann);
    await day.pass(minute);
    await day.seen(ann);
    await day.settle();
    expect(await day.conversation(id)).toMatchObject({ agentId: ann, status: 'ACTIVE' });
  },
  slow,
);

it(
  'Q-16: two offers missed in a row make an agent away, and the next one is asked',
  async () => {
    const day = await Day.open(installation);
    const [ann, bo] = day.agents as [string, string];
    await day.setGroup({ isOffered: true });
    await day.becomes(ann, 'ONLINE');
    const first = await day.arrives();
    expect((await day.conversation(first)).offerAgentId).toBe(ann);
    await day.pass(31_000);
    expect(await day.status(ann)).toBe('ONLINE');
    // Not again within a minute; then he is asked once more, and misses it once more.
    await day.pass(minute);
    await day.pass(31_000);
    expect(await day.status(ann)).toBe('AWAY');
    await day.becomes(bo, 'ONLINE');
    expect((await day.conversation(first)).offerAgentId).toBe(bo);
    await day.offers.accept(day.as(bo), first);
    await day.settle();
    expect(await day.conversation(first)).toMatchObject({ agentId: bo, joinedBy: 'OFFERED' });
    await day.expectSound();
  },
  slow,
);

it(
  'Q-12: whoever becomes a VIP while he waits is served before those who waited longer',
  async () => {
    const day = await Day.open(installation);
    const [ann] = day.agents as [string];
    const [plain, vip] = [await day.arrives(), await day.arrives()];
    const { visitorId } = await day.conversation(vip);
    await day.ctx.em.execute('update app.visitor set signed_vip_level = 2 where id = ?', [
      visitorId,
    ]);
    await day.ctx.em.execute('update app.agent set capacity = 1 where id = ?', [ann]);
    await day.becomes(ann, 'ONLINE');
    const places = [await day.conversation(plain), await day.conversation(vip)];
    expect(places.map(({ vipLevel }) => vipLevel ?? null)).toEqual([null, 2]);
    expect(places.map(({ status }) => status)).toEqual(['QUEUED', 'ACTIVE']);
  },
  slow,
);

type Act = (day: Day) => Promise<unknown>;
const agent = fc.nat(2);
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 5, arbitrary: fc.constant<Act>(day => day.arrives()) },
  {
    weight: 3,
    arbitrary: agent.map(
      (n): Act =>
        day =>
          day.closes(day.agents[n]!),
    ),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(agent, fc.constantFrom<Agent['status']>('ONLINE', 'ONLINE', 'BUSY', 'AWAY', 'OFFLINE'))
      .map(
        ([n, status]): Act =>
          day =>
            day.becomes(day.agents[n]!, status),
      ),
  },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 1, max: 180 }).map(
      (s): Act =>
        day =>
          day.pass(s * 1_000),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.boolean().map(
      (isOffered): Act =>
        day =>
          day.setGroup({ isOffered }),
    ),
  },
);

it('RTE-01, Q-32: a simulated day on a real database: whatever happens, every invariant holds', async () => {
  const day = await Day.open(installation);
  const acts = fc.sample(act, { numRuns: 40, seed: 7 });
  for (const [n, next] of acts.entries()) {
    await next(day);
    if (n % 5 === 0) await day.expectSound();
  }
  // In the evening everybody works off what is left.
  await day.setGroup({ isOffered: false });
  for (const id of day.agents) await day.becomes(id, 'ONLINE');
  const open = () => day.ctx.em.count(Conversation, { status: { $ne: 'CLOSED' } });
  for (let left = await open(); left > 0; left -= 1)
    for (const id of day.agents) await day.closes(id);
  expect(await open()).toBe(0);
  await day.expectSound();
  const agents = await day.ctx.em.find(Agent, {});
  expect(agents.every(({ load, activeCount }) => load === 0 && activeCount === 0)).toBe(true);
}, 180_000);
