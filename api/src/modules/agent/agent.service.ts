import { UniqueConstraintViolationException } from '@mikro-orm/core';
import { hashPassword } from '../../kernel/auth/passwords.ts';
import type { Context } from '../../kernel/context.ts';
import { notFound } from '../../kernel/errors/fault.ts';
import {
  InputCheck,
  type Rule,
  email as emailRule,
  length,
  password as passwordRule,
} from '../../kernel/errors/invalid-input.ts';
import type { InvalidInputError } from '../../kernel/errors/user-error.ts';
import type { Sentence } from '../../kernel/errors/words.ts';
import {
  type Page,
  decodeCursor,
  encodeCursor,
  pageOf,
  pageSize,
} from '../../kernel/graphql/connection.ts';
import { isUuid } from '../../kernel/uuid.ts';
import { type FileService, type FileRefusedError } from '../file/index.ts';
import { Agent } from './agent.entity.ts';
import {
  type AgentCreateInput,
  type AgentUpdateInput,
  LastAdminError,
  type ProfileUpdateInput,
} from './agent.type.ts';
import { directoryChanged } from './directory.ts';
import { agentPermissions, permissions } from './permissions.ts';
import type { Presence } from './presence.ts';
import { Role } from './role.entity.ts';
import type { Sessions } from './sessions.ts';

const taken: Sentence = {
  en: 'A member with this address exists already.',
  'zh-CN': '该邮箱已有成员账号。',
};
const unknownRole: Sentence = { en: 'This role does not exist.', 'zh-CN': '该角色不存在。' };
const capacityRule: Rule<number> = value =>
  value >= 0 && value <= 100
    ? null
    : { sentence: { en: 'Between 0 and 100.', 'zh-CN': '请填写 0 到 100。' } };

/** Members: who they are and what they may do. */
export class AgentService {
  constructor(
    private readonly sessions: Sessions,
    private readonly presence: Presence,
    private readonly files: FileService,
  ) {}

  /** Members by nickname. */
  async list(ctx: Context, first: number, after: string | null): Promise<Page<Agent>> {
    const size = pageSize(first);
    const [nickname, id] = after ? decodeCursor(after, 2) : [];
    const rows = await ctx.em.find(
      Agent,
      after
        ? {
            $or: [
              { nickname: { $gt: String(nickname) } },
              { nickname: String(nickname), id: { $gt: String(id) } },
            ],
          }
        : {},
      { orderBy: { nickname: 'asc', id: 'asc' }, limit: size + 1 },
    );
    return pageOf(rows, size, row => encodeCursor([row.nickname, row.id]));
  }

  roles(ctx: Context): Promise<Role[]> {
    return ctx.em.find(Role, {}, { orderBy: { createdAt: 'asc', id: 'asc' } });
  }

  /** The two roles every tenant has; returns the id of Admin. */
  async createRoles(ctx: Context): Promise<string> {
    const admin = ctx.newId();
    ctx.em.create(Role, {
      tenantId: ctx.tenantId,
      id: admin,
      name: 'Admin',
      permissions: [...permissions],
      builtIn: 'ADMIN',
    });
    ctx.em.create(Role, {
      tenantId: ctx.tenantId,
      id: ctx.newId(),
      name: 'Agent',
      permissions: [...agentPermissions],
      builtIn: 'AGENT',
    });
    await ctx.em.flush();
    return admin;
  }

  /** A new member in the unit of work; written with the next flush. */
  make(
    ctx: Context,
    input: {
      nickname: string;
      email: string;
      passwordHash: string;
      roleId: string;
      capacity: number;
    },
  ): Agent {
    return ctx.em.create(Agent, {
      ...input,
      tenantId: ctx.tenantId,
      id: ctx.newId(),
      nickname: input.nickname.trim(),
      email: input.email.trim().toLowerCase(),
      status: 'OFFLINE',
      activeCount: 0,
      isEnabled: true,
    });
  }

  /** Creates a member with a first password. */
  async create(ctx: Context, input: AgentCreateInput): Promise<Agent | InvalidInputError> {
    const role = await this.#role(ctx, input.roleId ?? null);
    const check = this.#check(ctx, input).check('password', input.password, passwordRule);
    if (!role) check.fault('roleId', unknownRole);
    if (check.error || !role) return check.error as InvalidInputError;
    const { nickname, email, capacity } = input;
    const passwordHash = await hashPassword(input.password);
    const agent = this.make(ctx, { nickname, email, capacity, passwordHash, roleId: role.id });
    const refused = await this.#save(ctx);
    if (refused) return refused;
    directoryChanged(ctx);
    return agent;
  }

