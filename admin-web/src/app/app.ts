import { Component, inject } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { ErrorState, Session, ToastOutlet } from '@parley/kit';

/** The root: whatever page the address names, and the notes above it. */
@Component({
  selector: 'parley-app',
  imports: [ErrorState, RouterOutlet, ToastOutlet, TranslocoPipe],
  template: `
    @if (session.state() === 'UNREACHABLE') {
      <parley-error-state
        [title]="'kit.login.unreachable' | transloco"
        [text]="'kit.login.unreachableText' | transloco"
        (retry)="session.retry()"
      />
    }
    <router-outlet />
    <parley-toast-outlet />
  `,
  styles: `
    parley-error-state {
      min-height: 100dvh;
    }
  `,
})
export class App {
  protected readonly session = inject(Session);
}
