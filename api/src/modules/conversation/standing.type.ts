import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { AssignmentReason } from './conversation.entity.ts';

@ObjectType({ description: 'What the viewer may do with a conversation as it stands.' })
export class ConversationRights {
  @Field(() => Boolean, { description: 'Answer the visitor.' })
  write: boolean;

  @Field(() => Boolean, { description: 'Leave a note for colleagues in it.' })
  note: boolean;

  @Field(() => Boolean, { description: 'Take it from the queue.' })
  pick: boolean;

  @Field(() => Boolean, { description: 'Hand it to an agent or a group.' })
  transfer: boolean;

  @Field(() => Boolean, { description: 'Place it with anybody.' })
  assign: boolean;

  @Field(() => Boolean, { description: 'End it.' })
  close: boolean;

  @Field(() => Boolean, { description: 'Become its agent at once.' })
  takeOver: boolean;

  @Field(() => Boolean, { description: 'Begin a new one with its visitor.' })
  callBack: boolean;
}

@ObjectType({ description: 'The stay of one agent on a conversation, from joining to leaving.' })
export class ServiceLeg {
  @Field(() => ID, { description: 'Opaque, unique, for ever.' })
  id: string;

  @Field(() => String, { description: 'How the agent came to it, such as ASSIGNED or TRANSFER.' })
  joinedBy: string;

  @Field(() => String, {
    nullable: true,
    description: 'How the agent left it, such as CLOSED or TRANSFERRED; null while he serves.',
  })
  leftBy: string | null;

  @Field(() => Date, { description: 'When he joined.' })
  startedAt: Date;

  @Field(() => Date, { nullable: true, description: 'When he left; null while he serves.' })
  endedAt: Date | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How long the visitor waited for his first message; null without one.',
  })
  firstResponseMs: number | null;

  @Field(() => Int, { description: 'Messages of both sides during the stay.' })
  messageCount: number;

  agentId: string;
  skillGroupId: string;
  reasonData: AssignmentReason | null;
}

@ObjectType({ description: 'An agent is asked to take over from another one.' })
export class TransferRequest {
  @Field(() => ID, { description: 'Opaque, unique, for ever.' })
  id: string;

  @Field(() => String, { nullable: true, description: 'What the sender says about it.' })
  remark: string | null;

  @Field(() => Date, { description: 'Until when it can be accepted.' })
  expiresAt: Date;

  fromAgentId: string;
  toAgentId: string;
}

@ObjectType({ description: 'An agent is offered a waiting conversation; his place is held.' })
export class Offer {
  @Field(() => ID, { description: 'Opaque, unique, for ever.' })
  id: string;

  @Field(() => Date, { description: 'Until when it can be accepted.' })
  expiresAt: Date;

  agentId: string;
}
