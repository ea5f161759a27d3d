import type { Permission } from './permissions.ts';
import { agentPermissions } from './permissions.ts';

/** For which of the desk's two apps a login is. It is part of the login, and no right can be had by asking later. */
export const DeskMode = { AGENT: 'AGENT', ADMIN: 'ADMIN' } as const;
export type DeskMode = keyof typeof DeskMode;

/** What a login for the agent app never carries, whoever signs in (FEATURES 4.10). */
const adminOnly = new Set<string>(['survey.read'] satisfies Permission[]);

/** What of a role's permissions a login of this mode carries. */
export const permissionsIn = (mode: DeskMode, permissions: readonly string[]): Set<string> =>
  new Set(mode === 'ADMIN' ? permissions : permissions.filter(name => !adminOnly.has(name)));

/** Whether a role opens admin mode: it holds more than an agent needs. */
export const opensAdminMode = (permissions: readonly string[]): boolean =>
  permissions.some(name => !(agentPermissions as readonly string[]).includes(name));
