/** The lists that can be exported. */
export const ExportKind = {
  CONVERSATIONS: 'CONVERSATIONS',
  MESSAGES: 'MESSAGES',
  TICKETS: 'TICKETS',
  CUSTOMERS: 'CUSTOMERS',
  LEGS: 'LEGS',
  QUEUE_STAYS: 'QUEUE_STAYS',
  SURVEYS: 'SURVEYS',
  STATUS_CHANGES: 'STATUS_CHANGES',
  MEMBERS: 'MEMBERS',
} as const;
export type ExportKind = keyof typeof ExportKind;

export const ExportFormat = { CSV: 'CSV', XLSX: 'XLSX' } as const;
export type ExportFormat = keyof typeof ExportFormat;

/** How far an export has come. */
export const ExportState = {
  WAITING: 'WAITING',
  RUNNING: 'RUNNING',
  READY: 'READY',
  FAILED: 'FAILED',
  EXPIRED: 'EXPIRED',
} as const;
export type ExportState = keyof typeof ExportState;
