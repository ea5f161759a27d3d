/** Whether and how a member can be reached; what each allows is in FEATURES 4.3. */
export const AgentStatus = {
  ONLINE: 'ONLINE',
  BUSY: 'BUSY',
  AWAY: 'AWAY',
  INVISIBLE: 'INVISIBLE',
  OFFLINE: 'OFFLINE',
} as const;
export type AgentStatus = keyof typeof AgentStatus;
