import { Component, computed, inject } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { LucideEye } from '@lucide/angular';
import {
  Button,
  Clock,
  Dialogs,
  EmptyState,
  ErrorState,
  formatSpan,
  Language,
  Page,
  Skeleton,
  Toast,
} from '@parley/kit';
import { languageName } from '../visitor/language-name';
import { SiteChannels } from './site-channels';
import { type SiteVisitor, SiteVisitors } from './site-visitors';

/** Who has a page of the site open now, and asking one whether he wants to chat. */
@Component({
  selector: 'parley-on-site-page',
  imports: [Button, EmptyState, ErrorState, LucideEye, Page, Skeleton, TranslocoPipe],
  templateUrl: './on-site-page.html',
  styleUrl: './on-site-page.css',
  providers: [SiteVisitors],
})
export class OnSitePage {
  readonly #dialogs = inject(Dialogs);
  readonly #toast = inject(Toast);
  readonly #transloco = inject(TranslocoService);
  readonly #clock = inject(Clock);
  readonly #language = inject(Language).name;
  protected readonly source = inject(SiteVisitors);
  protected readonly channels = inject(SiteChannels);
  protected readonly visitors = computed(() =>
    (this.source.all() ?? []).map(visitor => ({
      ...visitor,
      page: visitor.title ?? visitor.url,
      shownUrl: visitor.url.replace(/^https?:\/\//, ''),
      speaks: visitor.language ? languageName(visitor.language, this.#language()) : null,
      since: formatSpan(this.#clock.now() - Date.parse(visitor.openedAt), this.#language()),
    })),
  );

  protected async invite(visitor: SiteVisitor): Promise<void> {
    const { InviteDialog } = await import('./invite-dialog');
    if (await this.#dialogs.ask<boolean>(InviteDialog, visitor))
      this.#toast.success(this.#transloco.translate('onSite.sent'));
  }
}