  /** Changes a member. A new password, or an end of access, signs him out everywhere. */
  async update(
    ctx: Context,
    input: AgentUpdateInput,
  ): Promise<Agent | InvalidInputError | LastAdminError> {
    const agent = isUuid(input.agentId) ? await ctx.em.findOne(Agent, { id: input.agentId }) : null;
    if (!agent) throw notFound();
    const role = input.roleId ? await this.#role(ctx, input.roleId) : null;
    const check = this.#check(ctx, input).check('password', input.password, passwordRule);
    if (input.roleId && !role) check.fault('roleId', unknownRole);
    if (check.error) return check.error;
    const passwordHash = input.password ? await hashPassword(input.password) : null;
    const outcome = await ctx.transact(async inner => {
      const losesAdmin = input.isEnabled === false || (role !== null && role.builtIn !== 'ADMIN');
      if (losesAdmin && (await isLastAdmin(inner, agent.id))) return LastAdminError.in(ctx.locale);
      const changed = await inner.em.findOneOrFail(Agent, { id: agent.id });
      Object.assign(
        changed,
        given({
          nickname: input.nickname?.trim(),
          email: input.email?.trim().toLowerCase(),
          roleId: role?.id,
          capacity: input.capacity,
          isEnabled: input.isEnabled,
          passwordHash,
        }),
      );
      return (await this.#save(inner)) ?? changed;
    });
    if (!(outcome instanceof Agent)) return outcome;
    await this.#afterUpdate(ctx, input, agent.id);
    return ctx.em.findOneOrFail(Agent, { id: agent.id });
  }

  async #afterUpdate(ctx: Context, input: AgentUpdateInput, agentId: string): Promise<void> {
    if (input.isEnabled === false || input.password) await this.sessions.endAll(ctx, agentId);
    if (input.isEnabled === false) await this.presence.leave(ctx, agentId);
    else if (input.capacity !== undefined) this.presence.available(ctx, agentId);
    ctx.tell(
      { topic: `viewer:${agentId}` },
      { topic: `agent:${agentId}` },
      { topic: `presence:${ctx.tenantId}`, data: { agentId } },
    );
    directoryChanged(ctx);
  }

  /** Changes the viewer's own nickname and picture. */
  async updateProfile(
    ctx: Context,
    input: ProfileUpdateInput,
  ): Promise<Agent | InvalidInputError | FileRefusedError> {
    const { error } = new InputCheck(ctx.locale).check('nickname', input.nickname, length(1, 50));
    if (error) return error;
    const avatar = input.avatarFileId ? await this.files.claimImage(ctx, input.avatarFileId) : null;
    if (avatar && 'code' in avatar) return avatar;
    const agent = await ctx.em.findOneOrFail(Agent, { id: ctx.agent.agentId });
    Object.assign(agent, given({ nickname: input.nickname?.trim(), avatarFileId: avatar?.id }));
    await ctx.em.flush();
    ctx.tell(
      { topic: `agent:${agent.id}` },
      { topic: `presence:${ctx.tenantId}`, data: { agentId: agent.id } },
    );
    directoryChanged(ctx);
    return agent;
  }

  appear(ctx: Context, agentId: string, status: Agent['status']): Promise<void> {
    return this.presence.set(ctx, agentId, status);
  }

  /** Makes a member offline when no device of his is signed in any more. */
  async offlineWithoutSession(ctx: Context, agentId: string): Promise<void> {
    const rows = await ctx.em.execute<unknown[]>(
      'select 1 from app.agent_session where tenant_id = ? and agent_id = ? and expires_at > now() limit 1',
      [ctx.tenantId, agentId],
    );
    if (rows.length === 0) await this.presence.set(ctx, agentId, 'OFFLINE');
  }

  #check(
    ctx: Context,
    input: { nickname?: string; email?: string; capacity?: number },
  ): InputCheck {
    return new InputCheck(ctx.locale)
      .check('nickname', input.nickname, length(1, 50))
      .check('email', input.email?.trim(), emailRule)
      .check('capacity', input.capacity, capacityRule);
  }

  async #role(ctx: Context, id: string | null): Promise<Role | null> {
    if (id === null) return ctx.em.findOne(Role, { builtIn: 'AGENT' });
    return isUuid(id) ? ctx.em.findOne(Role, { id }) : null;
  }

  async #save(ctx: Context): Promise<InvalidInputError | null> {
    try {
      await ctx.em.flush();
      return null;
    } catch (error) {
      if (!(error instanceof UniqueConstraintViolationException)) throw error;
      return new InputCheck(ctx.locale).fault('email', taken).error;
    }
  }
}

/** The parts that were given; null and undefined mean: leave as it is. */
const given = <T extends object>(parts: T) =>
  Object.fromEntries(
    Object.entries(parts).filter(([, value]) => value !== undefined && value !== null),
  );

/** Locks the admins, so that two who demote each other at once cannot both succeed. */
async function isLastAdmin(ctx: Context, agentId: string): Promise<boolean> {
  const admins = await ctx.em.execute<{ id: string }[]>(
    `select a.id from app.agent a join app.role r on r.tenant_id = a.tenant_id and r.id = a.role_id
      where a.tenant_id = ? and a.is_enabled and r.built_in = 'ADMIN' order by a.id for update of a`,
    [ctx.tenantId],
  );
  return admins.length === 1 && admins[0]?.id === agentId;
}
