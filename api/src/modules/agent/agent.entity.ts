import { defineEntity, p } from '@mikro-orm/postgresql';
import { edited, tenantOwned } from '../../kernel/db/base.entity.ts';
import type { AgentStatus } from './agent-status.ts';
import type { SendKey, Theme } from './preferences.ts';

/** What a member can, and how well. */
export interface AgentSkill {
  readonly name: string;
  /** 1 to 5. */
  readonly level: number;
}

/** What follows a member from device to device. */
export interface StoredPreferences {
  readonly language?: string | null;
  readonly theme?: Theme | null;
  readonly sendKey?: SendKey | null;
}

const AgentSchema = defineEntity({
  name: 'Agent',
  tableName: 'agent',
  properties: {
    ...tenantOwned,
    ...edited,
    email: p.string(),
    nickname: p.string(),
    avatarFileId: p.uuid().nullable(),
    greeting: p.text().nullable(),
    passwordHash: p.string().lazy(),
    roleId: p.uuid(),
    status: p.string().$type<AgentStatus>().default('OFFLINE'),
    capacity: p.integer().default(10),
    activeCount: p.integer().default(0),
    isEnabled: p.boolean().default(true),
    lastAssignedAt: p.datetime(3).nullable(),
    lostStatus: p.string().$type<AgentStatus>().nullable(),
    lastSeenAt: p.datetime(3).nullable(),
    load: p.float().default(0),
    statusSince: p.datetime(3).onCreate(() => new Date()),
    silentSince: p.datetime(3).nullable(),
    skills: p.json().$type<readonly AgentSkill[]>().default([]),
    realName: p.text().nullable(),
    staffNumber: p.text().nullable(),
    phone: p.text().nullable(),
    preferences: p
      .json()
      .$type<StoredPreferences>()
      .onCreate(() => ({})),
    languages: p.array().$type<string[]>().default([]),
  },
});

/** A member who answers visitors; admins are members with a wider role. */
export class Agent extends AgentSchema.class {}

AgentSchema.setClass(Agent);
