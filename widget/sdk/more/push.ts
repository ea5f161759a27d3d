import type { Client } from '@parley/schema';
import * as api from '@parley/schema/visitor-more';
import { isRefusal, type Refusal } from '../transport.ts';

/** A device's name at a push provider. */
export type PushToken = api.PushTokenRegisterInput;

/** What came with a push: as an object, or as the JSON text that some providers hand over. */
export type PushPayload = string | Readonly<Record<string, unknown>>;

/** Where a push leads. */
export type PushPlace =
  | { readonly kind: 'conversation'; readonly id: string }
  | { readonly kind: 'ticket'; readonly id: string }
  | { readonly kind: 'chat' };

/** How an app is reached while nobody looks at it. */
export interface Push {
  /**
   * Has this device told of messages. Call it with each start of the app, with each token the provider gives, and after a
   * sign-in; a device may have several tokens and gets each message once.
   */
  registerPush(token: PushToken): Promise<Refusal | null>;
  unregisterPush(token: string): Promise<void>;
  /** Says whether the app is in front: behind, messages are pushed at once. */
  setForeground(isForeground: boolean): Promise<void>;
  /** Where a tapped push leads, and reports that it was opened; null for a push of somebody else. */
  openFromPush(payload: PushPayload): PushPlace | null;
  /** Reports that a push stands on the screen; for what shows it before it is tapped. */
  reportShown(payload: PushPayload): void;
  /** The key to subscribe a browser with; null where the company does not want that. */
  webPushKey(): Promise<string | null>;
}

/** Push over a client. */
export function createPush({ run }: Client): Push {
  const report = (payload: PushPayload, event: api.PushEvent): Record<string, unknown> | null => {
    const data = dataOf(payload);
    const receipt = data?.['receipt'];
    if (typeof receipt !== 'string') return null;
    // Nobody waits for it: the log of pushes is for admins.
    run(api.PushReportDocument, { input: { receipt, event } }).catch(() => {});
    return data;
  };
  return {
    async registerPush(input) {
      const { pushTokenRegister: result } = await run(api.PushTokenRegisterDocument, { input });
      return isRefusal(result) ? result : null;
    },
    async unregisterPush(token) {
      await run(api.PushTokenUnregisterDocument, { input: { token } });
    },
    async setForeground(isForeground) {
      await run(api.PushForegroundSetDocument, { input: { isForeground } });
    },
    openFromPush(payload) {
      const data = report(payload, 'OPENED');
      if (!data) return null;
      const { conversation_id: conversation, ticket_id: ticket } = data;
      if (typeof conversation === 'string') return { kind: 'conversation', id: conversation };
      return typeof ticket === 'string' ? { kind: 'ticket', id: ticket } : { kind: 'chat' };
    },
    reportShown(payload) {
      report(payload, 'SHOWN');
    },
    webPushKey: async () => (await run(api.WebPushKeyDocument, {})).channel.webPushKey,
  };
}

/** What the push carries; null for a push that is none of ours. */
function dataOf(payload: PushPayload): Record<string, unknown> | null {
  try {
    const data: unknown = typeof payload === 'string' ? JSON.parse(payload) : payload;
    return data && typeof data === 'object' && 'parley' in data ? { ...data } : null;
  } catch {
    return null;
  }
}
