import { Component, computed, effect, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucideWifiOff } from '@lucide/angular';
import { Api, Button, formatClock, Language } from '@parley/kit';

/** Shorter gaps are healed before anybody could read of them. */
const PATIENCE_MS = 1_500;

/** Says in the top bar, where it moves nothing, that the live connection is gone, what is safe, and that it comes back by itself. */
@Component({
  selector: 'parley-connection-banner',
  imports: [Button, LucideWifiOff, TranslocoPipe],
  template: `
    <div role="status" [class.is-shown]="isShown()">
      @if (isShown()) {
        <svg lucideWifiOff [size]="16"></svg>
        <span>{{
          (isOffline() ? 'connection.offline' : 'connection.lost') | transloco: { at: asOf() }
        }}</span>
        <button type="button" parleyButton="quiet" (click)="api.reconnect()">
          {{ 'connection.now' | transloco }}
        </button>
      }
    </div>
  `,
  styleUrl: './connection-banner.css',
})
export class ConnectionBanner {
  protected readonly api = inject(Api);
  readonly #isPatient = signal(true);
  readonly #isConnected = computed(() => this.api.connection().kind === 'connected');
  protected readonly isOffline = computed(() => this.api.connection().kind === 'offline');
  protected readonly isShown = computed(() => !this.#isConnected() && !this.#isPatient());

  readonly #language = inject(Language).name;
  readonly #lostAt = signal(new Date());
  /** Until when what is on the screen was true. */
  protected readonly asOf = computed(() => formatClock(this.#lostAt(), this.#language()));

  constructor() {
    effect(onCleanup => {
      if (this.#isConnected()) return;
      this.#lostAt.set(new Date());
      this.#isPatient.set(true);
      const timer = setTimeout(() => this.#isPatient.set(false), PATIENCE_MS);
      onCleanup(() => clearTimeout(timer));
    });
  }
}
