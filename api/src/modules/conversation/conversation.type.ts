import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Locale } from '../../kernel/context.ts';
import { UserError } from '../../kernel/errors/user-error.ts';
import { say } from '../../kernel/errors/words.ts';
import { connectionOf } from '../../kernel/graphql/connection.ts';
import { Node } from '../../kernel/graphql/node.type.ts';
import {
  ConversationEventType,
  ConversationStatus,
  Priority,
  ServedBy,
} from './conversation.state.ts';

registerEnumType(ConversationStatus, {
  name: 'ConversationStatus',
  description: 'Where a conversation stands.',
  valuesConfig: {
    QUEUED: { description: 'Waits for an agent in the queue of one skill group.' },
    ACTIVE: { description: 'Is served by an agent or the robot.' },
    CLOSED: { description: 'Has ended, for good.' },
  },
});
registerEnumType(ServedBy, {
  name: 'ServedBy',
  description: 'Who holds a conversation; on a closed one, who held it when it was closed.',
  valuesConfig: {
    NOBODY: { description: 'It waited.' },
    ROBOT: { description: 'The robot.' },
    AGENT: { description: 'An agent.' },
  },
});
registerEnumType(Priority, {
  name: 'Priority',
  description: 'How urgent a conversation is; in a queue the VIP level comes before it.',
  valuesConfig: {
    HIGH: { description: 'Before all others of its VIP level.' },
    NORMAL: { description: 'As every conversation at first.' },
    LOW: { description: 'After all others of its VIP level.' },
  },
});
registerEnumType(ConversationEventType, {
  name: 'ConversationEventType',
  description: 'What happened to a conversation.',
  valuesConfig: {
    CREATED: { description: 'It began.' },
    QUEUED: { description: 'It waits for an agent.' },
    ACCEPTED: { description: 'An agent serves it now.' },
    TRANSFER_REQUESTED: { description: 'Its agent asked another one to take it.' },
    TRANSFER_DECLINED: { description: 'The one who was asked did not take it.' },
    TRANSFER_EXPIRED: { description: 'The one who was asked did not answer in time.' },
    TRANSFER_WITHDRAWN: { description: 'Its agent took the request back.' },
    TRANSFERRED: { description: 'It went to another agent or group.' },
    TAKEN_OVER: { description: 'A supervisor took it.' },
    CALLED_BACK: { description: 'An agent began it, towards a visitor known from before.' },
    OVERFLOWED: { description: 'A full group passed it on to another one. For the desk alone.' },
    PRIORITIZED: { description: 'A member set how urgent it is. For the desk alone.' },
    RETURNED: { description: 'Its agent gave it back to the queue.' },
    RELEASED: { description: 'Its agent was lost; a colleague takes over.' },
    HANDED_OVER: { description: 'The robot handed it to people.' },
    CLOSED: { description: 'It ended.' },
    TAGGED: { description: 'Its tags or its remark changed. For the desk alone.' },
    SURVEY_INVITED: { description: 'The visitor was asked to rate it.' },
    SURVEY_EXPIRED: { description: 'The visitor can no longer rate it.' },
    RATED: { description: 'The visitor rated it.' },
    RECALLED: { description: 'A message was withdrawn; `quote` is the message.' },
  },
});

@ObjectType('Conversation', {
  implements: Node,
  description: 'One matter of one visitor on one channel, from the first message to the close.',
})
export class ConversationType extends Node {
  @Field(() => Int, { description: 'For people: 1…N in the tenant.' })
  number: number;

  @Field(() => Int, { description: 'Grows with each change of status, agent or group.' })
  version: number;

  @Field(() => ConversationStatus, { description: 'Where it stands.' })
  status: ConversationStatus;

  @Field(() => ServedBy, { description: 'Who holds it.' })
  servedBy: ServedBy;

  @Field(() => Int, { description: 'The seq of its newest entry.' })
  lastSeq: number;

  @Field(() => Date, { description: 'When it began.' })
  createdAt: Date;

  @Field(() => Date, {
    nullable: true,
    description:
      'When it entered the queue it stands in, or stood in last; null if it never waited.',
  })
  queuedAt: Date | null;

  @Field(() => Date, {
    nullable: true,
    description: 'When its present or last agent took it; null if nobody did.',
  })
  acceptedAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it ended; null while it is open.' })
  closedAt: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it ended, such as AGENT or VISITOR; null while it is open.',
  })
  closeReason: string | null;

  visitorId: string;
  channelId: string;
  agentId: string | null;
  skillGroupId: string;
  lastMessageSeq: number;
  visitorUnread: number;
  agentUnread: number;
  visitorReadSeq: number;
  agentReadSeq: number;
  visitorDeliveredSeq: number;
  agentDeliveredSeq: number;
}

export const ConversationConnection = connectionOf(
  () => ConversationType,
  'ConversationConnection',
  'conversations',
);

