import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { AgentType, agentById } from '../agent/index.ts';
import { ChannelType, channelById } from '../channel/index.ts';
import {
  type Conversation,
  ConversationType,
  findConversation,
  isReadable,
} from '../conversation/index.ts';
import { FileType, type FileUrls } from '../file/index.ts';
import {
  DeliveryState,
  MessageConnection,
  MessageSender,
  type MessageView,
  deliveryWords,
} from '../message/index.ts';
import { SkillGroupType, skillGroupById } from '../skill-group/index.ts';
import { VisitorType, visitorById } from '../visitor/index.ts';
import { shownFiles } from './ticket.attachments.ts';
import type { Ticket, TicketComment } from './ticket.entity.ts';
import { listComments } from './ticket.list.ts';
import { deliveryOfComment, ticketsOfConversation } from './ticket.loaders.ts';
import { canReadTicket } from './ticket.policy.ts';
import { readTranscript } from './ticket.transcript.ts';
import { TicketCommentConnection, TicketCommentType, TicketType } from './ticket.type.ts';

/** What desk and visitors see alike of a ticket. */
@Resolver(() => TicketType)
export class TicketFieldsResolver {
  constructor(
    private readonly files: FileUrls,
    private readonly view: MessageView,
  ) {}

  @FieldResolver(() => String, { nullable: true, description: 'Its subject; null without one.' })
  async subject(@Ctx() ctx: Context, @Root() { subject }: Ticket): Promise<string | null> {
    return subject == null ? null : await this.view.words(ctx, subject);
  }

  @FieldResolver(() => String, { description: 'What was left.' })
  content(@Ctx() ctx: Context, @Root() { content }: Ticket): Promise<string> {
    return this.view.words(ctx, content);
  }

  @FieldResolver(() => [FileType], { description: 'What was left with it.' })
  attachments(@Ctx() ctx: Context, @Root() ticket: Ticket): Promise<FileType[]> {
    return shownFiles(ctx, this.files, this.view, ticket.attachments);
  }

  @FieldResolver(() => Int, {
    description: 'How much of it the viewer’s side has not seen: the other side’s comments.',
  })
  unreadCount(@Ctx() ctx: Context, @Root() ticket: Ticket): number {
    return ctx.viewer.kind === 'VISITOR' ? ticket.visitorUnread : ticket.agentUnread;
  }

  @FieldResolver(() => TicketCommentConnection, {
    description: 'Comments with seq > after, oldest first.',
  })
  comments(
    @Ctx() ctx: Context,
    @Root() ticket: Ticket,
    @Arg('after', () => Int, { defaultValue: 0, description: 'The last seq the client has.' })
    after: number,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many, 1 to 100.' })
    first: number,
  ) {
    return listComments(ctx, ticket.id, after, first);
  }
}

/** What only the desk sees of a ticket. */
@Resolver(() => TicketType)
export class TicketDeskFieldsResolver {
  @FieldResolver(() => VisitorType, { description: 'Who left it.' })
  visitor(@Ctx() ctx: Context, @Root() ticket: Ticket) {
    return visitorById(ctx, ticket.visitorId);
  }

  @FieldResolver(() => ChannelType, { description: 'Where it was left.' })
  channel(@Ctx() ctx: Context, @Root() ticket: Ticket) {
    return channelById(ctx, ticket.channelId);
  }

  @FieldResolver(() => ConversationType, {
    nullable: true,
    description:
      'The conversation it came from; null without one, or when it is not the viewer’s to see.',
  })
  conversation(@Ctx() ctx: Context, @Root() ticket: Ticket) {
    return ticket.conversationId ? findConversation(ctx, ticket.conversationId) : null;
  }

  @FieldResolver(() => AgentType, { nullable: true, description: 'Who works on it; null: nobody.' })
  assignee(@Ctx() ctx: Context, @Root() ticket: Ticket) {
    return ticket.assigneeId ? agentById(ctx, ticket.assigneeId) : null;
  }

  @FieldResolver(() => SkillGroupType, {
    nullable: true,
    description: 'The group whose agents shall take it; null: any.',
  })
  skillGroup(@Ctx() ctx: Context, @Root() ticket: Ticket) {
    return ticket.skillGroupId ? skillGroupById(ctx, ticket.skillGroupId) : null;
  }

