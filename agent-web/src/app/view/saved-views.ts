import { inject, resource, Service } from '@angular/core';
import { Api } from '@parley/kit';
import {
  InboxViewDeleteDocument,
  InboxViewSaveDocument,
  type InboxViewSaveInput,
  InboxViewsDocument,
  type SavedViewFragment,
} from '@parley/schema/agent';

export type SavedView = SavedViewFragment;

/** Filters of the list that the member keeps, and those that colleagues share with him. */
@Service({ autoProvided: false })
export class SavedViews {
  readonly #api = inject(Api);
  readonly source = resource({
    loader: async () => {
      const { inboxViews, viewer } = await this.#api.run(InboxViewsDocument, {});
      return { views: inboxViews, groups: viewer.skillGroups };
    },
  });

  all(): readonly SavedView[] {
    return this.source.hasValue() ? this.source.value().views : [];
  }

  /** Keeps a filter under a name; answers the refusal when the server declines. */
  async save(input: InboxViewSaveInput) {
    const { inboxViewSave } = await this.#api.run(InboxViewSaveDocument, { input });
    this.source.reload();
    return inboxViewSave;
  }

  /** Forgets an own view. */
  async delete(inboxViewId: string) {
    const { inboxViewDelete } = await this.#api.run(InboxViewDeleteDocument, {
      input: { inboxViewId },
    });
    this.source.update(known =>
      known ? { ...known, views: known.views.filter(({ id }) => id !== inboxViewId) } : known,
    );
    return inboxViewDelete;
  }
}
