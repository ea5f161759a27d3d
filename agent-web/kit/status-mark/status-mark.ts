import { Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { AgentStatus } from '@parley/schema/agent';

/** An agent's status as a mark whose shape differs as well as its colour. */
@Component({
  selector: 'parley-status-mark',
  imports: [TranslocoPipe],
  template: `
    <span class="mark" [attr.data-status]="status()" aria-hidden="true"></span>
    <span class="visually-hidden">{{ 'kit.status.' + status() | transloco }}</span>
  `,
  styles: `
    :host {
      display: inline-flex;
    }
    .mark {
      width: 9px;
      height: 9px;
      border-radius: 50%;
      background: var(--text-2);
    }
    .mark[data-status='ONLINE'] {
      background: var(--success);
    }
    .mark[data-status='BUSY'] {
      background: linear-gradient(var(--surface), var(--surface)) center / 5px 2px no-repeat
        var(--danger);
    }
    .mark[data-status='AWAY'] {
      background: radial-gradient(circle at 75% 25%, var(--surface) 38%, transparent 42%)
        var(--warning);
    }
    .mark[data-status='INVISIBLE'] {
      border: 2px solid var(--text-2);
      background: transparent;
    }
    .mark[data-status='OFFLINE'] {
      scale: 0.8;
    }
  `,
})
export class StatusMark {
  readonly status = input.required<AgentStatus>();
}