@ObjectType({
  implements: UserError,
  description: 'Somebody else was faster, or the state changed meanwhile. Code CONFLICT.',
})
export class ConflictError extends UserError {
  @Field(() => ConversationType, {
    nullable: true,
    description: 'The conversation as it is now; null if it is no longer yours to see.',
  })
  conversation: ConversationType | null;

  static with(message: string, conversation: ConversationType | null): ConflictError {
    return Object.assign(new ConflictError(), { code: 'CONFLICT', message, conversation });
  }
}

@ObjectType({
  implements: UserError,
  description: 'The visitor has an open conversation already. Code OPEN_CONVERSATION_EXISTS.',
})
export class OpenConversationExistsError extends UserError {
  @Field(() => ConversationType, {
    nullable: true,
    description: 'The open one; null if it is not yours to see.',
  })
  conversation: ConversationType | null;

  static with(locale: Locale, conversation: object | null): OpenConversationExistsError {
    const message = say(
      {
        en: 'This visitor has an open conversation already.',
        'zh-CN': '该客户已有进行中的会话。',
      },
      locale,
    );
    const code = 'OPEN_CONVERSATION_EXISTS';
    return Object.assign(new OpenConversationExistsError(), {
      code,
      message,
      conversation: conversation as ConversationType | null,
    });
  }
}

@InputType({ description: 'Which conversations to list; parts that are left out do not narrow.' })
export class ConversationFilter {
  @Field(() => [ConversationStatus], {
    nullable: true,
    description: 'Only in one of these states.',
  })
  status?: ConversationStatus[];

  @Field(() => [ID], { nullable: true, description: 'Only served by one of these agents.' })
  agentIds?: string[];

  @Field(() => [ID], { nullable: true, description: 'Only in one of these skill groups.' })
  skillGroupIds?: string[];

  @Field(() => [ID], { nullable: true, description: 'Only from one of these channels.' })
  channelIds?: string[];

  @Field(() => [ID], { nullable: true, description: 'Only of one of these visitors.' })
  visitorIds?: string[];

  @Field(() => String, {
    nullable: true,
    description: 'A conversation’s number, or part of the visitor’s name.',
  })
  search?: string;

  @Field(() => Date, { nullable: true, description: 'Only begun at this moment or later.' })
  createdFrom?: Date | null;

  @Field(() => Date, { nullable: true, description: 'Only begun before this moment.' })
  createdTo?: Date | null;

  @Field(() => Date, { nullable: true, description: 'Only ended at this moment or later.' })
  closedFrom?: Date | null;

  @Field(() => Date, { nullable: true, description: 'Only ended before this moment.' })
  closedTo?: Date | null;

  @Field(() => [ID], { nullable: true, description: 'Only with one of these conversation tags.' })
  tagIds?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Only ended for one of these reasons, such as VISITOR.',
  })
  closeReasons?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Only transferred ones, or only others.' })
  isTransferred?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Only call-backs, or only others.' })
  isCallBack?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'Only the one with this number.' })
  number?: number | null;

  @Field(() => String, { nullable: true, description: 'Part of the visitor’s name.' })
  name?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Words that stand in its messages or notes; less than two characters narrow nothing.',
  })
  word?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those no agent ever served, or only others.',
  })
  neverServed?: boolean | null;
}

@ObjectType({ description: 'The conversation after the change.' })
export class ConversationPayload {
  @Field(() => ConversationType, { description: 'As it is now.' })
  conversation: ConversationType;

  static of(conversation: ConversationType): ConversationPayload {
    return Object.assign(new ConversationPayload(), { conversation });
  }
}

@ObjectType({ description: 'One change of the viewer’s lists.' })
export class InboxChange {
  @Field(() => String, { description: 'Give it as `after` to go on from here.' })
  cursor: string;

  @Field(() => ConversationType, { description: 'The conversation as it is now.' })
  conversation: ConversationType;

  @Field(() => Boolean, { description: 'Whether it is no longer in the viewer’s lists.' })
  isGone: boolean;
}

@ObjectType({ description: 'How many wait in one skill group’s queue.' })
export class QueueCount {
  skillGroupId: string;

  @Field(() => Int, { description: 'Waiting conversations.' })
  waiting: number;

  @Field(() => Int, {
    description: 'How long the first in line has waited, in milliseconds; 0 when nobody waits.',
  })
  longestWaitMs: number;
}

@ObjectType({ description: 'Where a waiting visitor stands.' })
export class QueuePlace {
  @Field(() => Int, { description: 'Conversations before this one.' })
  ahead: number;

  @Field(() => Int, { description: 'All that wait in this queue, this one included.' })
  waiting: number;

  @Field(() => Int, {
    nullable: true,
    description: 'At least so many minutes; null while it cannot be estimated.',
  })
  estimateMinMinutes: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'At most so many minutes; null while it cannot be estimated.',
  })
  estimateMaxMinutes: number | null;
}
