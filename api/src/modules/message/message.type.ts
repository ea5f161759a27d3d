import {
  Field,
  ID,
  InputType,
  Int,
  ObjectType,
  createUnionType,
  registerEnumType,
} from 'type-graphql';
import type { Locale } from '../../kernel/context.ts';
import { InvalidInputError, UserError } from '../../kernel/errors/user-error.ts';
import { type Sentence, say } from '../../kernel/errors/words.ts';
import { connectionOf } from '../../kernel/graphql/connection.ts';
import { Node } from '../../kernel/graphql/node.type.ts';
import {
  AddressPart,
  ConflictError,
  ConversationClosedError,
  type LogEntry,
  OffDutyError,
  QueueFullError,
} from '../conversation/index.ts';
import { FileRefusedError } from '../file/index.ts';
import { BlockedError, ConsentRequiredError, FormRequiredError } from '../visitor/index.ts';
import { AutomaticKind } from './automatic-kind.ts';
import { DeliveryState } from './delivery-state.ts';
import { SenderKind } from './sender-kind.ts';

registerEnumType(AddressPart, {
  name: 'AddressPart',
  description: 'A part of an address.',
  valuesConfig: {
    AGENT: { description: 'The agent.' },
    SKILL_GROUP: { description: 'The skill group.' },
  },
});
registerEnumType(SenderKind, {
  name: 'SenderKind',
  description: 'Who wrote an entry.',
  valuesConfig: {
    VISITOR: { description: 'The visitor.' },
    AGENT: { description: 'An agent.' },
    ROBOT: { description: 'The robot.' },
    SYSTEM: { description: 'The system: events and automatic texts.' },
  },
});
registerEnumType(AutomaticKind, {
  name: 'AutomaticKind',
  description: 'The texts that are sent by themselves.',
  valuesConfig: {
    OFF_HOURS: { description: 'Nobody is on duty.' },
    NO_AGENT_ONLINE: { description: 'The visitor waits, and no agent is online.' },
    QUEUE: { description: 'The visitor begins to wait.' },
    AGENT_GREETING: { description: 'The agent’s greeting, in his name.' },
    GROUP_GREETING: { description: 'The greeting of the skill group.' },
    COMPANY_GREETING: { description: 'The company’s answer to the first message.' },
    SERVED: { description: 'After a wait an agent is there, on a channel that does not show it.' },
    QUEUE_REMINDER: { description: 'A waiting visitor is not forgotten; offer the ticket form.' },
    QUEUE_TIMEOUT: { description: 'The wait ends; offer the ticket form.' },
    SLOW_ANSWER: { description: 'The agent’s answer takes long.' },
    SILENT_PROMPT: { description: 'Asks whether the visitor is there; the end comes in a minute.' },
    INACTIVE: { description: 'The conversation ends because nobody writes.' },
    CLOSING: { description: 'The conversation has ended.' },
    SURVEY: { description: 'The invitation to rate, where a channel has no forms.' },
  },
});
registerEnumType(DeliveryState, {
  name: 'DeliveryState',
  description: 'How far a message has come.',
  valuesConfig: {
    PENDING: { description: 'Stored, and not yet taken by the channel’s provider.' },
    SENT: { description: 'Stored durably, or taken by the provider.' },
    DELIVERED: { description: 'Confirmed by a device of the other side.' },
    READ: { description: 'Was on screen on the other side.' },
    FAILED: { description: 'Will not arrive.' },
    UNKNOWN: { description: 'The provider took it and never said what became of it.' },
  },
});

@ObjectType('Message', {
  implements: Node,
  description: 'One entry of a conversation in its one order.',
})
export class MessageType extends Node {
  @Field(() => Int, { description: '1…N within the conversation.' })
  seq: number;

  @Field(() => ID, {
    nullable: true,
    description: 'What the sender chose; null for entries of the system.',
  })
  clientMessageId: string | null;

  @Field(() => Date, { description: 'When the server took it.' })
  createdAt: Date;
}

export const MessageConnection = connectionOf(() => MessageType, 'MessageConnection', 'entries');

@ObjectType({ description: 'Who wrote an entry, as the viewer may know him.' })
export class MessageSender {
  @Field(() => SenderKind, { description: 'Visitor, agent, robot or system.' })
  kind: SenderKind;

  @Field(() => String, { description: 'The name to show.' })
  name: string;

  @Field(() => String, {
    nullable: true,
    description: 'The picture to show; null: make one from the name.',
  })
  avatarUrl: string | null;

