import {
  Component,
  computed,
  effect,
  type ElementRef,
  inject,
  input,
  model,
  output,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import {
  LucideMessageSquareQuote,
  LucideLock,
  LucidePaperclip,
  LucideSmile,
  LucideStickyNote,
  LucideX,
} from '@lucide/angular';
import {
  Button,
  Clock,
  IconButton,
  OwnPreferences,
  Preferences,
  previewText,
  Toast,
} from '@parley/kit';
import { CannedOffers } from '../canned/canned-offers';
import { CannedReplies, type CannedReply } from '../canned/canned-replies';
import { CannedSteps, hasSteps } from '../canned/canned-steps';
import { filled, unfilled, type Variables } from '../canned/variables';
import { CardMenu } from '../card/card-menu';
import type { LogMessage } from '../conversation/message-log';
import { TypingStore } from '../conversation/typing-store';
import { Outbox } from '../outbox/outbox';
import type { OutgoingContent } from '../outbox/outbox-payload';
import { KeyBindings } from '../shortcut/key-bindings';
import { isCovered } from '../shortcut/shortcuts';
import { RecordButton } from '../voice/record-button';
import { AnswerWindow, isShut, type Window } from './answer-window';
import { AttachmentStrip } from './attachment-strip';
import { Attachments, kindOf } from './attachments';
import { Carriages } from './carriages';
import { Drafts } from './drafts';
import { EmojiPanel } from './emoji-panel';
import { FileDrop } from './file-drop';
import { Grows } from './grows';
import { mentionAt, withMention } from './mention';
import { MentionOffers } from './mention-offers';
import { type SendKey, sendKeys, sends } from './send-key';
import { SendKeyMenu } from './send-key-menu';

/** Longer texts are refused with their length, not cut. */
const LONGEST = 5_000;

/** The box an agent writes in: Enter or Ctrl+Enter sends, as chosen; the draft is kept. */
@Component({
  selector: 'parley-composer',
  imports: [
    AnswerWindow,
    AttachmentStrip,
    Button,
    CannedOffers,
    CannedSteps,
    CardMenu,
    EmojiPanel,
    Grows,
    IconButton,
    LucideMessageSquareQuote,
    LucideLock,
    LucidePaperclip,
    LucideSmile,
    LucideStickyNote,
    LucideX,
    MentionOffers,
    RecordButton,
    SendKeyMenu,
    TranslocoPipe,
  ],
  providers: [Attachments],
  templateUrl: './composer.html',
  styleUrl: './composer.css',
  host: { '[class.is-note]': 'isNote()' },
  hostDirectives: [FileDrop],
})
export class Composer {
  readonly #preferences = inject(Preferences);
  readonly #own = inject(OwnPreferences);
  readonly #drafts = inject(Drafts);
  readonly #outbox = inject(Outbox);
  readonly #typing = inject(TypingStore);
  readonly #router = inject(Router);
  readonly #toast = inject(Toast);
  readonly #transloco = inject(TranslocoService);
  readonly #carriages = inject(Carriages);
  readonly #now = inject(Clock).now;
  protected readonly attachments = inject(Attachments);
  protected readonly drop = inject(FileDrop);
  readonly #replies = inject(CannedReplies);
  private readonly offers = viewChild(CannedOffers);
  private readonly mentions = viewChild(MentionOffers);
  protected readonly cursor = signal(0);
  /** The ready text whose steps are taken when what is in the box has been sent. */
  protected readonly carried = signal<CannedReply | null>(null);
  readonly steps = output<CannedReply>();
  protected readonly box = viewChild.required<ElementRef<HTMLTextAreaElement>>('box');
  readonly conversationId = input.required<string>();
  /** The channel it leaves by; colleagues have none. */
  readonly channelId = input('');
  /** How long, and how often, the platform lets one write to this customer. */
  readonly window = input<Window>(null);
  /** What ready texts can be filled with. */
  readonly variables = input<Variables>({});
  /** Whether it goes to colleagues: a room of theirs takes text, files and links, and nobody types at them. */
  readonly isAmongColleagues = input(false);
  /** Whether the visitor is somebody else's: then only notes for colleagues are written here. */
  readonly isNoteOnly = input(false);
  readonly quote = model<LogMessage | null>(null);
  // What was meant for the visitor stays what it is while another one serves him.
  readonly #draftId = computed(() =>
    this.isNoteOnly() ? `note:${this.conversationId()}` : this.conversationId(),
  );
  protected readonly sendKey = signal<SendKey>(
    this.#preferences.oneOf('send-key', sendKeys) ?? 'Enter',
  );
  protected readonly text = signal('');
  protected readonly isNote = signal(false);
  protected readonly hasEmoji = signal(false);
  protected readonly preview = previewText;
  protected readonly keys = inject(KeyBindings).of;
  protected readonly longest = LONGEST;
  protected readonly length = computed(() => [...this.text().trim()].length);
  protected readonly shownFiles = computed(() => (this.isNote() ? [] : this.attachments.items()));
  protected readonly carriage = computed(() => this.#carriages.of(this.channelId()));
  /** Whether the customer must write first; notes are always welcome. */
  protected readonly isLocked = computed(
    () => !this.isNote() && isShut(this.window(), this.#now()),
  );
  /** Why nothing but words can be sent now, as a key of the dictionary. */
  protected readonly blocked = computed(() => {
    if (this.isNote()) return 'composer.noteIsText';
    return this.isLocked() ? 'window.shut' : null;
  });
  protected readonly arrivesAsLink = computed(() =>
    this.shownFiles().some(({ file }) => this.carriage().changed.has(kindOf(file))),
  );
  protected readonly canSend = computed(
    () =>
      !this.isLocked() &&
      this.length() <= LONGEST &&
      (this.length() > 0 || this.shownFiles().length > 0),
  );

  /** What stands after a leading "/": the wish for a ready text; null: an ordinary text. */
  protected readonly typedForReply = computed(() =>
    this.isNote() || this.isAmongColleagues() ? null : (/^\/(\S*)$/.exec(this.text())?.[1] ?? null),
  );
  /** The name begun after "@" in a note; null: nobody is being named. */
  protected readonly mention = computed(() =>
    this.isNote() ? mentionAt(this.text(), this.cursor()) : null,
  );
  protected readonly label = computed(() => {
    if (this.isAmongColleagues()) return 'room.message';
    return this.isNote() ? 'composer.noteLabel' : 'composer.label';
  });
  // Without one there is a keyboard on the screen: it comes only when it is asked for, and its keys need no words.
  readonly #hasPointer = matchMedia('(hover: hover)').matches;
  protected readonly placeholder = computed(() => {
    if (this.isAmongColleagues()) return 'room.placeholder';
    if (this.isNote()) return 'composer.notePlaceholder';
    return `composer.placeholders.${this.#hasPointer ? this.sendKey() : 'touch'}`;
  });
  protected readonly unfilled = computed(() => unfilled(this.text()));

  constructor() {
    this.drop.files.subscribe(files => this.attach(files));
    effect(() => {
      const isNoteOnly = this.isNoteOnly();
      const draft = this.#drafts.of(this.#draftId());
      untracked(() => {
        this.text.set(draft.text);
        this.isNote.set(draft.isNote || isNoteOnly);
        this.attachments.clear();
        this.carried.set(null);
        if (this.#hasPointer) queueMicrotask(() => this.#begin());
      });
    });
    effect(() => void this.#carriages.need(this.channelId()));
    effect(() => {
      if (this.isNoteOnly()) return;
      const text = this.#drafts.fromElsewhere(this.conversationId());
      if (text !== null && !untracked(this.isNote)) this.text.set(text);
    });
    effect(() => {
      const draft = { text: this.text(), isNote: this.isNote() };
      const isLocal = untracked(() => this.isAmongColleagues() || this.isNoteOnly());
      this.#drafts.keep(untracked(this.#draftId), draft, isLocal);
    });
  }

  /** Puts the cursor into the box. */
  focus(): void {
    this.box().nativeElement.focus();
  }

  /** Switches between words for the visitor and a note for colleagues. */
  toggleNote(): void {
    if (!this.isNoteOnly()) this.isNote.update(isNote => !isNote);
    this.focus();
  }

  /** Offers the ready texts; what was written already is kept. */
  offerReplies(): void {
    if (this.isNoteOnly()) return;
    if (this.text() && this.typedForReply() === null)
      return void this.#router.navigate(['/canned']);
    this.isNote.set(false);
    this.text.set('/');
    this.focus();
  }

  protected chooseSendKey(key: SendKey): void {
    this.sendKey.set(key);
    this.#own.chooseSendKey(key);
  }

  protected leaveTop(): void {
    if (this.typedForReply() !== null) this.text.set('');
    this.quote.set(null);
    this.hasEmoji.set(false);
  }

  protected useReply(reply: CannedReply): void {
    this.#replies.used(reply.id);
    this.edit(filled(reply.text, this.variables()));
    this.carried.set(hasSteps(reply) ? reply : null);
    if (reply.file) void this.#attachFile(reply.file);
    this.focus();
    const gap = unfilled(this.text());
    if (!gap) return;
    const start = this.text().indexOf(gap);
    setTimeout(() => this.box().nativeElement.setSelectionRange(start, start + gap.length));
  }

  /** The box comes when the messages are there; a dialog opened before then keeps the focus. */
  #begin(): void {
    if (!isCovered()) this.focus();
  }

  async #attachFile({ name, mimeType, url }: NonNullable<CannedReply['file']>): Promise<void> {
    const id = this.conversationId();
    try {
      const answer = await fetch(url);
      if (!answer.ok) throw new Error(answer.statusText);
      const file = new File([await answer.blob()], name, { type: mimeType });
      if (id === this.conversationId()) this.attachments.add([file]);
    } catch {
      this.#toast.error(this.#transloco.translate('canned.noFile', { name }));
    }
  }

  protected name(nickname: string): void {
    const { text, cursor } = withMention(this.text(), this.cursor(), nickname);
    this.edit(text);
    this.cursor.set(cursor);
    this.focus();
    setTimeout(() => this.box().nativeElement.setSelectionRange(cursor, cursor));
  }

  protected edit(text: string): void {
    this.text.set(text);
    this.cursor.set(this.box().nativeElement.selectionStart);
    if (!text) this.carried.set(null);
    if (this.isAmongColleagues()) return;
    if (text) this.#typing.typed(this.conversationId(), this.isNote());
    else this.#typing.stopped(this.conversationId());
  }

  protected pressed(event: KeyboardEvent): void {
    if (this.offers()?.press(event) || this.mentions()?.press(event)) return;
    if (!sends(event, this.sendKey())) return;
    event.preventDefault();
    this.send();
  }

  #post(content: OutgoingContent, quoteId: string | null): void {
    const id = this.conversationId();
    if (this.isAmongColleagues()) void this.#outbox.addToRoom(id, content, quoteId);
    else void this.#outbox.add(id, content, quoteId);
  }

  protected send(): void {
    const text = this.text().trim();
    if (!this.canSend()) return;
    const quoteId = this.quote()?.id ?? null;
    // A note is for colleagues; what was attached for the visitor waits until it has been written.
    for (const file of this.isNote() ? [] : this.attachments.take()) {
      this.#post({ kind: 'file', file, fileId: null }, null);
    }
    if (text) this.#post({ kind: this.isNote() ? 'note' : 'text', text }, quoteId);
    const reply = this.isNote() ? null : this.carried();
    if (reply) this.steps.emit(reply);
    this.carried.set(null);
    if (!this.isAmongColleagues()) this.#typing.stopped(this.conversationId());
    this.text.set('');
    this.quote.set(null);
    this.hasEmoji.set(false);
    this.focus();
  }

  /** Sends an article, a menu or a sticker as an answer of its own; what is in the box stays. */
  protected sendCard(content: OutgoingContent): void {
    this.#post(content, this.quote()?.id ?? null);
    this.quote.set(null);
    this.focus();
  }

  /** The draft with words at the cursor; null while a note is written, which is no draft. */
  with(words: string): string | null {
    return this.isNote() ? null : this.#spliced(words);
  }

  #spliced(words: string): string {
    const { selectionStart, selectionEnd } = this.box().nativeElement;
    const text = this.text();
    return text.slice(0, selectionStart) + words + text.slice(selectionEnd);
  }

  /** Puts words or an emoji where the cursor is. */
  insert(words: string): void {
    const cursor = this.box().nativeElement.selectionStart + words.length;
    this.edit(this.#spliced(words));
    // After the box has shown the new text, or the cursor would jump to its end.
    setTimeout(() => this.box().nativeElement.setSelectionRange(cursor, cursor));
    this.focus();
  }

  protected pick(field: HTMLInputElement): void {
    this.attach([...(field.files ?? [])]);
    field.value = '';
  }

  protected sendVoice(file: File): void {
    this.#post({ kind: 'file', file, fileId: null }, null);
    this.focus();
  }

  protected attach(files: readonly File[]): void {
    const blocked = this.blocked();
    if (blocked) this.#toast.warn(this.#transloco.translate(blocked));
    else this.attachments.add(files);
    this.focus();
  }
}
