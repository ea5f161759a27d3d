import { Component, computed, inject, input, resource } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucideArrowLeft, LucidePhoneOutgoing } from '@lucide/angular';
import {
  Api,
  Button,
  ErrorState,
  ErrorText,
  IconButton,
  previewText,
  RelativeTime,
  Skeleton,
} from '@parley/kit';
import { ApiError } from '@parley/schema';
import { ConversationsDocument, CustomerDocument, TicketsDocument } from '@parley/schema/agent';
import { ConversationActions } from '../conversation/conversation-actions';
import type { Conversation } from '../conversation/conversations';
import { titleOf } from '../ticket/ticket-list';
import { TicketStatusMark } from '../ticket/ticket-status-mark';
import { VisitorProfile } from '../visitor/visitor-profile';
import { CustomersStore } from './customers-store';

const SHOWN = 30;

/** One customer: profile, conversations and tickets in one place. */
@Component({
  selector: 'parley-customer-page',
  imports: [
    Button,
    ErrorState,
    IconButton,
    LucideArrowLeft,
    LucidePhoneOutgoing,
    RelativeTime,
    RouterLink,
    Skeleton,
    TicketStatusMark,
    TranslocoPipe,
    VisitorProfile,
  ],
  templateUrl: './customer-page.html',
  styleUrl: './customer-page.css',
})
export class CustomerPage {
  readonly #api = inject(Api);
  readonly #router = inject(Router);
  readonly #actions = inject(ConversationActions);
  readonly #store = inject(CustomersStore);
  protected readonly errorText = inject(ErrorText);
  readonly id = input.required<string>();
  protected readonly customer = resource({
    params: () => this.id(),
    loader: async ({ params: id }) => {
      const { visitor } = await this.#api.run(CustomerDocument, { id });
      if (!visitor) throw new ApiError('NOT_FOUND', 'No such visitor.');
      this.#store.replace(visitor);
      return visitor;
    },
  });
  protected readonly dealings = resource({
    params: () => this.id(),
    loader: async ({ params: id }) => {
      const page = { first: SHOWN, after: null };
      const [{ conversations }, { tickets }] = await Promise.all([
        this.#api.run(ConversationsDocument, { filter: { visitorIds: [id] }, ...page }),
        this.#api.run(TicketsDocument, { filter: { visitorIds: [id] }, sort: 'UPDATED', ...page }),
      ]);
      return { conversations: conversations.nodes, tickets: tickets.nodes };
    },
  });
  /** From where the customer can be called back: the newest conversation that allows it. */
  protected readonly origin = computed(() =>
    this.dealings.hasValue()
      ? this.dealings.value().conversations.find(({ viewerCan }) => viewerCan.callBack)
      : undefined,
  );
  protected readonly titleOf = titleOf;

  protected preview({ lastMessage }: Conversation): { text: string | null; key: string } | null {
    return lastMessage ? previewText(lastMessage.content) : null;
  }

  protected pathOf({ id, status }: Conversation): readonly string[] {
    if (status === 'CLOSED') return ['/history', id];
    return ['/inbox', status === 'QUEUED' ? 'waiting' : 'mine', id];
  }

  protected async callBack(conversationId: string): Promise<void> {
    const id = await this.#actions.callBack(conversationId);
    if (id) await this.#router.navigate(['/inbox/mine', id]);
  }
}
