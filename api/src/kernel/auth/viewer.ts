/** A member working at the desk. */
export interface AgentViewer {
  readonly kind: 'AGENT';
  readonly agentId: string;
  readonly sessionId: string;
  /** For which of the desk's apps he signed in; absent for API tokens. */
  readonly mode?: 'AGENT' | 'ADMIN';
  readonly permissions: ReadonlySet<string>;
  /** Groups whose queue this member sees. */
  readonly skillGroupIds: ReadonlySet<string>;
  /** What an API token is limited to; absent: the member himself is at work. */
  readonly scopes?: ReadonlySet<string>;
}

/** A person who writes to the tenant, bound to one channel. */
export interface VisitorViewer {
  readonly kind: 'VISITOR';
  readonly visitorId: string;
  readonly channelId: string;
  /** What his token was given to; absent in tokens from before devices had names. */
  readonly deviceId?: string | undefined;
}

/** Whoever has shown no token, and the system itself (jobs, timers). */
export interface NobodyViewer {
  readonly kind: 'ANONYMOUS' | 'SYSTEM';
}

/** On whose behalf something happens. */
export type Viewer = AgentViewer | VisitorViewer | NobodyViewer;

export const anonymous: Viewer = { kind: 'ANONYMOUS' };
export const system: Viewer = { kind: 'SYSTEM' };

/** Whether the viewer is a member whose role holds the permission. */
export function may(viewer: Viewer, permission: string): boolean {
  return viewer.kind === 'AGENT' && viewer.permissions.has(permission);
}
