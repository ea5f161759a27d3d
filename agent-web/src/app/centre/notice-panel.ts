import { afterNextRender, Component, ElementRef, inject, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  LucideBell,
  LucideCheckCheck,
  LucideMegaphone,
  LucideMessageSquare,
  LucideTicket,
  LucideUser,
} from '@lucide/angular';
import {
  Button,
  EmptyState,
  ErrorState,
  FileCard,
  IconButton,
  RelativeTime,
  RichText,
  Skeleton,
} from '@parley/kit';
import { NoticeMenu } from '../desk/notice-menu';
import { NoticeCentre } from './notice-centre';
import { type DeskNotice, groupOf, type NoticeGroup, noticeGroups, pathOf } from './notice-group';

/** What the viewer was told, unread first; an entry leads to what it is about. */
@Component({
  selector: 'parley-notice-panel',
  imports: [
    Button,
    EmptyState,
    ErrorState,
    FileCard,
    IconButton,
    LucideBell,
    LucideCheckCheck,
    LucideMegaphone,
    LucideMessageSquare,
    LucideTicket,
    LucideUser,
    NoticeMenu,
    RelativeTime,
    RichText,
    Skeleton,
    TranslocoPipe,
  ],
  templateUrl: './notice-panel.html',
  styleUrl: './notice-panel.css',
  // It takes the focus as a whole, so that the next Tab comes to its first control.
  host: { tabindex: '-1' },
})
export class NoticePanel {
  protected readonly centre = inject(NoticeCentre);
  readonly #host = inject<ElementRef<HTMLElement>>(ElementRef);
  readonly leave = output();
  protected readonly groups = noticeGroups;
  protected readonly groupOf = groupOf;
  protected readonly unfolded = signal<string | null>(null);

  constructor() {
    void this.centre.show(null);
    afterNextRender(() => this.#host.nativeElement.focus());
  }

  protected choose(event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    void this.centre.show((value || null) as NoticeGroup | null);
  }

  protected open(notice: DeskNotice): void {
    if (!notice.readAt) this.centre.read(notice.id);
    if (pathOf(notice) || notice.url) {
      this.leave.emit();
      this.centre.follow(notice);
    } else if (notice.announcement) {
      this.unfolded.update(id => (id === notice.id ? null : notice.id));
    }
  }
}
