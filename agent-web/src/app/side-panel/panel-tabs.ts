import { Component, computed, input, model } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Panel } from './side-panels';

/** The tabs over what is beside the chat: the visitor, then the company's pages. Null is the visitor. */
@Component({
  selector: 'parley-panel-tabs',
  imports: [TranslocoPipe],
  template: `
    <div role="tablist" [attr.aria-label]="'sidePanel.tabs' | transloco">
      @for (tab of tabs(); track tab.id) {
        <button
          type="button"
          role="tab"
          [id]="'panel-tab-' + (tab.id ?? 'visitor')"
          [attr.aria-controls]="'panel-' + (tab.id ?? 'visitor')"
          [attr.aria-selected]="tab.id === chosen()"
          [tabindex]="tab.id === chosen() ? 0 : -1"
          (click)="chosen.set(tab.id)"
          (keydown.arrowRight)="move($event, 1)"
          (keydown.arrowLeft)="move($event, -1)"
        >
          {{ tab.name ?? ('visitor.heading' | transloco) }}
        </button>
      }
    </div>
  `,
  styleUrl: './panel-tabs.css',
})
export class PanelTabs {
  readonly panels = input.required<readonly Panel[]>();
  readonly chosen = model.required<string | null>();
  protected readonly tabs = computed(() => [
    { id: null, name: null },
    ...this.panels().map(({ id, name }) => ({ id, name })),
  ]);

  protected move(event: Event, by: 1 | -1): void {
    const tabs = this.tabs();
    const index = tabs.findIndex(({ id }) => id === this.chosen()) + by;
    this.chosen.set(tabs.at(index % tabs.length)?.id ?? null);
    const list = (event.currentTarget as HTMLElement).parentElement;
    const tab = list?.children.item((index + tabs.length) % tabs.length);
    (tab as HTMLElement | null)?.focus();
  }
}
