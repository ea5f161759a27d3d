import { afterNextRender, Component, inject, isDevMode } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { ErrorState, Session, ToastOutlet } from '@parley/kit';
import { keepFilesOffline } from './desk/offline-files';

/** The root: whatever page the address names, and the notes above it. */
@Component({
  selector: 'parley-app',
  imports: [ErrorState, RouterOutlet, ToastOutlet, TranslocoPipe],
  template: `
    @if (session.state() === 'UNREACHABLE') {
      <parley-error-state
        class="unreachable"
        [title]="'app.unreachableTitle' | transloco"
        [text]="'app.unreachableText' | transloco"
        (retry)="session.retry()"
      />
    }
    <router-outlet />
    <parley-toast-outlet />
  `,
  styles: `
    .unreachable {
      min-height: 80dvh;
    }
  `,
})
export class App {
  protected readonly session = inject(Session);

  constructor() {
    afterNextRender(() => void keepFilesOffline(isDevMode()));
  }
}
