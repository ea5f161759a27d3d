import { inject, Service } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { Api, ErrorText, isRefusal, Toast } from '@parley/kit';
import { ApiError, backoff, type RunOptions } from '@parley/schema';
import {
  ConversationAcceptDocument,
  ConversationCallBackDocument,
  ConversationCloseDocument,
  ConversationPrioritizeDocument,
  ConversationReturnDocument,
  ConversationsTagDocument,
  type ConversationsTagInput,
  ConversationTagsSetDocument,
  type ConversationTagsSetInput,
  ConversationTakeOverDocument,
  ConversationTransferDocument,
  type ConversationTransferInput,
  MessageRecallDocument,
  MessageResendDocument,
  OfferAcceptDocument,
  OfferDeclineDocument,
  type Priority,
  SurveyInviteDocument,
  TransferAcceptDocument,
  TransferDeclineDocument,
  TransferWithdrawDocument,
} from '@parley/schema/agent';
import { InboxStore } from '../inbox/inbox-store';
import type { Conversation } from './conversations';
import { MessageLogs } from './message-logs';

/** What an answer to accept, transfer and close can be. */
type Answer =
  | { readonly __typename: 'ConversationPayload'; readonly conversation: Conversation }
  | { readonly code: string; readonly message: string; readonly current?: Conversation | null };

/** So often an unanswered call is made again, over about half a minute. */
const RETRIES = 5;

/** What an agent can do to a conversation. Says why when the server declines. */
@Service({ autoProvided: false })
export class ConversationActions {
  readonly #api = inject(Api);
  readonly #inbox = inject(InboxStore);
  readonly #logs = inject(MessageLogs);
  readonly #toast = inject(Toast);
  readonly #errorText = inject(ErrorText);
  readonly #transloco = inject(TranslocoService);

