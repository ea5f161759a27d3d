import type { Course } from '../../kernel/timers/running-time.ts';
import type { Duty } from './duty.ts';

/** The time on duty: what runs by it stands still off duty and goes on with the rest (FEATURES 4.8). */
export const courseOf = (duty: Duty): Course => ({
  after(start, ms) {
    let at = duty.at(start);
    let moment = start;
    for (let left = ms; ;) {
      const change = at.changesAt;
      if (at.isOnDuty) {
        if (change === null || change.getTime() - moment.getTime() >= left)
          return new Date(moment.getTime() + left);
        left -= change.getTime() - moment.getTime();
      }
      if (change === null) return null;
      moment = change;
      at = duty.at(change);
    }
  },
  between(start, end) {
    let passed = 0;
    for (let moment = start; moment < end;) {
      const at = duty.at(moment);
      const change = at.changesAt;
      const next = change === null || change > end ? end : change;
      if (at.isOnDuty) passed += next.getTime() - moment.getTime();
      moment = next;
    }
    return passed;
  },
});
