/** What became of a request for a status. */
export const StatusRequestState = {
  OPEN: 'OPEN',
  APPROVED: 'APPROVED',
  REFUSED: 'REFUSED',
  WITHDRAWN: 'WITHDRAWN',
  VOID: 'VOID',
} as const;
export type StatusRequestState = keyof typeof StatusRequestState;
