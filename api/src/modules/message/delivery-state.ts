/** How far a message has come (FEATURES 4.2). */
export const DeliveryState = {
  PENDING: 'PENDING',
  SENT: 'SENT',
  DELIVERED: 'DELIVERED',
  READ: 'READ',
  FAILED: 'FAILED',
  UNKNOWN: 'UNKNOWN',
} as const;
export type DeliveryState = keyof typeof DeliveryState;
