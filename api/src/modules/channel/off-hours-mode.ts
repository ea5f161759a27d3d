/** What a channel does while nobody is on duty (FEATURES W-26). */
export const OffHoursMode = { TICKET: 'TICKET', TEXT: 'TEXT', CHAT: 'CHAT' } as const;
export type OffHoursMode = keyof typeof OffHoursMode;
