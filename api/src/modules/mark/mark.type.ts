import { Field, ID, InputType, createUnionType } from 'type-graphql';
import { InvalidInputError } from '../../kernel/errors/user-error.ts';
import { ConversationPayload } from '../conversation/index.ts';

@InputType({ description: 'What was typed and not sent yet.' })
export class DraftSetInput {
  @Field(() => ID, { description: 'A conversation the viewer may read.' })
  conversationId: string;

  @Field(() => String, { description: 'Up to 5,000 characters; empty takes it away.' })
  text: string;
}

@InputType({ description: 'Whether a conversation stands at the top.' })
export class ConversationPinInput {
  @Field(() => ID, { description: 'A conversation the viewer may read.' })
  conversationId: string;

  @Field(() => Boolean, { description: 'Whether it is pinned from now on.' })
  isPinned: boolean;
}

@InputType({ description: 'Which conversation to mark as unread.' })
export class ConversationMarkUnreadInput {
  @Field(() => ID, { description: 'A conversation the viewer may read.' })
  conversationId: string;
}

@InputType({ description: 'When to come back to a conversation.' })
export class ReminderSetInput {
  @Field(() => ID, { description: 'A conversation the viewer may read.' })
  conversationId: string;

  @Field(() => Date, { description: 'A moment within the next year.' })
  at: Date;
}

@InputType({ description: 'Which reminder to take away.' })
export class ReminderClearInput {
  @Field(() => ID, { description: 'The conversation.' })
  conversationId: string;
}

const result = (name: string) =>
  createUnionType({
    name,
    types: () => [ConversationPayload, InvalidInputError] as const,
    description: 'The conversation, or why it was declined.',
  });

export const DraftSetResult = result('DraftSetResult');
export const ReminderSetResult = result('ReminderSetResult');
