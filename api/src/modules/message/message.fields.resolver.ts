import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { may } from '../../kernel/auth/viewer.ts';
import type { Context } from '../../kernel/context.ts';
import { ConversationType, type LogEntry, conversationById } from '../conversation/index.ts';
import { AutomaticKind } from './automatic-kind.ts';
import { DeskMessageContent, VisitorMessageContent } from './content.type.ts';
import { DeliveryState } from './delivery-state.ts';
import { messageById } from './message.loaders.ts';
import {
  MessageSendPayload,
  MessageSender,
  MessageType,
  MessagesReadPayload,
} from './message.type.ts';
import type { MessageView } from './message.view.ts';
import { canRecall } from './recall.service.ts';

/** What desk and visitors see alike of an entry. */
@Resolver(() => MessageType)
export class MessageFieldsResolver {
  constructor(private readonly view: MessageView) {}

  @FieldResolver(() => ConversationType, { description: 'The conversation it belongs to.' })
  conversation(@Ctx() ctx: Context, @Root() entry: LogEntry) {
    return conversationById(ctx, entry.conversationId);
  }

  @FieldResolver(() => MessageSender, { description: 'Who wrote it.' })
  sender(@Ctx() ctx: Context, @Root() entry: LogEntry) {
    return this.view.sender(ctx, entry);
  }

  @FieldResolver(() => MessageType, {
    nullable: true,
    description: 'The message it answers, or is about; null for most.',
  })
  quote(@Ctx() ctx: Context, @Root() entry: LogEntry) {
    return entry.quoteId ? messageById(ctx, entry.quoteId) : null;
  }

  @FieldResolver(() => AutomaticKind, {
    nullable: true,
    description: 'Which of the texts that are sent by themselves it is; null for all others.',
  })
  automatic(@Root() entry: LogEntry): AutomaticKind | null {
    return (entry.content as { automatic?: AutomaticKind }).automatic ?? null;
  }

  @FieldResolver(() => DeliveryState, { description: 'How far it has come.' })
  delivery(@Ctx() ctx: Context, @Root() entry: LogEntry) {
    return this.view.delivery(ctx, entry);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Why it did not arrive, or what is not known of it, for people; null where all is well.',
  })
  deliveryReason(@Ctx() ctx: Context, @Root() entry: LogEntry) {
    return this.view.deliveryReason(ctx, entry);
  }
}

@Resolver(() => MessageType)
export class MessageDeskFieldsResolver {
  constructor(private readonly view: MessageView) {}

  @FieldResolver(() => Date, {
    nullable: true,
    description:
      'When it was written as its platform says, to be shown where it differs from ours by more than a minute; order follows ours.',
  })
  providerAt(@Root() entry: LogEntry): Date | null {
    const { sentAt } = entry.content as { sentAt?: string | Date };
    return sentAt ? new Date(sentAt) : null;
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may withdraw it now.' })
  viewerCanRecall(@Ctx() ctx: Context, @Root() entry: LogEntry): Promise<boolean> {
    return canRecall(ctx, entry);
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether something of it is shown as dots because the company hides such numbers.',
  })
  hasMasked(@Ctx() ctx: Context, @Root() entry: LogEntry): Promise<boolean> {
    return this.view.hasMasked(ctx, entry);
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the viewer may call `messageReveal` for what is shown as dots.',
  })
  async viewerCanReveal(@Ctx() ctx: Context, @Root() entry: LogEntry): Promise<boolean> {
    return may(ctx.viewer, 'message.masked.read') && (await this.view.hasMasked(ctx, entry));
  }

  @FieldResolver(() => DeskMessageContent, {
    description:
      'What it holds, with dots for numbers that are hidden; RecalledContent once it was withdrawn.',
  })
  content(@Ctx() ctx: Context, @Root() entry: LogEntry) {
    return this.view.content(ctx, entry);
  }
}

@Resolver(() => MessageType)
export class MessageVisitorFieldsResolver {
  constructor(private readonly view: MessageView) {}

  @FieldResolver(() => VisitorMessageContent, {
    description: 'What it holds; RecalledContent once it was withdrawn.',
  })
  content(@Ctx() ctx: Context, @Root() entry: LogEntry) {
    return this.view.content(ctx, entry);
  }
}

/** The conversation is read only by clients that ask for it. */
@Resolver(() => MessageSendPayload)
export class MessageSendPayloadResolver {
  @FieldResolver(() => ConversationType, { description: 'Its conversation, as it is now.' })
  conversation(@Ctx() ctx: Context, @Root() payload: { message: LogEntry }) {
    return conversationById(ctx, payload.message.conversationId);
  }
}

@Resolver(() => MessagesReadPayload)
export class MessagesReadPayloadResolver {
  @FieldResolver(() => ConversationType, { description: 'As it is now.' })
  conversation(@Ctx() ctx: Context, @Root() payload: MessagesReadPayload) {
    return conversationById(ctx, payload.conversationId);
  }
}
