/** What a tenant has bought. */
export const Plan = {
  STANDARD: 'STANDARD',
  ENTERPRISE: 'ENTERPRISE',
  FLAGSHIP: 'FLAGSHIP',
} as const;
export type Plan = keyof typeof Plan;

/** What depends on the plan, or is an add-on. */
export const Entitlement = {
  QUEUE_COUNT: 'QUEUE_COUNT',
  AGENT_TYPING: 'AGENT_TYPING',
  TYPING_PREVIEW: 'TYPING_PREVIEW',
  SIDE_PANELS: 'SIDE_PANELS',
  NOTICE_API: 'NOTICE_API',
  LIVE_MONITOR: 'LIVE_MONITOR',
  WHISPER: 'WHISPER',
  RANDOM_INSPECTION: 'RANDOM_INSPECTION',
  CUSTOM_REPORTS: 'CUSTOM_REPORTS',
  VIDEO: 'VIDEO',
} as const;
export type Entitlement = keyof typeof Entitlement;

/** What an operator added to a tenant's plan or took from it, until a moment or for good. */
export interface Exception {
  readonly entitlement: Entitlement;
  readonly isGranted: boolean;
  readonly endsAt: Date | string | null;
}
