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
import { MatMenuModule } from '@angular/material/menu';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  LucideCheck,
  LucideChevronDown,
  LucidePaperclip,
  LucideSmile,
  LucideStickyNote,
  LucideX,
} from '@lucide/angular';
import { Button, IconButton, Preferences, previewText } from '@parley/kit';
import type { LogMessage } from '../conversation/message-log';
import { TypingStore } from '../conversation/typing-store';
import { Outbox } from '../outbox/outbox';
import { keysOf } from '../shortcut/shortcut';
import { AttachmentStrip } from './attachment-strip';
import { Attachments } from './attachments';
import { Drafts } from './drafts';
import { EmojiPanel } from './emoji-panel';
import { type SendKey, sendKeys, sends } from './send-key';

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
    LucideCheck,
    LucideChevronDown,
    LucidePaperclip,
    LucideSmile,
    LucideStickyNote,
    LucideX,
    MatMenuModule,
    TranslocoPipe,
  ],
  providers: [Attachments],
  templateUrl: './composer.html',
  styleUrl: './composer.css',
  host: {
    '[class.is-note]': 'isNote()',
    '[class.is-target]': 'isTarget()',
    '(dragover)': 'dragOver($event)',
    '(dragleave)': 'isTarget.set(false)',
    '(drop)': 'drop($event)',
  },
})
export class Composer {
  readonly #preferences = inject(Preferences);
  readonly #drafts = inject(Drafts);
  readonly #outbox = inject(Outbox);
  readonly #typing = inject(TypingStore);
  protected readonly attachments = inject(Attachments);
  protected readonly box = viewChild.required<ElementRef<HTMLTextAreaElement>>('box');
  readonly conversationId = input.required<string>();
  readonly quote = model<LogMessage | null>(null);
  protected readonly sendKey = signal<SendKey>(
    this.#preferences.oneOf('send-key', sendKeys) ?? 'Enter',
  );
  protected readonly text = signal('');
  protected readonly isNote = signal(false);
  protected readonly hasEmoji = signal(false);
  protected readonly isTarget = signal(false);
  protected readonly preview = previewText;
  protected readonly keys = keysOf;
  protected readonly allKeys = sendKeys;
  protected readonly longest = LONGEST;
  protected readonly length = computed(() => [...this.text().trim()].length);

  constructor() {
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

  protected chooseSendKey(key: SendKey): void {
    this.sendKey.set(key);
    this.#preferences.write('send-key', key);
    this.focus();
  }

  protected send(): void {
    const id = this.conversationId();
    const text = this.text().trim();
    if (this.length() > LONGEST) return;
    const quoteId = this.quote()?.id ?? null;
    for (const file of this.attachments.take()) {
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

  protected paste(event: ClipboardEvent): void {
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    this.attachments.add(files);
  }

  protected pick(field: HTMLInputElement): void {
    this.attachments.add([...(field.files ?? [])]);
    field.value = '';
    this.focus();
  }

  protected dragOver(event: DragEvent): void {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.isTarget.set(true);
  }

  protected drop(event: DragEvent): void {
    event.preventDefault();
    this.isTarget.set(false);
    this.attachments.add([...(event.dataTransfer?.files ?? [])]);
    this.focus();
  }
}
