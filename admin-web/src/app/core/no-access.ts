import { Component, DestroyRef, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucideShieldOff } from '@lucide/angular';
import { Button, EmptyState } from '@parley/kit';

const READING_MS = 5_000;

/** Tells a member that his role does not open admin mode, then leads him to agent mode. */
@Component({
  selector: 'parley-no-access',
  imports: [Button, EmptyState, LucideShieldOff, TranslocoPipe],
  template: `
    <main>
      <parley-empty-state
        [title]="'noAccess.title' | transloco"
        [text]="'noAccess.text' | transloco"
      >
        <svg lucideShieldOff></svg>
        <a parleyButton="primary" href="/agent/">{{ 'noAccess.go' | transloco }}</a>
      </parley-empty-state>
    </main>
  `,
  styles: `
    main {
      display: grid;
      place-content: center;
      min-height: 100dvh;
    }
  `,
})
export class NoAccess {
  constructor() {
    const timer = setTimeout(() => location.assign('/agent/'), READING_MS);
    inject(DestroyRef).onDestroy(() => clearTimeout(timer));
  }
}
