import {
  Field,
  Float,
  ID,
  InputType,
  Int,
  ObjectType,
  createUnionType,
  registerEnumType,
} from 'type-graphql';
import type { Locale } from '../../kernel/context.ts';
import { InvalidInputError, UserError } from '../../kernel/errors/user-error.ts';
import { say } from '../../kernel/errors/words.ts';
import { connectionOf } from '../../kernel/graphql/connection.ts';
import { Node } from '../../kernel/graphql/node.type.ts';
import { FileRefusedError } from '../file/index.ts';
import { AgentStatus } from './agent-status.ts';
import { DeskMode } from './desk-mode.ts';
import { SendKey, Theme } from './preferences.ts';
import { SecondFactorRequiredError } from './second-factor/second-factor.type.ts';

registerEnumType(DeskMode, {
  name: 'DeskMode',
  description: 'For which of the desk’s apps a login is.',
  valuesConfig: {
    AGENT: { description: 'Answering visitors; carries nothing that is for admins alone.' },
    ADMIN: { description: 'Running the desk.' },
  },
});
registerEnumType(AgentStatus, {
  name: 'AgentStatus',
  description: 'Whether and how a member can be reached.',
  valuesConfig: {
    ONLINE: { description: 'Takes new conversations, up to the capacity.' },
    BUSY: { description: 'Gets nothing pushed; can be asked to take a transfer.' },
    AWAY: { description: 'Not at the desk; gets nothing pushed.' },
    INVISIBLE: { description: 'Works unseen; gets nothing pushed.' },
    OFFLINE: { description: 'Not there at all.' },
  },
});

@ObjectType('Role', { implements: Node, description: 'A named set of permissions.' })
export class RoleType extends Node {
  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => [String], { description: 'What members with this role may do.' })
  permissions: string[];
}

@ObjectType('AgentSkill', { description: 'Something a member can.' })
export class AgentSkillType {
  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => Int, { description: 'How well: 1 to 5.' })
  level: number;
}

@InputType({ description: 'Something a member can.' })
export class AgentSkillInput {
  @Field(() => String, { description: '1 to 50 characters.' })
  name: string;

  @Field(() => Int, { description: 'How well: 1 to 5.' })
  level: number;
}

registerEnumType(Theme, {
  name: 'Theme',
  description: 'How the screen looks.',
  valuesConfig: {
    SYSTEM: { description: 'As the device says.' },
    LIGHT: { description: 'Light.' },
    DARK: { description: 'Dark.' },
  },
});
registerEnumType(SendKey, {
  name: 'SendKey',
  description: 'What sends a message.',
  valuesConfig: {
    ENTER: { description: 'Enter.' },
    CONTROL_ENTER: { description: 'Control or Command with Enter.' },
  },
});

@ObjectType({ description: 'What a member prefers on every device.' })
export class AgentPreferences {
  @Field(() => String, { nullable: true, description: 'zh-CN or en; null: as the device says.' })
  language: string | null;

  @Field(() => Theme, { nullable: true, description: 'Null: not chosen.' })
  theme: Theme | null;

  @Field(() => SendKey, { nullable: true, description: 'Null: not chosen.' })
  sendKey: SendKey | null;
}

@ObjectType('Agent', {
  implements: Node,
  description: 'A member who answers visitors; admins are members with a wider role.',
})
export class AgentType extends Node {
  @Field(() => String, {
    description: 'The name colleagues and, if the tenant shows it, visitors see.',
  })
  nickname: string;

  @Field(() => String, { description: 'The address the member signs in with.' })
  email: string;

  @Field(() => AgentStatus, { description: 'Whether the member can be reached now.' })
  status: AgentStatus;

  @Field(() => Int, {
    description: 'How many conversations are pushed to the member at most; 0 to 100.',
  })
  capacity: number;

  @Field(() => Int, { description: 'Conversations the member serves now.' })
  activeCount: number;

  @Field(() => Float, {
    description:
      'What the member carries now, by weight, offers held included; may exceed the capacity.',
  })
  load: number;

  @Field(() => [AgentSkillType], { description: 'What the member can, and how well.' })
  skills: readonly AgentSkillType[];

  @Field(() => [String], { description: 'Languages the member answers in, such as zh-CN.' })
  languages: string[];

  @Field(() => Date, { description: 'Since when the status is what it is.' })
  statusSince: Date;

