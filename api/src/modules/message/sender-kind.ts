/** Who wrote an entry. */
export const SenderKind = {
  VISITOR: 'VISITOR',
  AGENT: 'AGENT',
  ROBOT: 'ROBOT',
  SYSTEM: 'SYSTEM',
} as const;
export type SenderKind = keyof typeof SenderKind;
