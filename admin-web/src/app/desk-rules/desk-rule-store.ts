import { computed, inject, resource, Service } from '@angular/core';
import { Api, type Refusal } from '@parley/kit';
import {
  DeskRulesDocument,
  DeskRulesUpdateDocument,
  type TenantSettingsUpdateInput,
} from '@parley/schema/admin';

/** A rule of the desk that is on or off. */
export type DeskRule = 'statusApproval' | 'autoAway' | 'shifts';

/** How a rule stands. */
export interface RuleState {
  readonly isOn: boolean;
  readonly minutes: number;
}

const minuteMs = 60_000;

/** Within which minutes a rule may be set, for those that speak of some. */
export const minutesOf: Readonly<Partial<Record<DeskRule, { least: number; most: number }>>> = {
  autoAway: { least: 1, most: 480 },
  shifts: { least: 0, most: 240 },
};

/** Which rules the company has its agents live by. */
@Service()
export class DeskRuleStore {
  readonly #api = inject(Api);
  readonly #loaded = resource({
    loader: async () => (await this.#api.run(DeskRulesDocument, {})).tenant.settings,
  });

  /** Each rule: whether it is on, and the minutes it speaks of; null while that is not known. */
  readonly rules = computed((): Readonly<Record<DeskRule, RuleState>> | null => {
    if (!this.#loaded.hasValue()) return null;
    const { desk, timers } = this.#loaded.value();
    return {
      statusApproval: { isOn: desk.statusApproval, minutes: 0 },
      autoAway: { isOn: timers.autoAway.isOn, minutes: timers.autoAway.afterMs / minuteMs },
      shifts: { isOn: desk.shifts, minutes: desk.shiftStopMs / minuteMs },
    };
  });

  /** Switches a rule; a refusal when it stays as it was. */
  turn(rule: DeskRule, isOn: boolean): Promise<Refusal | true> {
    return this.#save(
      rule === 'autoAway' ? { timers: { autoAway: { isOn } } } : { desk: { [rule]: isOn } },
    );
  }

  /** Sets the minutes a rule speaks of; a refusal when they stay as they were. */
  wait(rule: DeskRule, minutes: number): Promise<Refusal | true> {
    const afterMs = minutes * minuteMs;
    return this.#save(
      rule === 'autoAway'
        ? { timers: { autoAway: { afterMs } } }
        : { desk: { shiftStopMs: afterMs } },
    );
  }

  async #save(input: TenantSettingsUpdateInput): Promise<Refusal | true> {
    const { tenantSettingsUpdate: result } = await this.#api.run(DeskRulesUpdateDocument, {
      input,
    });
    if (result.__typename !== 'TenantPayload') return result;
    this.#loaded.set(result.tenant.settings);
    return true;
  }
}
