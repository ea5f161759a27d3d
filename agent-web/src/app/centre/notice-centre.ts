import { computed, DestroyRef, inject, Service, signal } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';
import { Api, ErrorText, Toast } from '@parley/kit';
import {
  NoticeAddedDocument,
  NoticesDocument,
  type NoticesQuery,
  NoticesReadDocument,
  NoticeUnreadDocument,
} from '@parley/schema/agent';
import { FreshConversations } from '../inbox/fresh-conversations';
import {
  byUnread,
  type DeskNotice,
  groupOf,
  kindsOf,
  type NoticeGroup,
  pathOf,
} from './notice-group';

const PAGE = 30;
/** These are worth a word at once, whatever the viewer is doing. */
const told: ReadonlySet<string> = new Set([
  'REMINDED',
  'MENTIONED',
  'TICKET_REMINDED',
  'TICKET_DUE_SOON',
  'TICKET_OVERDUE',
  'ANNOUNCED',
  'POSTED',
  'EXPORT_READY',
]);

/** What the viewer was told: how much is unread, and the page of it that is on the screen; live. */
@Service({ autoProvided: false })
export class NoticeCentre {
  readonly #api = inject(Api);
  readonly #toast = inject(Toast);
  readonly #errorText = inject(ErrorText);
  readonly #transloco = inject(TranslocoService);
  readonly #router = inject(Router);
  readonly #fresh = inject(FreshConversations);
  readonly #all = signal<readonly DeskNotice[]>([]);
  readonly #unread = signal(0);
  readonly #group = signal<NoticeGroup | null>(null);
  readonly #state = signal<'loading' | 'ready' | 'failed'>('loading');
  readonly #next = signal<string | null>(null);
  readonly #listeners = new Set<(notice: DeskNotice) => void>();
  #turn = 0;

  readonly unread = this.#unread.asReadonly();
  readonly group = this.#group.asReadonly();
  readonly state = this.#state.asReadonly();
  readonly hasMore = computed(() => this.#next() !== null);
  readonly shown = this.#all.asReadonly();

  constructor() {
    const stops = [
      this.#api.watch(
        NoticeUnreadDocument,
        () => ({}),
        ({ noticeUnread }) => this.#unread.set(noticeUnread),
      ),
      this.#api.watch(
        NoticeAddedDocument,
        () => ({}),
        ({ noticeAdded }) => this.#add(noticeAdded),
      ),
    ];
    inject(DestroyRef).onDestroy(() => stops.forEach(stop => stop()));
  }

  /** Hears each notice that comes; the returned function ends it. */
  listen(listener: (notice: DeskNotice) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Shows notices from the beginning, all or of one group. */
  async show(group: NoticeGroup | null): Promise<void> {
    this.#group.set(group);
    this.#all.set([]);
    this.#next.set(null);
    await this.#load(null);
  }

  /** Fetches the next page. */
  async more(): Promise<void> {
    if (this.#state() !== 'loading') await this.#load(this.#next());
  }

  /** Notes that the viewer has read one. */
  read(id: string): void {
    void this.#read({ ids: [id] }, notice => notice.id === id);
  }

  /** Notes that the viewer has read all. */
  async readAll(): Promise<void> {
    await this.#read({ all: true }, () => true);
  }

  async #read(
    input: { ids: string[] } | { all: true },
    isRead: (notice: DeskNotice) => boolean,
  ): Promise<void> {
    const readAt = new Date().toISOString();
    // Read ones keep their place while the panel is open: nothing jumps under the pointer.
    this.#all.update(all =>
      all.map(notice => (isRead(notice) && !notice.readAt ? { ...notice, readAt } : notice)),
    );
    try {
      const variables = { input: { all: false, ...input } };
      this.#unread.set(
        (await this.#api.run(NoticesReadDocument, variables)).noticesRead.unreadCount,
      );
    } catch (error) {
      this.#toast.error(this.#errorText.of(error));
    }
  }

  async #load(after: string | null): Promise<void> {
    const turn = ++this.#turn;
    const group = this.#group();
    this.#state.set('loading');
    try {
      const variables = { kinds: group ? kindsOf(group) : null, first: PAGE, after };
      const { notices }: NoticesQuery = await this.#api.run(NoticesDocument, variables);
      if (turn !== this.#turn) return;
      const known = new Set(this.#all().map(({ id }) => id));
      this.#all.update(all => [...all, ...notices.nodes.filter(({ id }) => !known.has(id))]);
      this.#next.set(notices.pageInfo.hasNextPage ? notices.pageInfo.endCursor : null);
      this.#state.set('ready');
    } catch {
      if (turn === this.#turn) this.#state.set('failed');
    }
  }

  #add(notice: DeskNotice): void {
    const group = this.#group();
    if (!group || group === groupOf(notice)) {
      this.#all.update(all =>
        [notice, ...all.filter(({ id }) => id !== notice.id)].toSorted(byUnread),
      );
    }
    if (notice.kind === 'REMINDED' && notice.conversation) this.#fresh.add(notice.conversation.id);
    if (told.has(notice.kind)) this.#tell(notice);
    for (const listener of this.#listeners) listener(notice);
  }

  /** Opens what a notice leads to: in this desk, or the page of another system beside it. */
  follow(notice: DeskNotice): void {
    const path = pathOf(notice);
    if (path) void this.#router.navigate([...path]);
    else if (notice.url) window.open(notice.url, '_blank', 'noopener,noreferrer');
  }

  #tell(notice: DeskNotice): void {
    if (!pathOf(notice) && !notice.url) return void this.#toast.info(notice.text);
    const label: string = this.#transloco.translate('centre.open');
    const run = () => {
      this.read(notice.id);
      this.follow(notice);
    };
    this.#toast.info(notice.text, { label, run });
  }
}
