import { CdkTextareaAutosize } from '@angular/cdk/text-field';
import {
  Component,
  computed,
  effect,
  type ElementRef,
  inject,
  input,
  model,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { LucidePaperclip, LucideSmile, LucideStickyNote, LucideX } from '@lucide/angular';
import { Button, IconButton, Preferences, previewText, Toast } from '@parley/kit';
import type { LogMessage } from '../conversation/message-log';
import { TypingStore } from '../conversation/typing-store';
import { Outbox } from '../outbox/outbox';
import { KeyBindings } from '../shortcut/key-bindings';
import { AttachmentStrip } from './attachment-strip';
import { Attachments } from './attachments';
import { Drafts } from './drafts';
import { EmojiPanel } from './emoji-panel';
import { FileDrop } from './file-drop';
import { type SendKey, sendKeys, sends } from './send-key';
import { SendKeyMenu } from './send-key-menu';

/** Longer texts are refused with their length, not cut. */
const LONGEST = 5_000;

/** The box an agent writes in: Enter or Ctrl+Enter sends, as chosen; the draft is kept. */
@Component({
  selector: 'parley-composer',
  imports: [
    AttachmentStrip,
    Button,
    CdkTextareaAutosize,
    EmojiPanel,
    IconButton,
    LucidePaperclip,
    LucideSmile,
    LucideStickyNote,
    LucideX,
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
  readonly #drafts = inject(Drafts);
  readonly #outbox = inject(Outbox);
  readonly #typing = inject(TypingStore);
  readonly #toast = inject(Toast);
  readonly #transloco = inject(TranslocoService);
  protected readonly attachments = inject(Attachments);
  protected readonly drop = inject(FileDrop);
  protected readonly box = viewChild.required<ElementRef<HTMLTextAreaElement>>('box');
  readonly conversationId = input.required<string>();
  readonly quote = model<LogMessage | null>(null);
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
  protected readonly canSend = computed(
    () => this.length() <= LONGEST && (this.length() > 0 || this.shownFiles().length > 0),
  );

  constructor() {
    this.drop.files.subscribe(files => this.attach(files));
    effect(() => this.#preferences.write('send-key', this.sendKey()));
    effect(() => {
      const draft = this.#drafts.of(this.conversationId());
      untracked(() => {
        this.text.set(draft.text);
        this.isNote.set(draft.isNote);
        this.attachments.clear();
        if (matchMedia('(hover: hover)').matches) queueMicrotask(() => this.focus());
      });
    });
    effect(() => {
      const draft = { text: this.text(), isNote: this.isNote() };
      this.#drafts.keep(untracked(this.conversationId), draft);
    });
  }

  /** Puts the cursor into the box. */
  focus(): void {
    this.box().nativeElement.focus();
  }

  /** Switches between words for the visitor and a note for colleagues. */
  toggleNote(): void {
    this.isNote.update(isNote => !isNote);
    this.focus();
  }

  protected edit(text: string): void {
    this.text.set(text);
    if (text && !this.isNote()) this.#typing.typed(this.conversationId());
    else this.#typing.stopped(this.conversationId());
  }

  protected pressed(event: KeyboardEvent): void {
    if (!sends(event, this.sendKey())) return;
    event.preventDefault();
    this.send();
  }

  protected send(): void {
    const id = this.conversationId();
    const text = this.text().trim();
    if (!this.canSend()) return;
    const quoteId = this.quote()?.id ?? null;
    // A note is for colleagues; what was attached for the visitor waits until it has been written.
    for (const file of this.isNote() ? [] : this.attachments.take()) {
      void this.#outbox.add(id, { kind: 'file', file, fileId: null }, null);
    }
    if (text) void this.#outbox.add(id, { kind: this.isNote() ? 'note' : 'text', text }, quoteId);
    this.#typing.stopped(id);
    this.text.set('');
    this.quote.set(null);
    this.hasEmoji.set(false);
    this.focus();
  }

  protected insert(emoji: string): void {
    const { selectionStart, selectionEnd } = this.box().nativeElement;
    const text = this.text();
    this.edit(text.slice(0, selectionStart) + emoji + text.slice(selectionEnd));
    const cursor = selectionStart + emoji.length;
    // After the box has shown the new text, or the cursor would jump to its end.
    setTimeout(() => this.box().nativeElement.setSelectionRange(cursor, cursor));
    this.focus();
  }

  protected pick(field: HTMLInputElement): void {
    this.attach([...(field.files ?? [])]);
    field.value = '';
  }

  protected attach(files: readonly File[]): void {
    if (this.isNote()) this.#toast.warn(this.#transloco.translate('composer.noteIsText'));
    else this.attachments.add(files);
    this.focus();
  }
}
