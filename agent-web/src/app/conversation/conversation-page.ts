import {
  Component,
  computed,
  DestroyRef,
  effect,
  inject,
  Injector,
  input,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Dialogs, Preferences, Session } from '@parley/kit';
import type { CannedReply } from '../canned/canned-replies';
import { Composer } from '../composer/composer';
import { KeptDraft } from '../composer/kept-draft';
import { DeskRules } from '../desk/desk-rules';
import { HandoverBar } from '../handover/handover-bar';
import { FreshConversations } from '../inbox/fresh-conversations';
import { Marks } from '../mark/marks';
import type { Remindable } from '../mark/reminder-dialog';
import { Reveals } from '../mask/reveals';
import { ReadersStore } from '../reader/readers-store';
import { Shortcuts } from '../shortcut/shortcuts';
import { PanelActs } from '../side-panel/panel-acts';
import { Translations } from '../translation/translations';
import { VisitorPanel } from '../visitor/visitor-panel';
import { CloseLater } from './close-later';
import { ConversationActions } from './conversation-actions';
import { ConversationHeader } from './conversation-header';
import { type Conversation, Conversations } from './conversations';
import { LogPane } from './log-pane';
import type { LogMessage } from './message-log';
import { OpenLog } from './open-log';
import { ReadMarks } from './read-marks';
import { TypingStore } from './typing-store';

/** One conversation: what was said, the box to write in, and who the visitor is. */
@Component({
  selector: 'parley-conversation-page',
  imports: [
    Composer,
    ConversationHeader,
    HandoverBar,
    KeptDraft,
    LogPane,
    TranslocoPipe,
    VisitorPanel,
  ],
  providers: [OpenLog, PanelActs, ReadMarks, Reveals],
  templateUrl: './conversation-page.html',
  styleUrl: './conversation-page.css',
})
export class ConversationPage {
  readonly #conversations = inject(Conversations);
  readonly #preferences = inject(Preferences);
  readonly #dialogs = inject(Dialogs);
  readonly #router = inject(Router);
  readonly #injector = inject(Injector);
  readonly #readMarks = inject(ReadMarks);
  readonly #fresh = inject(FreshConversations);
  protected readonly desk = inject(DeskRules);
  protected readonly log = inject(OpenLog);
  protected readonly readers = inject(ReadersStore);
  protected readonly actions = inject(ConversationActions);
  protected readonly closing = inject(CloseLater);
  protected readonly marks = inject(Marks);
  protected readonly reveals = inject(Reveals);
  protected readonly translations = inject(Translations);
  protected readonly typing = inject(TypingStore);
  protected readonly viewer = inject(Session).viewer;
  protected readonly composer = viewChild(Composer);

