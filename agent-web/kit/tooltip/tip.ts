import { computed, Directive, effect, inject, input } from '@angular/core';
import { MatTooltip, type TooltipPosition } from '@angular/material/tooltip';
import { isApple, keysForPeople } from './keys';

/** A tooltip that names the thing and the keys that do the same. */
@Directive({
  selector: '[parleyTip]',
  hostDirectives: [MatTooltip],
  host: { '[attr.aria-keyshortcuts]': 'keys()' },
})
export class Tip {
  readonly #tooltip = inject(MatTooltip);
  readonly label = input.required<string>({ alias: 'parleyTip' });
  /** In the form of aria-keyshortcuts, such as "Alt+W". */
  readonly keys = input<string | null>(null);
  readonly tipPosition = input<TooltipPosition>('below');
  readonly #text = computed(() => {
    const keys = this.keys();
    return keys ? `${this.label()}  ${keysForPeople(keys, isApple())}` : this.label();
  });

  constructor() {
    effect(() => {
      this.#tooltip.message = this.#text();
      this.#tooltip.position = this.tipPosition();
    });
  }
}
