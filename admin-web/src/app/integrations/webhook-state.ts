import { Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { WebhookItemFragment } from '@parley/schema/admin';
import { Badge } from '../core/badge';

/** One word about how a webhook is doing. */
@Component({
  selector: 'parley-webhook-state',
  imports: [Badge, TranslocoPipe],
  template: `
    @if (webhook().isPaused) {
      <parley-badge>{{ 'integrations.paused' | transloco }}</parley-badge>
    } @else if (webhook().failingSince) {
      <parley-badge kind="warning">{{ 'integrations.failing' | transloco }}</parley-badge>
    } @else {
      <parley-badge kind="success">{{ 'integrations.running' | transloco }}</parley-badge>
    }
  `,
})
export class WebhookState {
  readonly webhook = input.required<WebhookItemFragment>();
}
