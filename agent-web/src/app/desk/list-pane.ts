import { Component, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Preferences } from '@parley/kit';

const NARROWEST = 280;
const WIDEST = 420;
const USUAL = 320;

/** A list with what is chosen in it beside it; the edge between can be dragged. */
@Component({
  selector: 'parley-list-pane',
  imports: [TranslocoPipe],
  template: `
    <section class="list"><ng-content select="[parleyList]" /></section>
    <div
      class="edge"
      role="separator"
      tabindex="0"
      aria-orientation="vertical"
      [attr.aria-label]="'desk.listWidth' | transloco"
      [attr.aria-valuenow]="width()"
      [attr.aria-valuemin]="narrowest"
      [attr.aria-valuemax]="widest"
      (pointerdown)="drag($event)"
      (keydown.arrowLeft)="resize(width() - 20)"
      (keydown.arrowRight)="resize(width() + 20)"
      (dblclick)="resize(usual)"
    ></div>
    <section class="detail"><ng-content /></section>
  `,
  styleUrl: './list-pane.css',
  host: { '[style.--list-width.px]': 'width()', '[class.has-detail]': 'hasDetail()' },
})
export class ListPane {
  readonly #preferences = inject(Preferences);
  /** On a phone only one of the two is shown. */
  readonly hasDetail = input(false);
  protected readonly narrowest = NARROWEST;
  protected readonly widest = WIDEST;
  protected readonly usual = USUAL;
  protected readonly width = signal(
    clamp(Number(this.#preferences.read('list-width') ?? USUAL) || USUAL),
  );

  protected resize(width: number): void {
    this.width.set(clamp(width));
    this.#preferences.write('list-width', String(this.width()));
  }

  protected drag(event: PointerEvent): void {
    const edge = event.currentTarget as HTMLElement;
    const [startX, startWidth] = [event.clientX, this.width()];
    edge.setPointerCapture(event.pointerId);
    const move = ({ clientX }: PointerEvent) => this.resize(startWidth + clientX - startX);
    edge.addEventListener('pointermove', move);
    edge.addEventListener(
      'lostpointercapture',
      () => edge.removeEventListener('pointermove', move),
      { once: true },
    );
  }
}

function clamp(width: number): number {
  return Math.min(WIDEST, Math.max(NARROWEST, Math.round(width)));
}
