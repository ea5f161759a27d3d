import {
  Component,
  computed,
  DestroyRef,
  inject,
  Injector,
  signal,
  viewChild,
} from '@angular/core';
import { ActivatedRoute, Router, RouterLink, RouterOutlet } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucideUserPlus, LucideUsers } from '@lucide/angular';
import {
  Avatar,
  Dialogs,
  EmptyState,
  ErrorState,
  IconButton,
  ListRow,
  previewText,
  RelativeTime,
  Session,
  Skeleton,
} from '@parley/kit';
import { type Colleague, ColleaguesStore } from '../colleagues/colleagues-store';
import { ListPane } from '../desk/list-pane';
import { neighbour } from '../inbox/neighbour';
import { SearchField } from '../inbox/search-field';
import { Shortcuts } from '../shortcut/shortcuts';
import { asLogContent } from './room-entry';
import { type Room, RoomsStore } from './rooms-store';

/** The chats with colleagues, then everybody who can be written to and how much each has to do. */
@Component({
  selector: 'parley-rooms',
  imports: [
    Avatar,
    EmptyState,
    ErrorState,
    IconButton,
    ListPane,
    ListRow,
    LucideUsers,
    LucideUserPlus,
    RelativeTime,
    RouterLink,
    RouterOutlet,
    SearchField,
    Skeleton,
    TranslocoPipe,
  ],
  providers: [RoomsStore],
  templateUrl: './rooms.html',
  styleUrl: './rooms.css',
})
export class Rooms {
  readonly #router = inject(Router);
  readonly #route = inject(ActivatedRoute);
  readonly #dialogs = inject(Dialogs);
  readonly #injector = inject(Injector);
  protected readonly searchField = viewChild(SearchField);
  protected readonly rooms = inject(RoomsStore);
  protected readonly colleagues = inject(ColleaguesStore);
  protected readonly viewer = inject(Session).viewer;
  protected readonly search = signal('');
  protected readonly openId = signal<string | null>(null);
  readonly #wanted = computed(() => this.search().trim().toLocaleLowerCase());
  protected readonly shown = computed(() =>
    this.rooms.all().filter(room => this.#fits(this.rooms.title(room))),
  );
  protected readonly people = computed(() =>
    this.colleagues
      .all()
      .filter(({ id, nickname }) => id !== this.viewer()?.id && this.#fits(nickname)),
  );

  constructor() {
    const destroyRef = inject(DestroyRef);
    const events = this.#router.events.subscribe(() => this.#readOpenId());
    destroyRef.onDestroy(() => events.unsubscribe());
    this.#readOpenId();
    // Presence tells of status only; how much each has to do is asked anew.
    void this.colleagues.load();
    inject(Shortcuts).answer(destroyRef, {
      next: () => this.#step(1),
      previous: () => this.#step(-1),
      search: () => this.searchField()?.focus(),
    });
  }

  /** Opens the chat with a colleague. */
  protected async write({ id }: Colleague): Promise<void> {
    const roomId = await this.rooms.open([id], null);
    if (roomId) await this.#router.navigate(['/colleagues', roomId]);
  }

  protected async openGroup(): Promise<void> {
    const { GroupDialog } = await import('./group-dialog');
    const roomId = await this.#dialogs.ask<string>(GroupDialog, null, this.#injector);
    if (roomId) await this.#router.navigate(['/colleagues', roomId]);
  }

  protected face(room: Room): Room['members'][number]['agent'] | null {
    return room.isDirect ? (this.rooms.others(room)[0]?.agent ?? null) : null;
  }

  /** What was said last: its words, or the key of the name of its kind. */
  protected last({ lastMessage }: Room) {
    return lastMessage ? previewText(asLogContent(lastMessage.content)) : null;
  }

  protected about({ skillGroups }: Colleague): string {
    return skillGroups.map(({ name }) => name).join(' · ');
  }

  #fits(name: string): boolean {
    return name.toLocaleLowerCase().includes(this.#wanted());
  }

  #step(by: 1 | -1): void {
    const id = neighbour(this.shown(), this.openId(), by);
    if (id) void this.#router.navigate(['/colleagues', id]);
  }

  #readOpenId(): void {
    this.openId.set(this.#route.snapshot.firstChild?.paramMap.get('id') ?? null);
  }
}