  readonly id = input.required<string>();
  /** The message to open at, by its number; none: at the newest. */
  readonly at = input<string>();
  protected readonly hasPanel = signal(isWide() && this.#preferences.read('panel') !== 'closed');
  protected readonly conversation = computed(() => this.#conversations.byId().get(this.id()));
  protected readonly variables = computed(() => ({
    'visitor.name': this.conversation()?.visitor.ownName ?? '',
    'agent.nickname': this.viewer()?.nickname ?? '',
    'company.name': this.desk.companyName(),
  }));
  protected readonly isMine = computed(() => {
    const { status, agent } = this.conversation() ?? {};
    return status === 'ACTIVE' && agent?.id === this.viewer()?.id;
  });

  constructor() {
    this.readers.attend(inject(DestroyRef), () =>
      this.conversation()?.status === 'CLOSED' ? null : this.id(),
    );
    onNarrow(inject(DestroyRef), () => this.hasPanel.set(false));
    this.log.show(this.id);
    effect(() => {
      const id = this.id();
      untracked(() => {
        this.#fresh.opened(id);
        if (!isWide()) this.hasPanel.set(false);
      });
    });
    const acts = inject(PanelActs);
    effect(() => acts.box.set(this.composer() ?? null));
    effect(() => {
      const lastSeq = this.log.messages().at(-1)?.seq ?? 0;
      if (this.isMine() && this.log.isAtEnd()) this.#readMarks.seen(this.id(), lastSeq);
    });
    effect(() => {
      const [id, messages] = [this.id(), this.log.messages()];
      if (this.translations.isOn(id)) untracked(() => void this.translations.ask(id, messages));
    });
    inject(Shortcuts).answer(inject(DestroyRef), {
      accept: () => void this.accept(),
      transfer: () => void this.transfer(),
      end: () => void this.end(),
      tag: () => void this.tag(),
      panel: () => this.togglePanel(),
      write: () => this.composer()?.focus(),
      canned: () => this.composer()?.offerReplies(),
      note: () => this.composer()?.toggleNote(),
    });
  }

  protected async accept(): Promise<void> {
    const id = this.id();
    if (this.conversation()?.status !== 'QUEUED') return;
    if (await this.actions.accept(id)) await this.#router.navigate(['/inbox/mine', id]);
  }

  protected async transfer(): Promise<void> {
    const conversation = this.conversation();
    if (!conversation || !this.isMine()) return;
    const { TransferDialog } = await import('./transfer-dialog');
    const isDone = await this.#dialogs.ask<boolean, Conversation>(
      TransferDialog,
      conversation,
      this.#injector,
    );
    if (isDone && !this.isMine()) await this.#router.navigate(['/inbox/mine']);
  }

  protected async end(): Promise<void> {
    const conversation = this.conversation();
    if (!conversation || !this.isMine()) return;
    const needsTag = this.desk.needsTags() && conversation.tags.length === 0;
    if (needsTag && !(await this.#askForTags(conversation, true))) return;
    this.closing.close(conversation);
  }

  /** What a ready text carries beside its words, once it is on its way. */
  protected async takeSteps({ tags, isInviting, isClosing }: CannedReply): Promise<void> {
    const conversation = this.conversation();
    if (!conversation) return;
    const tagIds = [...new Set([...conversation.tags, ...tags].map(({ id }) => id))];
    if (tags.length > 0) await this.actions.tag({ conversationId: conversation.id, tagIds });
    if (isInviting && !conversation.survey) await this.actions.invite(conversation.id);
    if (isClosing && this.id() === conversation.id) await this.end();
  }

  protected async tag(): Promise<void> {
    const conversation = this.conversation();
    if (conversation) await this.#askForTags(conversation, false);
  }

  protected async makeTicket(): Promise<void> {
    const conversation = this.conversation();
    if (!conversation) return;
    const { MakeTicketDialog } = await import('../ticket/make-ticket-dialog');
    await this.#dialogs.ask(MakeTicketDialog, conversation, this.#injector);
  }

  protected async block(): Promise<void> {
    const conversation = this.conversation();
    if (!conversation) return;
    const { BlockDialog } = await import('../visitor/block-dialog');
    await this.#dialogs.ask(BlockDialog, conversation, this.#injector);
  }

  protected async remind(): Promise<void> {
    const conversation = this.conversation();
    if (!conversation) return;
    const { ReminderDialog } = await import('../mark/reminder-dialog');
    await this.#dialogs.ask<boolean, Remindable>(ReminderDialog, {
      name: conversation.visitor.name,
      lead: 'mark.remindLead',
      remindAt: conversation.remindAt,
      remind: at => this.marks.remind(conversation, at),
    });
  }

  /** Leaves the conversation, or it would count as read again at once. */
  protected async markUnread(): Promise<void> {
    const conversation = this.conversation();
    if (!conversation) return;
    await this.#router.navigate(['/inbox/mine']);
    await this.marks.markUnread(conversation);
  }

  protected async giveBack(): Promise<void> {
    const conversation = this.conversation();
    if (!conversation || !this.isMine()) return;
    const { ReturnDialog } = await import('../handover/return-dialog');
    const isDone = await this.#dialogs.ask<boolean>(ReturnDialog, conversation, this.#injector);
    if (isDone) await this.#router.navigate(['/inbox/mine']);
  }

  protected async callBack(): Promise<void> {
    const id = await this.actions.callBack(this.id());
    if (id) await this.#router.navigate(['/inbox/mine', id]);
  }

  async #askForTags(conversation: Conversation, isForEnd: boolean): Promise<boolean> {
    const { TagDialog } = await import('../tag/tag-dialog');
    const data = { conversations: [conversation], isForEnd };
    return (await this.#dialogs.ask<boolean>(TagDialog, data, this.#injector)) ?? false;
  }

  protected reply(message: LogMessage): void {
    this.log.quote.set(message);
    this.composer()?.focus();
  }

  protected togglePanel(): void {
    this.hasPanel.update(isOpen => !isOpen);
    if (isWide()) this.#preferences.write('panel', this.hasPanel() ? 'open' : 'closed');
  }
}

const wide = () => matchMedia('(width >= 1200px)');

/** Whether the details stand beside the conversation; else they lie above it, when asked for. */
function isWide(): boolean {
  return wide().matches;
}

// Details that stood beside would suddenly cover the conversation.
function onNarrow(destroyRef: DestroyRef, fold: () => void): void {
  const query = wide();
  const turn = () => !query.matches && fold();
  query.addEventListener('change', turn);
  destroyRef.onDestroy(() => query.removeEventListener('change', turn));
}
