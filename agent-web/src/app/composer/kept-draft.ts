import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { LucideCopy } from '@lucide/angular';
import { Button, Toast } from '@parley/kit';
import { Drafts } from './drafts';

/** What the viewer had written when the conversation went to somebody else: kept, and his to copy. */
@Component({
  selector: 'parley-kept-draft',
  imports: [Button, LucideCopy, TranslocoPipe],
  template: `
    @if (text(); as text) {
      <section [attr.aria-label]="'composer.keptDraft' | transloco">
        <p>
          <strong>{{ 'composer.keptDraft' | transloco }}</strong> {{ text }}
        </p>
        <button type="button" parleyButton="quiet" (click)="copy(text)">
          <svg lucideCopy [size]="14"></svg> {{ 'composer.copyDraft' | transloco }}
        </button>
      </section>
    }
  `,
  styles: `
    section {
      display: flex;
      align-items: center;
      gap: var(--gap-8);
      padding: 6px var(--gap-12) 6px var(--gap-16);
      border-top: 1px solid var(--line);
      background: var(--surface-2);
      font-size: var(--text-13);
    }
    p {
      display: -webkit-box;
      flex: 1;
      min-width: 0;
      overflow: hidden;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
      overflow-wrap: anywhere;
    }
    strong {
      color: var(--warning);
      font-weight: var(--weight-medium);
    }
    button {
      flex: none;
    }
  `,
})
export class KeptDraft {
  readonly #drafts = inject(Drafts);
  readonly #toast = inject(Toast);
  readonly #transloco = inject(TranslocoService);
  readonly conversationId = input.required<string>();
  protected readonly text = computed(() => {
    const { text, isNote } = this.#drafts.of(this.conversationId());
    return isNote ? '' : text;
  });

  protected async copy(text: string): Promise<void> {
    await navigator.clipboard.writeText(text);
    this.#toast.info(this.#transloco.translate('composer.draftCopied'));
  }
}
