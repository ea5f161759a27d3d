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
import type { LogContentFragment } from '@parley/schema/agent';
import { DayMark } from './day-mark';
import { around, stepped, windowOf } from './log-window';
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
  /** Messages the viewer asked to see without dots, by id. */
  readonly revealed = input<ReadonlyMap<string, LogContentFragment>>(new Map());
  /** What messages say in the reader's language, by id. */
  readonly translated = input<ReadonlyMap<string, string>>(new Map());
  readonly older = output();
  /** Whether the newest entry is on the screen. */
  readonly atEnd = output<boolean>();
  readonly openImage = output<number>();
  readonly reply = output<LogMessage>();
  readonly recall = output<LogMessage>();
  readonly reveal = output<LogMessage>();
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
  // With which entry the drawn stretch ends; null: with the newest.
  readonly #end = linkedSignal<string, string | null>({
    source: this.conversationId,
    computation: () => null,
  });
  protected readonly drawn = computed(() => windowOf(this.items(), this.#end()));
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
  /** The entry at the upper edge of the screen, and where it stood before the stretch changed. */
  #anchor: { readonly row: Element; readonly top: number } | null = null;

  constructor() {
    afterRenderEffect(() => {
      this.drawn();
      this.typingName();
      const element = this.scroller().nativeElement;
      if (this.isAtEnd()) element.scrollTop = element.scrollHeight;
      else untracked(() => this.#keepPlace());
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
    const { hasBefore, hasAfter } = this.drawn();
    const below = scrollHeight - scrollTop - clientHeight;
    this.isAtEnd.set(!hasAfter && below < NEAR_END_PX);
    this.#remember();
    if (scrollTop < NEAR_TOP_PX && hasBefore) this.#step('older');
    else if (scrollTop < NEAR_TOP_PX && this.hasOlder()) this.older.emit();
    else if (below < NEAR_TOP_PX && hasAfter) this.#step('newer');
  }

  #step(towards: 'older' | 'newer'): void {
    this.#end.update(end => stepped(this.items(), end, towards));
  }

  #remember(): void {
    const scroller = this.scroller().nativeElement;
    const edge = scroller.getBoundingClientRect().top;
    // A day mark may go when the day turns out to have begun earlier; messages stay.
    const rows = scroller.querySelectorAll('[data-seq]');
    const row = [...rows].find(one => one.getBoundingClientRect().bottom > edge);
    this.#anchor = row ? { row, top: row.getBoundingClientRect().top } : null;
  }

  // What came or went above leaves the reader's line where it is on the screen.
  #keepPlace(): void {
    if (!this.#anchor?.row.isConnected) return;
    const moved = this.#anchor.row.getBoundingClientRect().top - this.#anchor.top;
    this.scroller().nativeElement.scrollTop += moved;
    this.#remember();
  }

  protected toEnd(): void {
    const element = this.scroller().nativeElement;
    this.#end.set(null);
    this.isAtEnd.set(true);
    element.scrollTo({ top: element.scrollHeight });
  }

  /** Shows a message that was quoted or found, fetching older pages until it is there. */
  show(seq: number): void {
    this.isAtEnd.set(false);
    this.#wanted.set(seq);
  }

  #showWanted(): void {
    const [seq, isLoading] = [this.#wanted(), this.isLoadingOlder()];
    const items = this.items();
    if (seq === null || isLoading) return;
    const index = items.findIndex(item => item.kind === 'message' && item.message.seq >= seq);
    const oldest = items.find(item => item.kind === 'message')?.message.seq ?? 0;
    if (oldest > seq && this.hasOlder()) return this.older.emit();
    const target = this.scroller().nativeElement.querySelector(`[data-seq="${seq}"]`);
    const isDrawn = this.drawn().shown.includes(items[index] as ThreadItem);
    if (index >= 0 && !isDrawn) return this.#end.set(around(items, index));
    this.#wanted.set(null);
    this.isAtEnd.set(false);
    target?.scrollIntoView({ block: 'center' });
    this.#remember();
    this.lit.set(seq);
    setTimeout(() => this.lit.set(null), LIT_MS);
  }

  protected exact(at: string): string {
    return formatExact(new Date(at), this.#language());
  }
}
