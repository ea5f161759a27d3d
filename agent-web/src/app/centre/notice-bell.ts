import {
  CdkConnectedOverlay,
  CdkOverlayOrigin,
  type ConnectedPosition,
} from '@angular/cdk/overlay';
import { Component, ElementRef, inject, signal, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucideBell } from '@lucide/angular';
import { IconButton } from '@parley/kit';
import { NoticeCentre } from './notice-centre';
import { NoticePanel } from './notice-panel';

/** The bell of the top bar: how much is unread, and the way to it. */
@Component({
  selector: 'parley-notice-bell',
  imports: [
    CdkConnectedOverlay,
    CdkOverlayOrigin,
    IconButton,
    LucideBell,
    NoticePanel,
    TranslocoPipe,
  ],
  template: `
    <button
      #bell
      cdkOverlayOrigin
      #origin="cdkOverlayOrigin"
      type="button"
      aria-haspopup="dialog"
      [parleyIconButton]="
        unread() > 0
          ? ('centre.bellUnread' | transloco: { count: unread() })
          : ('centre.heading' | transloco)
      "
      [attr.aria-expanded]="isOpen()"
      (click)="isOpen.set(!isOpen())"
    >
      <svg lucideBell></svg>
      @if (unread() > 0) {
        <span class="count figure" aria-hidden="true">{{ unread() > 99 ? '99+' : unread() }}</span>
      }
    </button>
    <ng-template
      cdkConnectedOverlay
      [cdkConnectedOverlayOrigin]="origin"
      [cdkConnectedOverlayOpen]="isOpen()"
      [cdkConnectedOverlayPositions]="places"
      [cdkConnectedOverlayViewportMargin]="8"
      [cdkConnectedOverlayPush]="true"
      cdkConnectedOverlayWidth="min(400px, calc(100vw - 16px))"
      (overlayOutsideClick)="leaveFrom($event)"
      (detach)="leave()"
      (overlayKeydown)="pressed($event)"
    >
      @defer {
        <parley-notice-panel
          role="dialog"
          [attr.aria-label]="'centre.heading' | transloco"
          (leave)="leave()"
        />
      }
    </ng-template>
  `,
  styles: `
    button {
      position: relative;
    }
    .count {
      position: absolute;
      top: -1px;
      left: 17px;
      min-width: 16px;
      padding: 0 4px;
      border-radius: 8px;
      background: var(--danger);
      color: var(--surface);
      font-size: var(--text-12);
      font-weight: var(--weight-bold);
      line-height: 16px;
      pointer-events: none;
    }
  `,
})
export class NoticeBell {
  protected readonly unread = inject(NoticeCentre).unread;
  protected readonly isOpen = signal(false);
  private readonly bell = viewChild.required('bell', { read: ElementRef });
  protected readonly places: ConnectedPosition[] = [
    { originX: 'end', originY: 'bottom', overlayX: 'end', overlayY: 'top' },
  ];

  protected leave(): void {
    if (!this.isOpen()) return;
    this.isOpen.set(false);
    (this.bell().nativeElement as HTMLElement).focus();
  }

  protected leaveFrom({ target }: MouseEvent): void {
    const button = this.bell().nativeElement as HTMLElement;
    if (!button.contains(target as Node)) this.isOpen.set(false);
  }

  protected pressed(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.leave();
  }
}
