import { computed, DestroyRef, effect, inject, Service } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { Router } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';
import { previewText, Session } from '@parley/kit';
import { NoticeCentre } from '../centre/notice-centre';
import { groupOf } from '../centre/notice-group';
import type { Conversation } from '../conversation/conversations';
import { InboxStore } from '../inbox/inbox-store';
import { Outbox } from '../outbox/outbox';
import { RoomUnread } from '../room/room-unread';
import { Chime } from './chime';
import { lastCall } from './last-call';
import { newsIn, type NewsKind } from './news';
import type { NoticeKind } from './notice-kind';
import { NoticeSettings } from './notice-settings';

const INTERVAL_MS = 3_000;
const SHOWN_MS = 5_000;

/** What to tell of, in words, and what a click opens. */
export interface News {
  readonly kind: NoticeKind;
  readonly title: string;
  readonly body: string;
  readonly open: () => void;
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
    this.#tellOfNotices(inject(NoticeCentre));
    this.#tellOfColleagues(inject(RoomUnread));
  }

  /** Tells by sound and pop-up what is switched on; of several within three seconds only the last. */
  tell(news: News): void {
    if (this.#settings.isOn(news.kind)) this.#announce(news);
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
      this.tell({ kind: 'failed', title, body, open: this.#opens('/inbox', 'mine', fresh.lane) });
    });
  }

  #tellOfNotices(centre: NoticeCentre): void {
    const stop = centre.listen(notice => {
      // What came by a transfer is told of when it comes.
      if (notice.kind === 'TRANSFERRED') return;
      const kind = groupOf(notice) === 'ticket' ? 'ticket' : 'notice';
      const title: string = this.#transloco.translate(`notice.${kind}`);
      const open = () => {
        centre.read(notice.id);
        centre.follow(notice);
      };
      this.tell({ kind, title, body: notice.text, open });
    });
    inject(DestroyRef).onDestroy(stop);
  }

  #tellOfColleagues(rooms: RoomUnread): void {
    let known: number | null = null;
    effect(() => {
      const count = rooms.heard();
      if (count === null) return;
      const isMore = known !== null && count > known;
      known = count;
      if (!isMore || (document.hasFocus() && this.#router.url.startsWith('/colleagues'))) return;
      const title: string = this.#transloco.translate('notice.colleague');
      const body: string = this.#transloco.translate('notice.colleagueUnread', { count });
      this.tell({ kind: 'colleague', title, body, open: this.#opens('/colleagues') });
    });
  }

  #opens(...path: readonly string[]): () => void {
    return () => void this.#router.navigate([...path]);
  }

  #isInView({ id }: Conversation): boolean {
    return document.hasFocus() && this.#router.url.includes(id);
  }

  #newsOf({ id, status, visitor, lastMessage }: Conversation, kind: NewsKind): News {
    const preview = lastMessage ? previewText(lastMessage.content) : null;
    const body: string =
      preview?.text ?? this.#transloco.translate<string>(preview?.key ?? `notice.${kind}`);
    const title: string =
      kind === 'message'
        ? visitor.name
        : this.#transloco.translate(`notice.${kind}`, { name: visitor.name });
    const list = status === 'QUEUED' ? 'waiting' : 'mine';
    return { kind, title, body, open: this.#opens('/inbox', list, id) };
  }

  #tell({ kind, title, body, open }: News): void {
    if (this.#settings.hasSound()) this.#chime.play(kind);
    if (!this.#settings.hasPopups() || document.hasFocus()) return;
    // One tag: a newer notice takes the place of the last one.
    const notice = new Notification(title, { body, tag: 'parley', silent: true });
    notice.onclick = () => {
      window.focus();
      open();
      notice.close();
    };
    setTimeout(() => notice.close(), SHOWN_MS);
  }
}
