import { DestroyRef, DOCUMENT, inject, Service } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { Api, Session, Toast } from '@parley/kit';
import { AgentInputReportDocument } from '@parley/schema/agent';
import { DeskRules } from '../desk/desk-rules';

/** At most one report in this time; the last input of it is told at its end. */
const EVERY_MS = 20_000;
const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;

/** Tells the server that the member touches his desk, where the company puts idle agents away. */
@Service({ autoProvided: false })
export class InputReport {
  readonly #api = inject(Api);
  readonly #session = inject(Session);
  readonly #rules = inject(DeskRules);
  readonly #toast = inject(Toast);
  readonly #transloco = inject(TranslocoService);
  #inputAt = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    const document = inject(DOCUMENT);
    const note = () => this.#note();
    for (const sign of signs)
      document.addEventListener(sign, note, { passive: true, capture: true });
    inject(DestroyRef).onDestroy(() => {
      clearTimeout(this.#timer);
      for (const sign of signs) document.removeEventListener(sign, note, { capture: true });
    });
  }

  #note(): void {
    if (!this.#rules.putsAway()) return;
    this.#inputAt = Date.now();
    if (this.#timer === undefined) void this.#report();
  }

  async #report(): Promise<void> {
    const toldAt = this.#inputAt;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      if (this.#inputAt > toldAt) void this.#report();
    }, EVERY_MS);
    const wasAway = this.#session.viewer()?.status === 'AWAY';
    try {
      const input = { agoMs: Math.max(0, Date.now() - toldAt) };
      const { agent } = (await this.#api.run(AgentInputReportDocument, { input })).agentInputReport;
      if (!wasAway || agent.status !== 'ONLINE') return;
      this.#session.viewerChanged({ status: agent.status });
      this.#toast.info(this.#transloco.translate('ownStatus.back'));
    } catch {
      // The next input tells it again.
    }
  }
}