  @Field(() => Boolean, { description: 'Whether the member may sign in.' })
  isEnabled: boolean;

  @Field(() => Date, { description: 'When the account was made.' })
  createdAt: Date;

  roleId: string;
  avatarFileId: string | null;
  silentSince?: Date | null;
}

export const AgentConnection = connectionOf(() => AgentType, 'AgentConnection', 'members');

@ObjectType({
  implements: UserError,
  description: 'The last enabled admin cannot be disabled or demoted. Code CONFLICT.',
})
export class LastAdminError extends UserError {
  static in(locale: Locale): LastAdminError {
    const message = say(
      {
        en: 'This is the last admin; make somebody else admin first.',
        'zh-CN': '这是最后一位管理员，请先设置其他管理员。',
      },
      locale,
    );
    return Object.assign(new LastAdminError(), { code: 'CONFLICT', message });
  }
}

@ObjectType({ description: 'The member after the change.' })
export class AgentPayload {
  @Field(() => AgentType, { description: 'As it is now.' })
  agent: AgentType;

  static of(agent: AgentType): AgentPayload {
    return Object.assign(new AgentPayload(), { agent });
  }
}

@ObjectType({ description: 'A member who is signed in.' })
export class SignInPayload {
  @Field(() => String, {
    description: 'Send it as `Authorization: Bearer …`; keep it in memory only.',
  })
  accessToken: string;

  @Field(() => Date, { description: 'When it stops working; `tokenRefresh` gives a new one.' })
  expiresAt: Date;

  @Field(() => AgentType, { description: 'Who signed in.' })
  viewer: AgentType;
}

@InputType({ description: 'A new tenant and its first admin.' })
export class SignUpInput {
  @Field(() => String, { description: 'The company’s name, 1 to 100 characters.' })
  companyName: string;

  @Field(() => String, { description: 'The admin’s nickname, 1 to 50 characters.' })
  nickname: string;

  @Field(() => String, { description: 'The address to sign in with.' })
  email: string;

  @Field(() => String, { description: '8 to 128 characters, none of the most common.' })
  password: string;
}

@InputType({ description: 'What a member signs in with.' })
export class SignInInput {
  @Field(() => String, { description: 'The member’s address.' })
  email: string;

  @Field(() => String, { description: 'The member’s password.' })
  password: string;

  @Field(() => String, {
    nullable: true,
    description:
      'A code of the second factor or a recovery code; asked for by SECOND_FACTOR_REQUIRED.',
  })
  totp?: string;

  @Field(() => AgentStatus, {
    defaultValue: AgentStatus.ONLINE,
    description: 'How the member appears: ONLINE or INVISIBLE.',
  })
  status: AgentStatus;

  @Field(() => DeskMode, {
    defaultValue: DeskMode.AGENT,
    description: 'The app the login is for; ADMIN for members whose role opens it.',
  })
  mode: DeskMode;
}

@InputType({ description: 'For which of the desk’s apps to go on.' })
export class ModeSwitchInput {
  @Field(() => DeskMode, { description: 'The mode.' })
  mode: DeskMode;
}

@InputType({
  description: 'A change of the viewer’s own password; it signs all other devices out.',
})
export class PasswordChangeInput {
  @Field(() => String, { description: 'The password so far.' })
  current: string;

  @Field(() => String, {
    description: 'The new one: 8 to 128 characters, none of the most common.',
  })
  next: string;
}

@InputType({ description: 'What the viewer prefers on every device; parts left out stay.' })
export class AgentPreferencesInput {
  @Field(() => String, { nullable: true, description: 'Of the screen: zh-CN or en.' })
  language?: string | null;

  @Field(() => Theme, { nullable: true, description: 'Of the screen.' })
  theme?: Theme | null;

  @Field(() => SendKey, { nullable: true, description: 'What sends a message.' })
  sendKey?: SendKey | null;
}

@InputType({ description: 'A change of the viewer’s own data; parts left out stay.' })
export class ProfileUpdateInput {
  @Field(() => String, { nullable: true, description: '1 to 50 characters.' })
  nickname?: string;

  @Field(() => ID, { nullable: true, description: 'An uploaded picture.' })
  avatarFileId?: string;

