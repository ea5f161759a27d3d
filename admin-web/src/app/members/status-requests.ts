import { Component, inject } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Asking, Avatar, Button, Dialogs, RelativeTime, Toast } from '@parley/kit';
import type { StatusRequestItemFragment } from '@parley/schema/admin';
import { StatusRequestStore } from './status-request-store';

/** Who wants to leave ONLINE and waits for a word; nothing while nobody does. */
@Component({
  selector: 'parley-status-requests',
  imports: [Avatar, Button, RelativeTime, TranslocoPipe],
  template: `
    @if (store.open().length > 0) {
      <section aria-labelledby="status-requests">
        <h2 id="status-requests">{{ 'members.requests.title' | transloco }}</h2>
        <ul>
          @for (request of store.open(); track request.id) {
            <li>
              <parley-avatar
                [name]="request.agent.nickname"
                [url]="request.agent.avatarUrl"
                [size]="32"
              />
              <span class="what">
                <span>
                  <strong>{{ request.agent.nickname }}</strong>
                  {{
                    'members.requests.asks'
                      | transloco: { status: 'kit.status.' + request.status | transloco }
                  }}
                  <parley-relative-time [at]="request.createdAt" />
                </span>
                <span class="reason">{{ request.reason }}</span>
              </span>
              <span class="actions">
                <button
                  type="button"
                  parleyButton="primary"
                  [disabled]="asking.isBusy()"
                  (click)="approve(request)"
                >
                  {{ 'members.requests.approve' | transloco
                  }}<span class="visually-hidden">{{ request.agent.nickname }}</span>
                </button>
                <button
                  type="button"
                  parleyButton
                  [disabled]="asking.isBusy()"
                  (click)="refuse(request)"
                >
                  {{ 'members.requests.refuseAsking' | transloco
                  }}<span class="visually-hidden">{{ request.agent.nickname }}</span>
                </button>
              </span>
            </li>
          }
        </ul>
      </section>
    }
  `,
  styleUrl: './status-requests.css',
  providers: [Asking],
})
export class StatusRequests {
  readonly #dialogs = inject(Dialogs);
  readonly #toast = inject(Toast);
  readonly #transloco = inject(TranslocoService);
  protected readonly store = inject(StatusRequestStore);
  protected readonly asking = inject(Asking);

  protected approve(request: StatusRequestItemFragment): Promise<void> {
    return this.#decide(request, true, null);
  }

  protected async refuse(request: StatusRequestItemFragment): Promise<void> {
    const { RefuseRequestDialog } = await import('./refuse-request-dialog');
    const note = await this.#dialogs.ask<string>(RefuseRequestDialog, request);
    if (note !== undefined) await this.#decide(request, false, note || null);
  }

  async #decide(
    request: StatusRequestItemFragment,
    isApproved: boolean,
    note: string | null,
  ): Promise<void> {
    const answer = await this.asking.run(() => this.store.decide(request.id, isApproved, note));
    if (!answer) return;
    const sentence = isApproved ? 'members.requests.approved' : 'members.requests.refused';
    const status = this.#transloco.translate<string>(`kit.status.${request.status}`);
    const name = request.agent.nickname;
    this.#toast.success(this.#transloco.translate(sentence, { name, status }));
  }
}
