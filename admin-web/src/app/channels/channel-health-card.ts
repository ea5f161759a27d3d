import { Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { RelativeTime, Section } from '@parley/kit';
import type { ChannelAccountFragment } from '@parley/schema/admin';
import { Badge } from '../core/badge';

/** How an account is doing: a word, a sentence, the last hour in figures. */
@Component({
  selector: 'parley-channel-health-card',
  imports: [Badge, RelativeTime, Section, TranslocoPipe],
  template: `
    <parley-section [heading]="'channels.account.health' | transloco">
      <p class="state">
        <parley-badge [kind]="health().state === 'OK' ? 'success' : 'warning'">
          {{ 'channels.account.states.' + health().state | transloco }}
        </parley-badge>
        {{ health().words }}
      </p>
      @if (health().lastError; as error) {
        <p class="error">{{ 'channels.account.lastError' | transloco }} {{ error }}</p>
      }
      @for (sentence of health().advice; track sentence) {
        <p class="error">{{ sentence }}</p>
      }
      <dl>
        @for (moment of moments; track moment) {
          @if (health()[moment]; as at) {
            <div>
              <dt>{{ 'channels.account.moments.' + moment | transloco }}</dt>
              <dd><parley-relative-time [at]="at" /></dd>
            </div>
          }
        }
        @for (figure of figures; track figure) {
          <div>
            <dt>{{ 'channels.account.figures.' + figure | transloco }}</dt>
            <dd>{{ health()[figure] }}</dd>
          </div>
        }
      </dl>
    </parley-section>
  `,
  styles: `
    p {
      margin: 0 0 var(--gap-8);
    }
    .state {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--gap-8);
    }
    .error {
      color: var(--text-2);
      font-size: var(--text-13);
      overflow-wrap: anywhere;
    }
    dl {
      display: flex;
      flex-wrap: wrap;
      gap: var(--gap-16) 32px;
      margin: var(--gap-12) 0 0;
    }
    dt {
      color: var(--text-2);
      font-size: var(--text-12);
    }
    dd {
      margin: 0;
      font-variant-numeric: tabular-nums;
      font-weight: var(--weight-medium);
    }
  `,
})
export class ChannelHealthCard {
  readonly health = input.required<NonNullable<ChannelAccountFragment['health']>>();
  protected readonly moments = ['lastInAt', 'lastOutAt', 'expiresAt'] as const;
  protected readonly figures = ['received', 'sent', 'failed', 'pending'] as const;
}
