import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../kernel/graphql/connection.ts';
import { Node } from '../../kernel/graphql/node.type.ts';
import { MaskedKind } from '../masking/index.ts';
import { DeskMessageContent } from './content.type.ts';

registerEnumType(MaskedKind, {
  name: 'MaskedKind',
  description: 'What can hold numbers that are shown as dots.',
  valuesConfig: {
    MESSAGE: { description: 'A message or note of a conversation.' },
    TICKET: { description: 'What was left as a ticket.' },
    TICKET_COMMENT: { description: 'A comment of a ticket.' },
    ROOM_MESSAGE: { description: 'A message between colleagues.' },
  },
});

@InputType({ description: 'Which message to show without dots.' })
export class MessageRevealInput {
  @Field(() => ID, { description: 'A message the viewer may read.' })
  messageId: string;
}

@ObjectType({
  description: 'A message without dots. That it was shown is kept, and with it by whom.',
})
export class MessageRevealPayload {
  @Field(() => DeskMessageContent, { description: 'What it holds, with nothing hidden.' })
  content: object;
}

@ObjectType({ implements: Node, description: 'One look at numbers that are shown as dots.' })
export class MaskedReading extends Node {
  @Field(() => MaskedKind, { description: 'What was looked at.' })
  kind: MaskedKind;

  @Field(() => ID, { description: 'The id of what was looked at.' })
  subjectId: string;

  @Field(() => ID, { nullable: true, description: 'The ticket it belongs to; null for others.' })
  ticketId: string | null;

  @Field(() => Boolean, { description: 'Whether a program looked, with a token of the member.' })
  isByToken: boolean;

  @Field(() => Date, { description: 'When.' })
  readAt: Date;
}

export const MaskedReadingConnection = connectionOf(
  () => MaskedReading,
  'MaskedReadingConnection',
  'looks at hidden numbers',
);
