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
  phone as phoneRule,
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
import { settingsOf } from '../tenant/index.ts';
import { Agent, type AgentSkill } from './agent.entity.ts';
import {
  type AgentCreateInput,
  type AgentUpdateInput,
  LastAdminError,
  type ProfileUpdateInput,
} from './agent.type.ts';
import { directoryChanged } from './directory.ts';
import { agentPermissions, permissions } from './permissions.ts';
import { screenLanguages } from './preferences.ts';
import type { Presence } from './presence.ts';
import { Role } from './role.entity.ts';
import type { Sessions } from './sessions.ts';
import { needsApproval } from './status-rules/needs-approval.ts';

const taken: Sentence = {
  en: 'A member with this address exists already.',
  'zh-CN': '该邮箱已有成员账号。',
};
const setByAdmins: Sentence = {
  en: 'Your admins set the capacity.',
  'zh-CN': '最大接待人数由管理员设置。',
};
const unknownRole: Sentence = { en: 'This role does not exist.', 'zh-CN': '该角色不存在。' };
const capacityRule: Rule<number> = value =>
  value >= 0 && value <= 100
    ? null
    : { sentence: { en: 'Between 0 and 100.', 'zh-CN': '请填写 0 到 100。' } };

const languageRule: Rule<string> = language =>
  screenLanguages.includes(language)
    ? null
    : { sentence: { en: 'zh-CN or en.', 'zh-CN': '仅支持 zh-CN 或 en。' } };

const skillsRule: Rule<readonly AgentSkill[]> = skills => {
  const names = new Set(skills.map(({ name }) => name.trim()));
  const isGood = ({ name, level }: AgentSkill) =>
    name.trim().length > 0 && name.trim().length <= 50 && level >= 1 && level <= 5;
  return skills.length <= 50 && names.size === skills.length && skills.every(isGood)
    ? null
    : {
        sentence: {
          en: 'Skills have a name of up to 50 characters, once each, and a level from 1 to 5.',
          'zh-CN': '技能名称不超过 50 个字符且不能重复，等级为 1 到 5。',
        },
      };
};
const languagesRule: Rule<readonly string[]> = tags =>
  tags.length <= 20 && tags.every(tag => /^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8}){0,3}$/.test(tag))
    ? null
    : {
        sentence: {
          en: 'Tags such as zh-CN or en.',
          'zh-CN': '请填写语言标签，例如 zh-CN 或 en。',
        },
      };

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
          skills: input.skills?.map(({ name, level }) => ({ name: name.trim(), level })),
          languages: input.languages,
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
    if (input.isEnabled === false || input.password) {
      await this.sessions.endAll(ctx, agentId);
      await this.presence.leave(
        ctx,
        agentId,
        input.isEnabled === false ? 'DISABLED' : 'SIGNED_OUT',
      );
    } else if (input.capacity !== undefined) this.presence.available(ctx, agentId);
    ctx.tell(
      { topic: `viewer:${agentId}` },
      { topic: `agent:${agentId}` },
      { topic: `presence:${ctx.tenantId}`, data: { agentId } },
    );
    directoryChanged(ctx);
  }

  /** Sets the viewer's own capacity, where the tenant lets agents do that. */
  async setCapacity(ctx: Context, capacity: number): Promise<Agent | InvalidInputError> {
    const check = this.#check(ctx, { capacity });
    if (!(await settingsOf(ctx)).routing.agentsSetCapacity) check.fault('capacity', setByAdmins);
    if (check.error) return check.error;
    const { agentId } = ctx.agent;
    await ctx.em.execute('update app.agent set capacity = ? where tenant_id = ? and id = ?', [
      capacity,
      ctx.tenantId,
      agentId,
    ]);
    this.presence.available(ctx, agentId);
    ctx.tell(
      { topic: `agent:${agentId}` },
      { topic: `presence:${ctx.tenantId}`, data: { agentId } },
    );
    return ctx.em.findOneOrFail(Agent, { id: agentId }, { refresh: true });
  }

  /** Changes the viewer's own nickname and picture. */
  async updateProfile(
    ctx: Context,
    input: ProfileUpdateInput,
  ): Promise<Agent | InvalidInputError | FileRefusedError> {
    const { error } = new InputCheck(ctx.locale)
      .check('nickname', input.nickname, length(1, 50))
      .check('greeting', input.greeting, length(0, 500))
      .check('realName', input.realName, length(0, 50))
      .check('staffNumber', input.staffNumber, length(0, 30))
      .check('phone', input.phone?.trim() || null, phoneRule)
      .check('preferences.language', input.preferences?.language, languageRule);
    if (error) return error;
    const avatar = input.avatarFileId ? await this.files.claimImage(ctx, input.avatarFileId) : null;
    if (avatar && 'code' in avatar) return avatar;
    const agent = await ctx.em.findOneOrFail(Agent, { id: ctx.agent.agentId });
    Object.assign(agent, given({ nickname: input.nickname?.trim(), avatarFileId: avatar?.id }));
    for (const name of ['greeting', 'realName', 'staffNumber', 'phone'] as const)
      if (input[name] !== undefined) agent[name] = input[name]?.trim() || null;
    if (input.preferences)
      agent.preferences = { ...agent.preferences, ...given(input.preferences) };
    await ctx.em.flush();
    ctx.tell(
      { topic: `agent:${agent.id}` },
      { topic: `presence:${ctx.tenantId}`, data: { agentId: agent.id } },
    );
    directoryChanged(ctx);
    return agent;
  }

  /** Shows a member who signs in; one who is ONLINE already and may not leave that by himself stays so. */
  async appear(ctx: Context, agentId: string, status: Agent['status']): Promise<void> {
    await ctx.transact(async inner => {
      const stays = await needsApproval(inner, agentId, status);
      await this.presence.set(inner, agentId, stays ? 'ONLINE' : status, 'SIGN_IN');
    });
  }

  /** Makes a member offline when no device of his is signed in any more. */
  async offlineWithoutSession(ctx: Context, agentId: string): Promise<void> {
    const rows = await ctx.em.execute<unknown[]>(
      'select 1 from app.agent_session where tenant_id = ? and agent_id = ? and expires_at > now() limit 1',
      [ctx.tenantId, agentId],
    );
    if (rows.length === 0) await this.presence.set(ctx, agentId, 'OFFLINE', 'SIGN_OUT');
  }

  #check(
    ctx: Context,
    input: Pick<AgentUpdateInput, 'nickname' | 'email' | 'capacity' | 'skills' | 'languages'>,
  ): InputCheck {
    return new InputCheck(ctx.locale)
      .check('nickname', input.nickname, length(1, 50))
      .check('email', input.email?.trim(), emailRule)
      .check('capacity', input.capacity, capacityRule)
      .check('skills', input.skills, skillsRule)
      .check('languages', input.languages, languagesRule);
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
