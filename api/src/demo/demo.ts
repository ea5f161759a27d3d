import type { Context } from '../kernel/context.ts';
import { type UserError, isUserError } from '../kernel/errors/user-error.ts';
import type { Modules } from '../modules.ts';
import { Agent, permissions } from '../modules/agent/index.ts';
import { Channel } from '../modules/channel/index.ts';
import { SkillGroup } from '../modules/skill-group/index.ts';
import {
  company,
  groups,
  people,
  replies,
  tags,
  talks,
  tickets,
  visitorTags,
  welcome,
} from './shop.ts';

/** Who can sign in to the demo. */
export interface DemoLogin {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

const password = 'parley-demo';
const channelKey = 'demo';

export const demoLogins: readonly DemoLogin[] = people.map(person => ({ ...person, password }));

/** Makes the demo tenant once: those who work there, their groups and ready texts, a channel, and some history. */
export async function openDemo(anonymous: Context, modules: Modules): Promise<void> {
  const { rows } = await anonymous.database.pool.query<{ has_demo: boolean }>(
    'select app.has_demo()',
  );
  if (rows[0]?.has_demo) return;
  const [{ name, email }] = people;
  const first = { companyName: company, nickname: name, email, password, isDemo: true };
  const { ctx, agent } = await modules.signIn.openTenant(anonymous, first);
  await new Demo(ctx, modules, agent.id).furnish();
}

/** What was made; a refusal of the demo's own words is a mistake in them. */
function made<T>(result: T): Exclude<T, UserError> {
  if (isUserError(result)) throw new Error(`The demo could not be made: ${result.message}`);
  return result as Exclude<T, UserError>;
}

/** Everything goes through the same doors as in a real company. */
class Demo {
  readonly #admin: Context;
  #agents: ReadonlyMap<string, string> = new Map();
  #tags: ReadonlyMap<string, string> = new Map();

  constructor(
    private readonly ctx: Context,
    private readonly modules: Modules,
    adminId: string,
  ) {
    this.#admin = this.#as(adminId);
  }

  async furnish(): Promise<void> {
    const { ctx, modules } = this;
    await ctx.em.nativeUpdate(Channel, {}, { key: channelKey, name: '官网商城' });
    made(await modules.tenants.update(this.#admin, { welcome }));
    await this.#hire();
    await this.#divide();
    await this.#classify();
    for (const tag of visitorTags) made(await modules.visitorTags.create(this.#admin, tag));
    for (const [position, reply] of replies.entries()) {
      const input = { ...reply, category: [...reply.category], position, isPublic: true };
      made(await modules.cannedReplies.create(this.#admin, input));
    }
    for (const talk of talks) await this.#hold(talk);
    for (const ticket of tickets) await this.#leave(ticket);
  }

  async #hire(): Promise<void> {
    for (const { name, email } of people.slice(1)) {
      const input = { nickname: name, email, password, capacity: 10 };
      made(await this.modules.agents.create(this.ctx, input));
    }
    const agents = await this.ctx.em.find(Agent, {});
    this.#agents = new Map(agents.map(agent => [agent.email, agent.id]));
  }

  async #divide(): Promise<void> {
    const { ctx, modules } = this;
    const [first, ...others] = groups;
    const { id: skillGroupId } = await ctx.em.findOneOrFail(SkillGroup, { isDefault: true });
    made(await modules.groups.update(ctx, { skillGroupId, name: first!.name }));
    await modules.groups.setMembers(ctx, skillGroupId, first!.members.map(this.#agentId));
    for (const { name, members } of others) {
      const group = made(await modules.groups.create(ctx, name));
      await modules.groups.setMembers(ctx, group.id, members.map(this.#agentId));
    }
  }

  async #classify(): Promise<void> {
    const leaves = new Map<string, string>();
    for (const [name, below] of Object.entries(tags)) {
      const parent = made(await this.modules.conversationTags.create(this.#admin, { name }));
      for (const leaf of below) {
        const input = { name: leaf, parentId: parent.id };
        leaves.set(leaf, made(await this.modules.conversationTags.create(this.#admin, input)).id);
      }
    }
    this.#tags = leaves;
  }

  /** One talk from the first line to the close. */
  async #hold({ visitor: name, agent: email, tag, lines }: (typeof talks)[number]): Promise<void> {
    const { ctx, modules } = this;
    const visitor = await this.#visitor();
    const agentId = this.#agentId(email);
    const agent = this.#as(agentId);
    await modules.agents.appear(ctx, agentId, 'INVISIBLE');
    let conversationId = '';
    for (const [index, text] of lines.entries()) {
      const input = {
        clientMessageId: ctx.newId(),
        content: { text: { text } },
        ...(conversationId ? { conversationId } : {}),
      };
      const sent =
        index % 2 === 0
          ? await modules.messages.sendAsVisitor(visitor, input)
          : await modules.messages.sendAsAgent(agent, input);
      ({ conversationId } = made(sent));
      if (index === 0) await modules.routing.accept(agent, conversationId);
    }
    const { visitorId } = visitor.visitor;
    made(await modules.customers.update(agent, { visitorId, name }));
    const tagIds = [this.#tags.get(tag) as string];
    made(await modules.conversations.tag(agent, conversationId, { tagIds }));
    await modules.conversations.close(agent, conversationId);
    await modules.agents.appear(ctx, agentId, 'OFFLINE');
  }

  /** A message left, and taken by somebody or not yet. */
  async #leave({ name, email, assignee, ...written }: (typeof tickets)[number]): Promise<void> {
    const { ctx, modules } = this;
    const contact = { contactName: name, contactEmail: email };
    const input = { key: ctx.newId(), ...written, ...contact };
    const ticket = made(await modules.ticketOpening.leave(await this.#visitor(), input));
    if (assignee) await modules.tickets.take(this.#as(this.#agentId(assignee)), ticket.id);
  }

  async #visitor(): Promise<Context> {
    const { ctx } = this;
    const channel = await ctx.em.findOneOrFail(Channel, { key: channelKey });
    const viewer = { kind: 'VISITOR', visitorId: ctx.newId(), channelId: channel.id } as const;
    return ctx.as(ctx.tenantId, viewer);
  }

  #as(agentId: string): Context {
    return this.ctx.as(this.ctx.tenantId, {
      kind: 'AGENT',
      agentId,
      sessionId: agentId,
      permissions: new Set(permissions),
      skillGroupIds: new Set(),
    });
  }

  readonly #agentId = (email: string): string => this.#agents.get(email) as string;
}
