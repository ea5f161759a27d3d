import { Field, ID, ObjectType } from 'type-graphql';
import { AgentType } from '../agent/index.ts';

@ObjectType({ description: 'A colleague who has a conversation open, or writes in it.' })
export class ConversationReader {
  @Field(() => AgentType, { description: 'Who.' })
  agent: AgentType;

  @Field(() => Boolean, {
    description: 'Whether he writes, to the visitor or a note; ends 6 seconds after the last key.',
  })
  isWriting: boolean;
}

@ObjectType({ description: 'A conversation and the colleagues who are in it now.' })
export class ConversationReaders {
  @Field(() => ID, { description: 'The conversation.' })
  conversationId: string;

  @Field(() => [ConversationReader], { description: 'The colleagues, the viewer left out.' })
  readers: ConversationReader[];
}
