import { Component, computed, inject, linkedSignal, resource, signal } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { LucideMessageSquareQuote } from '@lucide/angular';
import {
  Api,
  Button,
  Dialogs,
  EmptyState,
  ErrorState,
  ErrorText,
  isRefusal,
  Page,
  Skeleton,
  Toast,
} from '@parley/kit';
import { CannedReplyDeleteDocument } from '@parley/schema/agent';
import { SearchField } from '../inbox/search-field';
import { CannedReplies, type CannedReply } from './canned-replies';
import { categoryText } from './category';

/** The ready texts of the company, and the agent's own, which can be changed here. */
@Component({
  selector: 'parley-canned-page',
  imports: [
    Button,
    EmptyState,
    ErrorState,
    LucideMessageSquareQuote,
    Page,
    SearchField,
    Skeleton,
    TranslocoPipe,
  ],
  templateUrl: './canned-page.html',
  styleUrl: './canned-page.css',
})
export class CannedPage {
  readonly #api = inject(Api);
  readonly #dialogs = inject(Dialogs);
  readonly #toast = inject(Toast);
  readonly #transloco = inject(TranslocoService);
  readonly #errorText = inject(ErrorText);
  readonly #replies = inject(CannedReplies);
  protected readonly categoryText = categoryText;
  protected readonly search = signal('');
  protected readonly more = signal<readonly CannedReply[]>([]);
  protected readonly next = linkedSignal(() =>
    this.source.hasValue() ? this.source.value().company.next : null,
  );
  protected readonly source = resource({
    params: () => ({ search: this.search().trim() || null }),
    loader: async ({ params: { search } }) => {
      const [own, company] = await Promise.all([
        this.#allOwn(search),
        this.#replies.page({ search, isOwn: false }),
      ]);
      this.more.set([]);
      return { own, company };
    },
  });
  protected readonly parts = computed(() => {
    if (!this.source.hasValue()) return [];
    const { own, company } = this.source.value();
    return [
      { name: 'own', replies: own },
      { name: 'company', replies: [...company.replies, ...this.more()] },
    ].filter(({ replies }) => replies.length > 0);
  });

  protected async showMore(): Promise<void> {
    const search = this.search().trim() || null;
    const page = await this.#replies.page({ search, isOwn: false, after: this.next() });
    this.more.update(replies => [...replies, ...page.replies]);
    this.next.set(page.next);
  }

  async #allOwn(search: string | null): Promise<readonly CannedReply[]> {
    const all: CannedReply[] = [];
    for (let after: string | null | undefined; after !== null;) {
      const page = await this.#replies.page({ search, isOwn: true, after });
      all.push(...page.replies);
      after = page.next;
    }
    return all;
  }

  protected async edit(reply: CannedReply | null): Promise<void> {
    const { CannedDialog } = await import('./canned-dialog');
    if (await this.#dialogs.ask<boolean>(CannedDialog, reply)) this.source.reload();
  }

  protected async remove({ id }: CannedReply): Promise<void> {
    try {
      const input = { cannedReplyId: id };
      const answer = (await this.#api.run(CannedReplyDeleteDocument, { input })).cannedReplyDelete;
      if (isRefusal(answer)) return void this.#toast.warn(this.#errorText.of(answer));
      this.#toast.success(this.#transloco.translate('canned.deleted'));
      this.source.reload();
    } catch (error) {
      this.#toast.error(this.#errorText.of(error));
    }
  }
}
