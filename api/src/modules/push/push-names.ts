/** Who brings pushes to devices. */
export const PushProviderName = {
  APNS: 'APNS',
  FCM: 'FCM',
  HUAWEI: 'HUAWEI',
  HONOR: 'HONOR',
  XIAOMI: 'XIAOMI',
  OPPO: 'OPPO',
  VIVO: 'VIVO',
  MEIZU: 'MEIZU',
  JPUSH: 'JPUSH',
  WEB: 'WEB',
} as const;
export type PushProviderName = keyof typeof PushProviderName;

/** What a push tells of. */
export const PushKind = {
  MESSAGE: 'MESSAGE',
  TICKET: 'TICKET',
  CALL: 'CALL',
  CONVERSATION: 'CONVERSATION',
  TRANSFER: 'TRANSFER',
  TEST: 'TEST',
  SERVED: 'SERVED',
} as const;
export type PushKind = keyof typeof PushKind;

/** How far a push has come. */
export const PushStatus = {
  WAITING: 'WAITING',
  ACCEPTED: 'ACCEPTED',
  SHOWN: 'SHOWN',
  OPENED: 'OPENED',
  DROPPED: 'DROPPED',
  FAILED: 'FAILED',
} as const;
export type PushStatus = keyof typeof PushStatus;

/** Why a push was not sent, or is not yet. */
export const PushReason = {
  READ: 'READ',
  WITHDRAWN: 'WITHDRAWN',
  OVER: 'OVER',
  REPLACED: 'REPLACED',
  SIGNED_OUT: 'SIGNED_OUT',
  QUIET_HOURS: 'QUIET_HOURS',
  DEAD_TOKEN: 'DEAD_TOKEN',
  NO_CREDENTIALS: 'NO_CREDENTIALS',
  CREDENTIALS: 'CREDENTIALS',
  BUSY: 'BUSY',
  QUOTA: 'QUOTA',
  REFUSED: 'REFUSED',
  EXPIRED: 'EXPIRED',
} as const;
export type PushReason = keyof typeof PushReason;
