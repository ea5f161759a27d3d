import { Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

/** Rows in the shape of what is coming: an avatar with two lines, or lines alone. */
@Component({
  selector: 'parley-skeleton',
  imports: [TranslocoPipe],
  template: `
    <span class="visually-hidden" role="status">{{ 'kit.state.loading' | transloco }}</span>
    @for (row of places(); track row) {
      <div class="row" aria-hidden="true">
        @if (hasAvatar()) {
          <span class="circle"></span>
        }
        <span class="lines">
          <span class="bar" [style.width.%]="38 + ((row * 17) % 29)"></span>
          <span class="bar is-faint" [style.width.%]="62 + ((row * 23) % 31)"></span>
        </span>
      </div>
    }
  `,
  styleUrl: './skeleton.css',
})
export class Skeleton {
  readonly rows = input(6);
  readonly hasAvatar = input(true);
  protected readonly places = computed(() => Array.from({ length: this.rows() }, (_, row) => row));
}
