import { computed, DestroyRef, effect, inject, Service } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { Router } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';
import { previewText, Session } from '@parley/kit';
import type { Conversation } from '../conversation/conversations';
import { InboxStore } from '../inbox/inbox-store';
import { Outbox } from '../outbox/outbox';
import { Chime } from './chime';
import { lastCall } from './last-call';
import { newsIn, type NewsKind } from './news';
import type { NoticeKind } from './notice-kind';
import { NoticeSettings } from './notice-settings';

const INTERVAL_MS = 3_000;

/** What to tell of, in words, and where a click leads. */
export interface News {
  readonly kind: NoticeKind;
  readonly title: string;
  readonly body: string;
  readonly path: readonly string[];
}

/** Sound, desktop notice and the figure in the title, for what happens outside the agent's view. */
@Service({ autoProvided: false })
export class Notices {
  readonly #viewer = inject(Session).viewer;
  readonly #inbox = inject(InboxStore);
  readonly #chime = inject(Chime);
  readonly #router = inject(Router);
  readonly #title = inject(Title);
  readonly #transloco = inject(TranslocoService);
  readonly #settings = inject(NoticeSettings);
  readonly #announce = lastCall<News>(INTERVAL_MS, news => this.#tell(news));

  constructor() {
    const stop = this.#inbox.listen((conversation, before) => {
      const kind = newsIn(conversation, before, this.#viewer()?.id ?? '');
      if (kind && !this.#isInView(conversation)) this.tell(this.#newsOf(conversation, kind));
    });
    inject(DestroyRef).onDestroy(() => {
      stop();
      this.#title.setTitle('Parley');
    });
    // The browser does much for each title, so a busy day does not count on past what anybody reads.
    const title = computed(() => {
      const unread = this.#inbox.unread();
      return unread > 0 ? `(${unread > 99 ? '99+' : unread}) Parley` : 'Parley';
    });
    effect(() => this.#title.setTitle(title()));
    this.#tellOfRefused(inject(Outbox));
  }

  /** Tells by sound and pop-up; of several within three seconds only the last. */
  tell(news: News): void {
    this.#announce(news);
  }

  #tellOfRefused(outbox: Outbox): void {
    let known = new Set<string>();
    effect(() => {
      const refused = outbox.items().filter(({ state }) => state === 'refused');
      const fresh = refused.find(({ id }) => !known.has(id));
      known = new Set(refused.map(({ id }) => id));
      if (!fresh) return;
      const body = outbox.reasons().get(fresh.id) ?? '';
      const title: string = this.#transloco.translate('notice.failed');
      this.tell({ kind: 'failed', title, body, path: ['/inbox', 'mine', fresh.lane] });
    });
  }

  #isInView({ id }: Conversation): boolean {
    return document.hasFocus() && this.#router.url.includes(id);
  }

  #newsOf({ id, visitor, lastMessage }: Conversation, kind: NewsKind): News {
    const preview = lastMessage ? previewText(lastMessage.content) : null;
    const body: string =
      preview?.text ?? this.#transloco.translate<string>(preview?.key ?? `notice.${kind}`);
    const title: string =
      kind === 'message'
        ? visitor.name
        : this.#transloco.translate(`notice.${kind}`, { name: visitor.name });
    return { kind, title, body, path: ['/inbox', kind === 'waiting' ? 'waiting' : 'mine', id] };
  }

  #tell({ kind, title, body, path }: News): void {
    if (this.#settings.sounds(kind)) this.#chime.play(kind);
    if (!this.#settings.hasPopups() || document.hasFocus()) return;
    // One tag: a newer notice takes the place of the last one.
    const notice = new Notification(title, { body, tag: 'parley', silent: true });
    notice.onclick = () => {
      window.focus();
      void this.#router.navigate([...path]);
      notice.close();
    };
  }
}
