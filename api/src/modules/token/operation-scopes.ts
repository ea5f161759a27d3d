import type { Scope } from './scopes.ts';

/** The scope each operation of the desk needs when a token calls it; null: people only. */
const scopeByOperation: Record<string, Scope | null> = {
  installation: null,
  signUp: null,
  signIn: null,
  signOut: null,
  tokenRefresh: null,
  passwordChange: null,
  profileUpdate: null,
  agentStatusSet: 'member:write',
  apiTokens: null,
  apiScopes: null,
  apiTokenCreate: null,
  apiTokenRevoke: null,
  viewer: 'member:read',
  agents: 'member:read',
  roles: 'member:read',
  agentCreate: 'member:write',
  agentUpdate: 'member:write',
  presence: 'member:read',
  skillGroups: 'member:read',
  skillGroupCreate: 'member:write',
  skillGroupUpdate: 'member:write',
  skillGroupDelete: 'member:write',
  skillGroupMembersSet: 'member:write',
  tenant: 'settings:read',
  tenantUpdate: 'settings:write',
  workSchedules: 'settings:read',
  workSchedulePreview: 'settings:read',
  workScheduleCreate: 'settings:write',
  workScheduleUpdate: 'settings:write',
  workScheduleDelete: 'settings:write',
  channels: 'channel:read',
  channelCreate: 'channel:write',
  channelUpdate: 'channel:write',
  conversation: 'conversation:read',
  conversations: 'conversation:read',
  inbox: 'conversation:read',
  queue: 'conversation:read',
  typing: 'conversation:read',
  messages: 'message:read',
  messageSend: 'message:write',
  messageRecall: 'message:write',
  messagesRead: 'message:write',
  typingSet: 'message:write',
  fileUploadStart: 'message:write',
  conversationAccept: 'conversation:write',
  conversationTransfer: 'conversation:write',
  conversationAssign: 'conversation:write',
  conversationClose: 'conversation:write',
};

/** The scope an API token needs for a root field; null for fields that no token may call. */
export const scopeOfOperation = (field: string): string | null => scopeByOperation[field] ?? null;

/** Whether it was decided which scope an operation needs. */
export const isDecided = (field: string): boolean => field in scopeByOperation;