  @Field(() => String, {
    nullable: true,
    description:
      'What is said in the viewer’s name to each visitor he gets, at most 500 characters; null: nothing. May hold {{visitor.name:guest}}, {{agent.nickname}} and {{company.name}}.',
  })
  greeting?: string | null;

  @Field(() => String, { nullable: true, description: 'At most 50 characters; empty: none.' })
  realName?: string | null;

  @Field(() => String, { nullable: true, description: 'At most 30 characters; empty: none.' })
  staffNumber?: string | null;

  @Field(() => String, { nullable: true, description: 'A phone number; empty: none.' })
  phone?: string | null;

  @Field(() => AgentPreferencesInput, { nullable: true, description: 'What he prefers.' })
  preferences?: AgentPreferencesInput | null;
}

@InputType({ description: 'The viewer’s own new status.' })
export class AgentStatusSetInput {
  @Field(() => AgentStatus, { description: 'The status to have from now on.' })
  status: AgentStatus;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'With OFFLINE: gives the viewer’s conversations to others at once; else they wait for him a while.',
  })
  returnsConversations: boolean;
}

@InputType({ description: 'The viewer’s own new capacity.' })
export class AgentCapacitySetInput {
  @Field(() => Int, { description: '0 to 100.' })
  capacity: number;
}

@InputType({ description: 'A new member.' })
export class AgentCreateInput {
  @Field(() => String, { description: '1 to 50 characters.' })
  nickname: string;

  @Field(() => String, {
    description: 'The address to sign in with; one account per tenant and address.',
  })
  email: string;

  @Field(() => String, {
    description: 'The first password: 8 to 128 characters, none of the most common.',
  })
  password: string;

  @Field(() => ID, { nullable: true, description: 'The role; Agent unless given.' })
  roleId?: string;

  @Field(() => Int, {
    defaultValue: 10,
    description: 'How many conversations are pushed at most; 0 to 100.',
  })
  capacity: number;
}

@InputType({ description: 'A change of a member; parts left out stay.' })
export class AgentUpdateInput {
  @Field(() => ID, { description: 'Whom to change.' })
  agentId: string;

  @Field(() => String, { nullable: true, description: '1 to 50 characters.' })
  nickname?: string;

  @Field(() => String, { nullable: true, description: 'The address to sign in with.' })
  email?: string;

  @Field(() => String, {
    nullable: true,
    description: 'A new password; it signs the member out everywhere.',
  })
  password?: string;

  @Field(() => ID, { nullable: true, description: 'The role.' })
  roleId?: string;

  @Field(() => Int, { nullable: true, description: '0 to 100.' })
  capacity?: number;

  @Field(() => Boolean, {
    nullable: true,
    description: 'False signs the member out everywhere and keeps him out.',
  })
  isEnabled?: boolean;

  @Field(() => [AgentSkillInput], { nullable: true, description: 'All that he can from now on.' })
  skills?: AgentSkillInput[];

  @Field(() => [String], {
    nullable: true,
    description: 'Languages he answers in, such as zh-CN; at most 20.',
  })
  languages?: string[];
}

const result = (name: string, types: () => readonly Function[]) =>
  createUnionType({
    name,
    types: types as never,
    description: 'The outcome, or why it was declined.',
  });

export const SignUpResult = result('SignUpResult', () => [SignInPayload, InvalidInputError]);
export const SignInResult = result('SignInResult', () => [
  SignInPayload,
  InvalidInputError,
  SecondFactorRequiredError,
]);
export const PasswordChangeResult = result('PasswordChangeResult', () => [
  SignInPayload,
  InvalidInputError,
]);
export const ProfileUpdateResult = result('ProfileUpdateResult', () => [
  AgentPayload,
  InvalidInputError,
  FileRefusedError,
]);
export const AgentCreateResult = result('AgentCreateResult', () => [
  AgentPayload,
  InvalidInputError,
]);
export const AgentCapacitySetResult = result('AgentCapacitySetResult', () => [
  AgentPayload,
  InvalidInputError,
]);
export const AgentUpdateResult = result('AgentUpdateResult', () => [
  AgentPayload,
  InvalidInputError,
  LastAdminError,
]);

@ObjectType({ description: 'A colleague’s status changed.' })
export class AgentPresenceChange {
  @Field(() => AgentType, { description: 'The colleague.' })
  agent: AgentType;

  @Field(() => AgentStatus, { description: 'The status now.' })
  status: AgentStatus;
}
