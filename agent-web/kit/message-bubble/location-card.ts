import { Component, computed, input } from '@angular/core';
import { LucideMapPin } from '@lucide/angular';

/** A place as text with its coordinates; it leads to a map only when clicked. */
@Component({
  selector: 'parley-location-card',
  imports: [LucideMapPin],
  template: `
    <a [href]="map()" target="_blank" rel="noopener noreferrer">
      <svg lucideMapPin [size]="22"></svg>
      <span class="about">
        @if (name(); as name) {
          <span class="name">{{ name }}</span>
        }
        @if (address(); as address) {
          <span>{{ address }}</span>
        }
        <span class="figure">{{ coordinates() }}</span>
      </span>
    </a>
  `,
  styles: `
    a {
      display: flex;
      gap: 10px;
      color: inherit;
      text-decoration: none;
    }
    svg {
      color: var(--accent);
    }
    .about {
      display: grid;
      color: var(--text-2);
      font-size: var(--text-13);
    }
    .name {
      color: var(--text);
      font-size: var(--text-14);
      font-weight: var(--weight-medium);
    }
  `,
})
export class LocationCard {
  readonly latitude = input.required<number>();
  readonly longitude = input.required<number>();
  readonly name = input<string | null>(null);
  readonly address = input<string | null>(null);
  protected readonly coordinates = computed(
    () => `${this.latitude().toFixed(5)}, ${this.longitude().toFixed(5)}`,
  );
  protected readonly map = computed(
    () =>
      `https://www.openstreetmap.org/?mlat=${this.latitude()}&mlon=${this.longitude()}#map=16/${this.latitude()}/${this.longitude()}`,
  );
}