  /** Resolves to whether the viewer now serves the conversation. */
  async accept(conversationId: string): Promise<boolean> {
    return this.#settle(async () => {
      const input = { conversationId };
      return (await this.#api.run(ConversationAcceptDocument, { input })).conversationAccept;
    });
  }

  /** Resolves to whether the conversation has gone, or is asked for, elsewhere. */
  async transfer(input: ConversationTransferInput): Promise<boolean> {
    return this.#settle(
      async () =>
        (await this.#api.run(ConversationTransferDocument, { input })).conversationTransfer,
    );
  }

  /** Resolves to whether the conversation is now closed; asks again while nobody answers. */
  async close(conversationId: string, options?: RunOptions): Promise<boolean> {
    const variables = { input: { conversationId } };
    return this.#settle(async () => {
      const call = () => this.#api.run(ConversationCloseDocument, variables, options);
      return (await persist(call)).conversationClose;
    });
  }

  /** Sets tags and remark, during or after the conversation. */
  async tag(input: ConversationTagsSetInput): Promise<boolean> {
    return this.#settle(
      async () => (await this.#api.run(ConversationTagsSetDocument, { input })).conversationTagsSet,
    );
  }

  /** Sets tags and remark of several; says how many were declined, and why the first one was. */
  async tagSeveral(input: ConversationsTagInput): Promise<boolean> {
    try {
      const { results } = (await this.#api.run(ConversationsTagDocument, { input }))
        .conversationsTag;
      const declined = results.filter(({ code }) => code !== null);
      if (declined.length === 0) return true;
      const values = { count: declined.length, reason: declined[0]?.message ?? '' };
      this.#toast.warn(this.#transloco.translate('tag.declined', values));
      return declined.length < results.length;
    } catch (error) {
      this.#toast.error(this.#errorText.of(error));
      return false;
    }
  }

  /** Asks the visitor once whether he is satisfied. */
  async invite(conversationId: string): Promise<boolean> {
    const input = { conversationId };
    return this.#settle(
      async () => (await this.#api.run(SurveyInviteDocument, { input })).surveyInvite,
    );
  }

  /** Takes over what a colleague asks the viewer to take. */
  async acceptTransfer(conversationId: string): Promise<boolean> {
    const input = { conversationId };
    return this.#settle(
      async () => (await this.#api.run(TransferAcceptDocument, { input })).transferAccept,
    );
  }

  /** Leaves the conversation with the colleague who asked. */
  async declineTransfer(conversationId: string): Promise<boolean> {
    const input = { conversationId };
    return this.#settle(
      async () => (await this.#api.run(TransferDeclineDocument, { input })).transferDecline,
    );
  }

  /** Takes back the viewer's own request. */
  async withdrawTransfer(conversationId: string): Promise<boolean> {
    const input = { conversationId };
    return this.#settle(
      async () => (await this.#api.run(TransferWithdrawDocument, { input })).transferWithdraw,
    );
  }

  /** Takes what the queue offers the viewer. */
  async acceptOffer(conversationId: string): Promise<boolean> {
    const input = { conversationId };
    return this.#settle(
      async () => (await this.#api.run(OfferAcceptDocument, { input })).offerAccept,
    );
  }

  /** Lets the queue ask somebody else. */
  async declineOffer(conversationId: string): Promise<boolean> {
    const input = { conversationId };
    return this.#settle(
      async () => (await this.#api.run(OfferDeclineDocument, { input })).offerDecline,
    );
  }

  /** Gives the conversation back to the queue of its group. */
  async giveBack(conversationId: string, remark: string | null): Promise<boolean> {
    const input = { conversationId, remark };
    return this.#settle(
      async () => (await this.#api.run(ConversationReturnDocument, { input })).conversationReturn,
    );
  }

  /** Serves from now on what a colleague served. */
  async takeOver(conversationId: string): Promise<boolean> {
    const input = { conversationId };
    return this.#settle(
      async () =>
        (await this.#api.run(ConversationTakeOverDocument, { input })).conversationTakeOver,
    );
  }

  /** Moves a waiting conversation forwards or backwards in its queue. */
  async prioritize(conversationId: string, priority: Priority): Promise<boolean> {
    const input = { conversationId, priority };
    return this.#settle(
      async () =>
        (await this.#api.run(ConversationPrioritizeDocument, { input })).conversationPrioritize,
    );
  }

  /** Opens a new conversation to the visitor of an ended one; resolves to its id, or to null. */
  async callBack(conversationId: string): Promise<string | null> {
    const input = { conversationId };
    try {
      const answer = (await this.#api.run(ConversationCallBackDocument, { input }))
        .conversationCallBack;
      if ('code' in answer) {
        this.#decline(answer);
        // The one that is open already is where the agent wants to be.
        return 'current' in answer ? (answer.current?.id ?? null) : null;
      }
      this.#inbox.settle(answer.conversation);
      return answer.conversation.id;
    } catch (error) {
      this.#toast.error(this.#errorText.of(error));
      return null;
    }
  }

  /** Withdraws an own message for both sides. */
  async recall(conversationId: string, messageId: string): Promise<void> {
    try {
      const answer = await this.#api.run(MessageRecallDocument, { input: { messageId } });
      if (isRefusal(answer.messageRecall)) this.#decline(answer.messageRecall);
      else this.#logs.add(conversationId, answer.messageRecall.recalled);
    } catch (error) {
      this.#toast.error(this.#errorText.of(error));
    }
  }

  /** Sends again, in its place, what did not arrive. */
  async resend(conversationId: string, messageId: string): Promise<void> {
    try {
      const answer = await this.#api.run(MessageResendDocument, { input: { messageId } });
      if (isRefusal(answer.messageResend)) this.#decline(answer.messageResend);
      else this.#logs.change(conversationId, answer.messageResend.resent);
    } catch (error) {
      this.#toast.error(this.#errorText.of(error));
    }
  }

  async #settle(act: () => Promise<Answer>): Promise<boolean> {
    try {
      const answer = await act();
      if ('code' in answer) return this.#decline(answer);
      this.#inbox.settle(answer.conversation);
      return true;
    } catch (error) {
      this.#toast.error(this.#errorText.of(error));
      return false;
    }
  }

  #decline(refusal: Exclude<Answer, { readonly __typename: string }>): false {
    const faster = refusal.current?.agent?.nickname;
    if (refusal.current) this.#inbox.settle(refusal.current);
    this.#toast.warn(
      refusal.code === 'CONFLICT' && faster
        ? this.#transloco.translate('conversation.faster', { name: faster })
        : this.#errorText.of(refusal),
    );
    return false;
  }
}

/** Repeats a call that got no answer; only for what may safely arrive twice. */
async function persist<R>(call: () => Promise<R>, attempt = 0): Promise<R> {
  try {
    return await call();
  } catch (error) {
    const mayPass = error instanceof ApiError && error.isTransient;
    if (!mayPass || attempt === RETRIES) throw error;
    await new Promise(resolve => setTimeout(resolve, backoff(attempt)));
    return persist(call, attempt + 1);
  }
}
