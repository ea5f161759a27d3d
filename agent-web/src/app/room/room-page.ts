import {
  Component,
  computed,
  DestroyRef,
  effect,
  inject,
  Injector,
  input,
  untracked,
  viewChild,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucideArrowLeft, LucideMessageSquareShare, LucideSettings2 } from '@lucide/angular';
import { Avatar, Dialogs, IconButton } from '@parley/kit';
import { Composer } from '../composer/composer';
import { inFront } from '../conversation/in-front';
import { LogPane } from '../conversation/log-pane';
import { LogSource } from '../conversation/log-source';
import type { LogMessage } from '../conversation/message-log';
import { MessageLogs } from '../conversation/message-logs';
import { OpenLog } from '../conversation/open-log';
import { Reveals } from '../mask/reveals';
import { Outbox } from '../outbox/outbox';
import type { OutgoingContent } from '../outbox/outbox-payload';
import { Shortcuts } from '../shortcut/shortcuts';
import { RoomLogs } from './room-logs';
import { RoomsStore } from './rooms-store';

/** One chat with colleagues: what was said, and the box to write in. */
@Component({
  selector: 'parley-room-page',
  imports: [
    Avatar,
    Composer,
    IconButton,
    LogPane,
    LucideArrowLeft,
    LucideMessageSquareShare,
    LucideSettings2,
    RouterLink,
    TranslocoPipe,
  ],
  providers: [MessageLogs, OpenLog, Reveals, { provide: LogSource, useClass: RoomLogs }],
  templateUrl: './room-page.html',
  styleUrl: './room-page.css',
  host: { '(click)': 'followLink($event)' },
})
export class RoomPage {
  readonly #logs = inject(MessageLogs);
  readonly #dialogs = inject(Dialogs);
  readonly #router = inject(Router);
  readonly #injector = inject(Injector);
  readonly #inFront = inFront();
  protected readonly rooms = inject(RoomsStore);
  protected readonly reveals = inject(Reveals);
  readonly #outbox = inject(Outbox);
  protected readonly log = inject(OpenLog);
  private readonly composer = viewChild(Composer);

  readonly id = input.required<string>();
  protected readonly room = computed(() => this.rooms.byId().get(this.id()));
  protected readonly face = computed(() => {
    const room = this.room();
    return room?.isDirect ? (this.rooms.others(room)[0]?.agent ?? null) : null;
  });
  /** Up to where everybody else has read. */
  protected readonly readSeq = computed(() => {
    const room = this.room();
    const others = room ? this.rooms.others(room) : [];
    return others.length > 0 ? Math.min(...others.map(({ readSeq }) => readSeq)) : 0;
  });

  constructor() {
    this.log.show(this.id);
    effect(() => {
      const said = this.#outbox.saidInRoom();
      if (said) untracked(() => this.#logs.add(said.roomId, said.message));
    });
    effect(() => {
      const seq = this.log.messages().at(-1)?.seq ?? 0;
      if (seq > 0 && this.log.isAtEnd() && this.#inFront()) void this.rooms.read(this.id(), seq);
    });
    inject(Shortcuts).answer(inject(DestroyRef), { write: () => this.composer()?.focus() });
  }

  protected reply(message: LogMessage): void {
    this.log.quote.set(message);
    this.composer()?.focus();
  }

  protected async change(): Promise<void> {
    const { GroupDialog } = await import('./group-dialog');
    await this.#dialogs.ask(GroupDialog, this.room(), this.#injector);
    if (!this.room()) await this.#router.navigate(['/colleagues']);
  }

  protected async point(): Promise<void> {
    const { PointDialog } = await import('./point-dialog');
    const content = await this.#dialogs.ask<OutgoingContent>(PointDialog, null, this.#injector);
    if (content) void this.#outbox.addToRoom(this.id(), content, null);
    this.composer()?.focus();
  }

  /** A link that leads to another place of this desk stays in this window. */
  protected followLink(event: MouseEvent): void {
    const link = (event.target as Element).closest('a');
    const desk = `${location.origin}/agent/`;
    if (!link?.href.startsWith(desk) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void this.#router.navigateByUrl(`/${link.href.slice(desk.length)}`);
  }
}
