import {
  afterNextRender,
  afterRenderEffect,
  Component,
  computed,
  DestroyRef,
  effect,
  type ElementRef,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucideArrowDown } from '@lucide/angular';
import { Language, formatExact } from '@parley/kit';
import { DayMark } from './day-mark';
import type { LogMessage } from './message-log';
import { MessageRow } from './message-row';
import { OutgoingRow } from './outgoing-row';
import type { ThreadItem } from './thread-items';

/** This close to the end counts as being there. */
const NEAR_END_PX = 80;
/** The next older page is asked for this far before the top. */
const NEAR_TOP_PX = 400;
/** A message that was jumped to stays lit for this long. */
const LIT_MS = 1_600;

/** What was said, oldest first. Stays at the end while the reader is there, and else stays put. */
@Component({
  selector: 'parley-thread',
  imports: [DayMark, LucideArrowDown, MessageRow, OutgoingRow, TranslocoPipe],
  templateUrl: './thread.html',
  styleUrl: './thread.css',
})
export class Thread {
  readonly #language = inject(Language).name;
  readonly conversationId = input.required<string>();
  readonly items = input.required<readonly ThreadItem[]>();
  readonly hasOlder = input(false);
  readonly isLoadingOlder = input(false);
  readonly readSeq = input(0);
  readonly canWrite = input(false);
  /** The visitor's name while he types, else empty. */
  readonly typingName = input('');
  /** What the visitor has typed and not sent, where the company previews it. */
  readonly typingText = input('');
  readonly reasons = input<ReadonlyMap<string, string>>(new Map());
  readonly progress = input<ReadonlyMap<string, number>>(new Map());
  readonly older = output();
  /** Whether the newest entry is on the screen. */
  readonly atEnd = output<boolean>();
  readonly openImage = output<number>();
  readonly reply = output<LogMessage>();
  readonly recall = output<LogMessage>();
  /** The wish to send again what did not arrive. */
  readonly resendSent = output<LogMessage>();
  readonly resend = output<string>();
  readonly discard = output<string>();

  protected readonly scroller = viewChild.required<ElementRef<HTMLElement>>('scroller');
  protected readonly isAtEnd = linkedSignal({
    source: this.conversationId,
    computation: () => true,
  });
  protected readonly lit = signal<number | null>(null);
  readonly #lastKey = computed(() => this.items().at(-1)?.key ?? '');
  readonly #firstKey = computed(() => this.items()[1]?.key ?? '');
  // What arrived while the reader was further up.
  readonly #keyAtEnd = linkedSignal<boolean, string>({
    source: this.isAtEnd,
    computation: () => untracked(this.items).at(-1)?.key ?? '',
  });
  protected readonly newCount = computed(() => {
    if (this.isAtEnd()) return 0;
    const keys = this.items().map(({ key }) => key);
    return keys.length - 1 - keys.lastIndexOf(this.#keyAtEnd());
  });
  readonly #wanted = signal<number | null>(null);
  #heightBefore = 0;

  constructor() {
    let [first, last] = ['', ''];
    afterRenderEffect(() => {
      const [nowFirst, nowLast] = [this.#firstKey(), this.#lastKey()];
      this.typingName();
      const element = this.scroller().nativeElement;
      // A page was put in front: the reader's line keeps its place on the screen.
      const hasGrownUpwards = nowLast === last && nowFirst !== first && !this.isAtEnd();
      if (this.isAtEnd()) element.scrollTop = element.scrollHeight;
      else if (hasGrownUpwards) element.scrollTop += element.scrollHeight - this.#heightBefore;
      [first, last] = [nowFirst, nowLast];
      this.#heightBefore = element.scrollHeight;
    });
    afterRenderEffect(() => this.#showWanted());
    this.#stayAtEnd(inject(DestroyRef));
    effect(() => this.atEnd.emit(this.isAtEnd()));
  }

  // The box below may grow and a card may come in later: whoever is at the end stays there.
  #stayAtEnd(destroyRef: DestroyRef): void {
    const observer = new ResizeObserver(() => {
      const element = this.scroller().nativeElement;
      if (this.isAtEnd()) element.scrollTop = element.scrollHeight;
      this.#heightBefore = element.scrollHeight;
    });
    afterNextRender(() => {
      const element = this.scroller().nativeElement;
      observer.observe(element);
      if (element.firstElementChild) observer.observe(element.firstElementChild);
    });
    destroyRef.onDestroy(() => observer.disconnect());
  }

  protected scrolled(): void {
    const { scrollTop, scrollHeight, clientHeight } = this.scroller().nativeElement;
    this.isAtEnd.set(scrollHeight - scrollTop - clientHeight < NEAR_END_PX);
    if (scrollTop < NEAR_TOP_PX && this.hasOlder()) this.older.emit();
  }

  protected toEnd(): void {
    const element = this.scroller().nativeElement;
    this.isAtEnd.set(true);
    element.scrollTo({ top: element.scrollHeight });
  }

  /** Shows a quoted message, fetching older pages until it is there. */
  protected show(seq: number): void {
    this.isAtEnd.set(false);
    this.#wanted.set(seq);
  }

  #showWanted(): void {
    const [seq, isLoading] = [this.#wanted(), this.isLoadingOlder()];
    this.items();
    if (seq === null || isLoading) return;
    const target = this.scroller().nativeElement.querySelector(`[data-seq="${seq}"]`);
    if (!target && this.hasOlder()) return this.older.emit();
    this.#wanted.set(null);
    target?.scrollIntoView({ block: 'center' });
    this.lit.set(seq);
    setTimeout(() => this.lit.set(null), LIT_MS);
  }

  protected exact(at: string): string {
    return formatExact(new Date(at), this.#language());
  }
}
