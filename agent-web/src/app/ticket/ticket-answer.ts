import { CdkTextareaAutosize } from '@angular/cdk/text-field';
import {
  Component,
  computed,
  effect,
  inject,
  input,
  output,
  signal,
  untracked,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucidePaperclip } from '@lucide/angular';
import {
  Api,
  Button,
  ErrorText,
  IconButton,
  isRefusal,
  Preferences,
  Toast,
  Upload,
} from '@parley/kit';
import { uuidv7 } from '@parley/schema';
import { TicketCommentDocument, type TicketStatus } from '@parley/schema/agent';
import { AttachmentStrip } from '../composer/attachment-strip';
import { Attachments } from '../composer/attachments';
import { FileDrop } from '../composer/file-drop';
import { TicketsStore } from './tickets-store';

const LONGEST = 2_000;
const MOST_FILES = 5;

/** Answers a ticket, for the visitor or for colleagues only, and may change its status in one step. */
@Component({
  selector: 'parley-ticket-answer',
  imports: [
    AttachmentStrip,
    Button,
    CdkTextareaAutosize,
    IconButton,
    LucidePaperclip,
    TranslocoPipe,
  ],
  providers: [Attachments],
  templateUrl: './ticket-answer.html',
  styleUrl: './ticket-answer.css',
  host: { '[class.is-internal]': 'isInternal()' },
  hostDirectives: [FileDrop],
})
export class TicketAnswer {
  readonly #api = inject(Api);
  readonly #upload = inject(Upload);
  readonly #toast = inject(Toast);
  readonly #errorText = inject(ErrorText);
  readonly #store = inject(TicketsStore);
  readonly #preferences = inject(Preferences);
  protected readonly attachments = inject(Attachments);
  readonly ticketId = input.required<string>();
  readonly sent = output();
  protected readonly text = signal('');
  protected readonly isInternal = signal(false);
  protected readonly isBusy = signal(false);
  protected readonly longest = LONGEST;
  protected readonly length = computed(() => [...this.text().trim()].length);
  protected readonly canSend = computed(() => this.length() > 0 && this.length() <= LONGEST);
  // The same words keep their key until the server has them, so that a second try adds nothing.
  #key = uuidv7();
  readonly #fileIds = new Map<File, string>();

  constructor() {
    inject(FileDrop).files.subscribe(files => this.attachments.add(files));
    effect(() => {
      const draft = this.#preferences.read(`ticket.${this.ticketId()}`) ?? '';
      untracked(() => {
        this.text.set(draft);
        this.attachments.clear();
      });
    });
  }

  protected edit(text: string): void {
    this.text.set(text);
    this.#key = uuidv7();
    this.#preferences.write(`ticket.${this.ticketId()}`, text || null);
  }

  protected pick(field: HTMLInputElement): void {
    this.attachments.add([...(field.files ?? [])].slice(0, MOST_FILES));
    field.value = '';
  }

  protected async send(status: TicketStatus | null): Promise<void> {
    if (!this.canSend() || this.isBusy()) return;
    this.isBusy.set(true);
    try {
      const attachmentIds = await this.#uploadAll();
      if (attachmentIds) await this.#send(attachmentIds, status);
    } catch (error) {
      this.#toast.error(this.#errorText.of(error));
    }
    this.isBusy.set(false);
  }

  async #send(attachmentIds: string[], status: TicketStatus | null): Promise<void> {
    const { ticketComment: answer } = await this.#api.run(TicketCommentDocument, {
      input: {
        key: this.#key,
        ticketId: this.ticketId(),
        text: this.text().trim(),
        attachmentIds,
        isInternal: this.isInternal(),
        status,
      },
    });
    if (isRefusal(answer)) return void this.#toast.warn(this.#errorText.of(answer));
    this.edit('');
    this.attachments.clear();
    this.#store.accept(answer.ticket);
    this.sent.emit();
  }

  // Null: one of them was refused, and the agent was told why.
  async #uploadAll(): Promise<string[] | null> {
    const ids: string[] = [];
    for (const { file } of this.attachments.items()) {
      const known = this.#fileIds.get(file);
      const answer = known ? { fileId: known } : await this.#upload.send(file, () => undefined);
      if (isRefusal(answer)) {
        this.#toast.warn(this.#errorText.of(answer));
        return null;
      }
      this.#fileIds.set(file, answer.fileId);
      ids.push(answer.fileId);
    }
    return ids;
  }
}
