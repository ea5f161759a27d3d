import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { CopyButton } from '../core/copy-button';

/** What a member needs for his first login; it can be copied once and is shown nowhere else. */
@Component({
  selector: 'parley-credentials',
  imports: [CopyButton, TranslocoPipe],
  template: `
    <p>{{ 'members.handOver' | transloco }}</p>
    <dl>
      <dt>{{ 'members.address' | transloco }}</dt>
      <dd>{{ address }}</dd>
      <dt>{{ 'members.email' | transloco }}</dt>
      <dd>{{ email() }}</dd>
      <dt>{{ 'members.password' | transloco }}</dt>
      <dd class="password">{{ password() }}</dd>
    </dl>
    <parley-copy-button [text]="text()" />
  `,
  styles: `
    p {
      color: var(--text-2);
    }
    dl {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: var(--gap-8) var(--gap-16);
      margin: var(--gap-16) 0;
      padding: var(--gap-12) var(--gap-16);
      border-radius: var(--radius-control);
      background: var(--surface-2);
    }
    dt {
      color: var(--text-2);
    }
    dd {
      overflow-wrap: anywhere;
    }
    .password {
      font-family: var(--font-mono);
    }
  `,
})
export class Credentials {
  readonly #transloco = inject(TranslocoService);
  readonly email = input.required<string>();
  readonly password = input.required<string>();
  protected readonly address = `${location.origin}/agent/`;
  protected readonly text = computed(() => {
    const words = { address: this.address, email: this.email(), password: this.password() };
    return this.#transloco.translate('members.handOverText', words);
  });
}
