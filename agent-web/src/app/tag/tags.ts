import { inject, resource, Service } from '@angular/core';
import { Api } from '@parley/kit';
import { ConversationTagsDocument, type ConversationTagsQuery } from '@parley/schema/agent';

export type ConversationTag = ConversationTagsQuery['conversationTags'][number];

/** The leaves an agent can pick, found by any word of their path. */
export function pickable(
  tags: readonly ConversationTag[],
  search: string,
): readonly ConversationTag[] {
  const words = search.trim().toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return tags.filter(({ isLeaf, isEnabled, path }) => {
    const text = path.join(' ').toLocaleLowerCase();
    return isLeaf && isEnabled && words.every(word => text.includes(word));
  });
}

/** Leaves in the order of the tree, under the name of what stands above them. */
export function inBranches(
  tags: readonly ConversationTag[],
): readonly { readonly name: string; readonly tags: readonly ConversationTag[] }[] {
  const branches = Map.groupBy(tags, ({ path }) => path.slice(0, -1).join(' › '));
  return [...branches].map(([name, leaves]) => ({ name, tags: leaves }));
}

/** The tag tree of the company, fetched once a desk asks for it. */
@Service({ autoProvided: false })
export class Tags {
  readonly #api = inject(Api);
  readonly source = resource({
    loader: async () => (await this.#api.run(ConversationTagsDocument, {})).conversationTags,
  });
}