  @FieldResolver(() => Date, { nullable: true, description: 'When it was first answered.' })
  firstAnsweredAt(@Root() ticket: Ticket): Date | null {
    return ticket.firstAnsweredAt ?? null;
  }

  @FieldResolver(() => Date, {
    nullable: true,
    description: 'By when it is, or was, to be answered first; null: no deadline.',
  })
  firstAnswerDueAt(@Root() ticket: Ticket): Date | null {
    return ticket.firstAnswerDueAt ?? null;
  }

  @FieldResolver(() => Date, {
    nullable: true,
    description: 'By when it is, or was, to be solved; null: no deadline.',
  })
  solutionDueAt(@Root() ticket: Ticket): Date | null {
    return ticket.solutionDueAt ?? null;
  }

  @FieldResolver(() => Date, {
    nullable: true,
    description: 'The next deadline that is still to be met; null: none. From then on it is late.',
  })
  dueAt(@Root() ticket: Ticket): Date | null {
    return ticket.dueAt ?? null;
  }

  @FieldResolver(() => Date, {
    nullable: true,
    description: 'From when on it counts as due soon; null: it does not.',
  })
  dueSoonAt(@Root() ticket: Ticket): Date | null {
    return ticket.dueSoonAt ?? null;
  }

  @FieldResolver(() => MessageConnection, {
    description:
      'What was said in the conversation it came from, as far as it belongs to it: without notes and withdrawn messages.',
  })
  transcript(
    @Ctx() ctx: Context,
    @Root() ticket: Ticket,
    @Arg('after', () => Int, { defaultValue: 0, description: 'The last seq the client has.' })
    after: number,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many, 1 to 100.' })
    first: number,
  ) {
    return readTranscript(ctx, ticket, after, first);
  }
}

/** Comments, for both sides. */
@Resolver(() => TicketCommentType)
export class TicketCommentFieldsResolver {
  constructor(
    private readonly files: FileUrls,
    private readonly view: MessageView,
  ) {}

  @FieldResolver(() => String, { description: 'Plain text.' })
  text(@Ctx() ctx: Context, @Root() { text }: TicketComment): Promise<string> {
    return this.view.words(ctx, text);
  }

  @FieldResolver(() => MessageSender, { description: 'Who wrote it, as the viewer may know him.' })
  author(@Ctx() ctx: Context, @Root() comment: TicketComment) {
    return this.view.sender(ctx, { senderKind: comment.authorKind, senderId: comment.authorId });
  }

  @FieldResolver(() => [FileType], { description: 'What was sent with it.' })
  attachments(@Ctx() ctx: Context, @Root() comment: TicketComment): Promise<FileType[]> {
    return shownFiles(ctx, this.files, this.view, comment.attachments);
  }
}

/** What only the desk is told of comments. */
@Resolver(() => TicketCommentType)
export class TicketCommentDeskFieldsResolver {
  @FieldResolver(() => DeliveryState, {
    nullable: true,
    description:
      'How far an answer has come to a person whom a platform carries; null: he reads it in his list.',
  })
  async delivery(@Ctx() ctx: Context, @Root() { id }: TicketComment) {
    return (await deliveryOfComment(ctx, id))?.delivery ?? null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why it did not arrive, in the viewer’s language; null where all is well.',
  })
  async deliveryReason(@Ctx() ctx: Context, @Root() { id }: TicketComment) {
    const row = await deliveryOfComment(ctx, id);
    if (!row?.delivery) return null;
    return deliveryWords({ state: row.delivery, reason: row.deliveryReason }, ctx.locale);
  }
}

/** A conversation’s tickets. */
@Resolver(() => ConversationType)
export class ConversationTicketsResolver {
  @FieldResolver(() => [TicketType], {
    description: 'The tickets that came from it, as far as the viewer may see them.',
  })
  async tickets(@Ctx() ctx: Context, @Root() conversation: Conversation) {
    if (!(await isReadable(ctx, conversation))) return [];
    const tickets = (await ticketsOfConversation(ctx, conversation.id)) ?? [];
    return tickets.filter(ticket => canReadTicket(ctx.viewer, ticket));
  }
}