  @Field(() => Boolean, { description: 'Whether the viewer wrote it himself.' })
  isOwn: boolean;
}

@InputType({ description: 'Which message to withdraw.' })
export class MessageRecallInput {
  @Field(() => ID, { description: 'An own message of the last two minutes.' })
  messageId: string;
}

@InputType({ description: 'Up to where the viewer has seen the conversation.' })
export class MessagesReadInput {
  @Field(() => ID, { description: 'The conversation.' })
  conversationId: string;

  @Field(() => Int, { description: 'The seq of the last entry that was on screen.' })
  seq: number;
}

@InputType({ description: 'Up to where a device of the viewer has the conversation.' })
export class MessagesDeliveredInput {
  @Field(() => ID, { description: 'The conversation.' })
  conversationId: string;

  @Field(() => Int, { description: 'The seq of the last entry the device holds.' })
  seq: number;
}

@InputType({ description: 'Whether the viewer is typing.' })
export class TypingSetInput {
  @Field(() => ID, { description: 'The conversation.' })
  conversationId: string;

  @Field(() => Boolean, {
    description: 'True while typing; expires after 6 seconds unless renewed.',
  })
  isTyping: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'What stands in the field; of visitors only, never stored.',
  })
  text?: string;
}

@InputType('TypingSetInput', { description: 'Whether somebody is typing.' })
export class DeskTypingSetInput extends TypingSetInput {
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether it is a note: colleagues who are here see it, the visitor does not.',
  })
  isNote: boolean;
}

@ObjectType({ description: 'The message, now withdrawn.' })
export class MessageRecallPayload {
  @Field(() => MessageType, { description: 'As it is now.' })
  message: MessageType;
}

const make = <T extends UserError>(error: T, code: string, sentence: Sentence, locale: Locale): T =>
  Object.assign(error, { code, message: say(sentence, locale) });

@ObjectType({
  implements: UserError,
  description:
    'The key belongs to another message already; make a new one. Code IDEMPOTENCY_KEY_REUSED.',
})
export class IdempotencyKeyReusedError extends UserError {
  static in(locale: Locale): IdempotencyKeyReusedError {
    return make(
      new IdempotencyKeyReusedError(),
      'IDEMPOTENCY_KEY_REUSED',
      { en: 'This key was used for another message.', 'zh-CN': '该消息编号已用于另一条消息。' },
      locale,
    );
  }
}

@ObjectType({ implements: UserError, description: 'Two minutes are over. Code RECALL_TOO_LATE.' })
export class RecallTooLateError extends UserError {
  static in(locale: Locale): RecallTooLateError {
    return make(
      new RecallTooLateError(),
      'RECALL_TOO_LATE',
      {
        en: 'A message can be withdrawn within 2 minutes.',
        'zh-CN': '消息发出超过 2 分钟，无法撤回。',
      },
      locale,
    );
  }
}

@ObjectType({ description: 'The message as it is stored.' })
export class MessageSendPayload {
  @Field(() => MessageType, {
    description: 'The message; after a repeat the one that was stored first.',
  })
  message: MessageType;

  @Field(() => [AddressPart], {
    description:
      'What of the address named nobody, so that it was ignored; only with the message that began a conversation.',
  })
  ignored: AddressPart[];

  static of(message: LogEntry, ignored: AddressPart[] = []): MessageSendPayload {
    return Object.assign(new MessageSendPayload(), { message, ignored });
  }
}

const sendOutcomes = () =>
  [
    MessageSendPayload,
    InvalidInputError,
    ConflictError,
    ConversationClosedError,
    IdempotencyKeyReusedError,
    FileRefusedError,
  ] as const;

export const MessageSendResult = createUnionType({
  name: 'MessageSendResult',
  description: 'The message, or why it was declined.',
  types: sendOutcomes,
});
/** A visitor's first message may also meet closed doors. */
export const VisitorMessageSendResult = createUnionType({
  name: 'MessageSendResult',
  description: 'The message, or why it was declined.',
  types: () =>
    [
      ...sendOutcomes(),
      OffDutyError,
      QueueFullError,
      BlockedError,
      ConsentRequiredError,
      FormRequiredError,
    ] as const,
});
export const MessageRecallResult = createUnionType({
  name: 'MessageRecallResult',
  description: 'The message, or why it was declined.',
  types: () => [MessageRecallPayload, RecallTooLateError, ConflictError] as const,
});

@ObjectType({ description: 'The conversation after reading.' })
export class MessagesReadPayload {
  conversationId: string;
}
