import { DestroyRef, inject, Injector, Service, signal } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { Api, Asking, Dialogs, ErrorText, Session, Toast } from '@parley/kit';
import { ApiError } from '@parley/schema';
import {
  type AgentStatus,
  AgentStatusSetDocument,
  type OwnRequestFragment,
  StatusRequestChangedDocument,
  StatusRequestWithdrawDocument,
} from '@parley/schema/agent';
import { DeskRules } from '../desk/desk-rules';

/** The member's own status: set at once, or by leave of an admin where the company wants that. */
@Service({ autoProvided: false })
export class OwnStatus {
  readonly #api = inject(Api);
  readonly #session = inject(Session);
  readonly #rules = inject(DeskRules);
  readonly #toast = inject(Toast);
  readonly #errorText = inject(ErrorText);
  readonly #transloco = inject(TranslocoService);
  readonly #dialogs = inject(Dialogs);
  readonly #asking = inject(Asking);
  readonly #injector = inject(Injector);
  readonly #request = signal<OwnRequestFragment | null>(null);

  /** The request an admin has not decided about yet. */
  readonly request = this.#request.asReadonly();

  constructor() {
    const stop = this.#api.watch(
      StatusRequestChangedDocument,
      () => {
        // What ended while nobody listened is not told again.
        this.#request.set(null);
        return {};
      },
      ({ statusRequestChanged }) => this.#hear(statusRequestChanged),
    );
    inject(DestroyRef).onDestroy(stop);
  }

  /** Shows the new status at once and takes it back when the server declines. */
  async set(status: AgentStatus): Promise<void> {
    const before = this.#session.viewer()?.status ?? 'ONLINE';
    if (status === before) return;
    if (before === 'ONLINE' && this.#rules.needsApproval() && !this.#session.canAdminister())
      return this.#ask(status);
    this.#session.viewerChanged({ status });
    try {
      const answer = await this.#api.run(AgentStatusSetDocument, { input: { status } });
      this.#session.viewerChanged({ status: answer.agentStatusSet.agent.status });
    } catch (error) {
      this.#session.viewerChanged({ status: before });
      // The rule is newer than this page.
      if (error instanceof ApiError && error.code === 'FORBIDDEN') return this.#ask(status);
      this.#toast.error(this.#errorText.of(error));
    }
  }

  /** Takes the open request back. */
  async withdraw(): Promise<void> {
    const requestId = this.#request()?.id;
    if (!requestId) return;
    const isDone = await this.#asking.run(
      async () =>
        (await this.#api.run(StatusRequestWithdrawDocument, { input: { requestId } }))
          .statusRequestWithdraw,
    );
    if (isDone) this.#request.set(null);
  }

  async #ask(status: AgentStatus): Promise<void> {
    const { StatusReasonDialog } = await import('./status-reason-dialog');
    const request = await this.#dialogs.ask<OwnRequestFragment>(
      StatusReasonDialog,
      status,
      this.#injector,
    );
    if (request) this.#request.set(request);
  }

  #hear(request: OwnRequestFragment): void {
    // Who decides hears of everybody's.
    if (request.agent.id !== this.#session.viewer()?.id) return;
    const { state, note } = request;
    this.#request.set(state === 'OPEN' ? request : null);
    const status = this.#transloco.translate<string>(`kit.status.${request.status}`);
    if (state === 'APPROVED') {
      const sentence = note ? 'ownStatus.approvedWith' : 'ownStatus.APPROVED';
      this.#toast.success(this.#transloco.translate(sentence, { status, note }));
    }
    if (state !== 'REFUSED') return;
    const sentence = note ? 'ownStatus.refusedWith' : 'ownStatus.REFUSED';
    this.#toast.warn(this.#transloco.translate(sentence, { status, note }));
  }
}
