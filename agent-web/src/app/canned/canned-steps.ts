import { Component, computed, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucideX } from '@lucide/angular';
import { IconButton } from '@parley/kit';
import type { CannedReply } from './canned-replies';

/** Whether sending a ready text does more than send it. */
export function hasSteps({ tags, isInviting, isClosing }: CannedReply): boolean {
  return tags.length > 0 || isInviting || isClosing;
}

/** Says above the box what happens when the ready text is sent; the agent can do without. */
@Component({
  selector: 'parley-canned-steps',
  imports: [IconButton, LucideX, TranslocoPipe],
  template: `
    <span role="status">
      @if (tags()) {
        <span>{{ 'canned.steps.tag' | transloco: { tags: tags() } }}</span>
      }
      @if (reply().isInviting) {
        <span>{{ 'canned.steps.invite' | transloco }}</span>
      }
      @if (reply().isClosing) {
        <span>{{ 'canned.steps.close' | transloco }}</span>
      }
    </span>
    <button
      type="button"
      [parleyIconButton]="'canned.withoutSteps' | transloco"
      tipPosition="above"
      (click)="dropped.emit()"
    >
      <svg lucideX [size]="16"></svg>
    </button>
  `,
  styles: `
    :host {
      display: flex;
      align-items: center;
      padding: 0 4px 0 12px;
      color: var(--text-2);
      font-size: var(--text-12);
    }

    [role='status'] {
      display: flex;
      flex: 1;
      flex-wrap: wrap;
      gap: 4px 12px;
    }
  `,
})
export class CannedSteps {
  readonly reply = input.required<CannedReply>();
  readonly dropped = output();
  protected readonly tags = computed(() =>
    this.reply()
      .tags.map(({ name }) => name)
      .join(', '),
  );
}
