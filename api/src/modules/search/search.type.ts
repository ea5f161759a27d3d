import { Field, ObjectType } from 'type-graphql';
import { ConversationType } from '../conversation/index.ts';
import { MessageType } from '../message/index.ts';
import { VisitorType } from '../visitor/index.ts';

@ObjectType({ description: 'A message or note in which the words stand.' })
export class MessageHit {
  @Field(() => ConversationType, { description: 'Where it was written.' })
  conversation: ConversationType;

  @Field(() => MessageType, { description: 'What was written; open the conversation at its seq.' })
  message: MessageType;
}

@ObjectType({ description: 'What was found, each kind with the newest first.' })
export class SearchPage {
  @Field(() => [MessageHit], { description: 'Messages and notes.' })
  messages: MessageHit[];

  @Field(() => [VisitorType], { description: 'Visitors by name, phone, e-mail or company.' })
  visitors: VisitorType[];
}
