import type { Client } from '@parley/schema';
import * as api from '@parley/schema/visitor-more';
import type { Refusal } from '../transport.ts';

/** Whether a waiting visitor wants to be told when an agent is there, and by what he can be. */
export type ServedNotice = NonNullable<
  NonNullable<api.ServedNoticeQuery['conversation']>['servedNotice']
>;

/** Leaving the page without leaving the queue. */
export interface ServedNotices {
  /** Null while the visitor does not wait. Offer it where `ways` is not empty. */
  read(): Promise<ServedNotice | null>;
  /** His place stays; false: he waits here again. */
  want(conversationId: string, isWanted: boolean): Promise<ServedNotice | Refusal>;
}

/** Leave and be told over a client. */
export function createServedNotices({ run }: Client): ServedNotices {
  return {
    async read() {
      return (await run(api.ServedNoticeDocument, {})).conversation?.servedNotice ?? null;
    },
    async want(conversationId, isWanted) {
      const input = { conversationId, isWanted };
      const { servedNoticeSet: result } = await run(api.ServedNoticeSetDocument, { input });
      return result.__typename === 'ServedNoticePayload' ? result.servedNotice : result;
    },
  };
}
