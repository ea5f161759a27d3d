import { inject, Service } from '@angular/core';
import { Api } from '@parley/kit';
import {
  CannedRepliesDocument,
  type CannedReplyFragment,
  CannedReplyUsedDocument,
} from '@parley/schema/agent';

export type CannedReply = CannedReplyFragment;

/** So many are offered while typing. */
const OFFERED = 8;
/** The most the server hands over at once. */
const PAGE = 100;

/** One page of ready texts, and where the next begins. */
export interface CannedPage {
  readonly replies: readonly CannedReply[];
  readonly next: string | null;
}

/** Ready texts, those of the company and the agent's own; the server knows how to find them. */
@Service({ autoProvided: false })
export class CannedReplies {
  readonly #api = inject(Api);

  /** What to offer for the letters after "/", what is used most first. */
  async offered(typed: string): Promise<readonly CannedReply[]> {
    const { replies } = await this.page({ search: typed || null });
    // Found ones come in this order already; the whole list comes by category.
    const inOrder = typed ? replies : replies.toSorted((a, b) => b.useCount - a.useCount);
    return inOrder.slice(0, OFFERED);
  }

  /** The agent's own, the company's, or both at once; by category, or what was found. */
  async page(wanted: {
    readonly search: string | null;
    readonly isOwn?: boolean;
    readonly after?: string | null;
  }): Promise<CannedPage> {
    const { nodes, pageInfo } = (
      await this.#api.run(CannedRepliesDocument, { ...wanted, first: PAGE })
    ).cannedReplies;
    return { replies: nodes, next: pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null };
  }

  /** Counts a use, so that what is used most comes first. Lossy: nobody waits for it. */
  used(cannedReplyId: string): void {
    this.#api.run(CannedReplyUsedDocument, { input: { cannedReplyId } }).catch(() => undefined);
  }
}
