import { Component, computed, input } from '@angular/core';

/** One bar of the chart. */
export interface DayBar {
  readonly day: string;
  readonly value: number;
}

const HEIGHT = 160;
const WIDTH = 720;

/** A bar for each day, as high as its figure. The table below the chart says the same in numbers. */
@Component({
  selector: 'parley-day-chart',
  template: `
    <p class="scale figure" aria-hidden="true">
      <span>{{ most() }}</span>
      <span>0</span>
    </p>
    <svg
      role="img"
      [attr.aria-label]="label()"
      [attr.viewBox]="'0 0 ' + width + ' ' + (height + 2)"
      preserveAspectRatio="none"
    >
      @for (line of lines(); track line.value) {
        <line x1="0" [attr.x2]="width" [attr.y1]="line.y" [attr.y2]="line.y" />
      }
      @for (bar of shown(); track bar.day) {
        <rect
          [attr.x]="bar.x"
          [attr.y]="bar.y"
          [attr.width]="bar.width"
          [attr.height]="bar.height"
          rx="2"
        >
          <title>{{ bar.day }}: {{ bar.value }}</title>
        </rect>
      }
    </svg>
    <p class="axis figure" aria-hidden="true">
      <span>{{ days()[0]?.day }}</span>
      <span>{{ days().at(-1)?.day }}</span>
    </p>
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      column-gap: var(--gap-8);
    }

    /* Each figure stands at its line, whose middle it shares. */
    .scale {
      display: flex;
      flex-direction: column;
      align-items: end;
      justify-content: space-between;
      height: 162px;
      margin: 3px 0 0;
      line-height: 14px;
    }

    svg {
      display: block;
      width: 100%;
      height: 160px;
    }

    line {
      stroke: var(--line);
      stroke-width: 1;
      vector-effect: non-scaling-stroke;
    }

    rect {
      fill: var(--accent);
    }

    .axis {
      display: flex;
      grid-column: 2;
      justify-content: space-between;
      margin: 0;
    }

    .scale,
    .axis {
      color: var(--text-2);
      font-size: var(--text-12);
    }
  `,
})
export class DayChart {
  readonly days = input.required<readonly DayBar[]>();
  /** What the picture says in one sentence. */
  readonly label = input.required<string>();
  protected readonly width = WIDTH;
  protected readonly height = HEIGHT;
  protected readonly most = computed(() => Math.max(1, ...this.days().map(({ value }) => value)));
  protected readonly lines = computed(() =>
    [0, 0.5, 1].map(value => ({ value, y: HEIGHT - value * (HEIGHT - 10) })),
  );
  protected readonly shown = computed(() => {
    const step = WIDTH / Math.max(1, this.days().length);
    return this.days().map(({ day, value }, index) => {
      const height = (value / this.most()) * (HEIGHT - 10);
      const gap = step > 6 ? step * 0.25 : step * 0.1;
      return {
        day,
        value,
        height,
        x: index * step + gap / 2,
        y: HEIGHT - height,
        width: step - gap,
      };
    });
  });
}
