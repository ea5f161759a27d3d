import { Field, ID, InputType, Int, ObjectType, createUnionType } from 'type-graphql';
import { InvalidInputError } from '../../kernel/errors/user-error.ts';
import { connectionOf } from '../../kernel/graphql/connection.ts';
import { Node } from '../../kernel/graphql/node.type.ts';
import { FileRefusedError } from '../file/index.ts';

@ObjectType('CannedReply', {
  implements: Node,
  description: 'A ready text: public, kept by admins, or an agent’s own.',
})
export class CannedReplyType extends Node {
  @Field(() => [String], { description: 'Its category, at most two levels; empty without one.' })
  category: string[];

  @Field(() => String, { description: 'What is sent, with variables such as {{visitor.name}}.' })
  text: string;

  @Field(() => String, { nullable: true, description: 'A short name; null without one.' })
  shortcut: string | null;

  @Field(() => Int, { description: 'Its place in its category, the smallest first.' })
  position: number;

  @Field(() => Boolean, { description: 'Whether the invitation to rate goes with it.' })
  isInviting: boolean;

  @Field(() => Boolean, { description: 'Whether the conversation is ended with it.' })
  isClosing: boolean;

  ownerId: string | null;
  fileId: string | null;
  tagIds: string[];
  skillGroupIds: string[];
  uses: number;
}

export const CannedReplyConnection = connectionOf(
  () => CannedReplyType,
  'CannedReplyConnection',
  'canned replies',
);

@InputType({ description: 'A new ready text.' })
export class CannedReplyCreateInput {
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether it is for all; only for those who may change settings.',
  })
  isPublic: boolean;

  @Field(() => String, { description: '1 to 1,000 characters.' })
  text: string;

  @Field(() => [String], {
    nullable: true,
    description: 'At most two levels of up to 20 characters.',
  })
  category?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Up to 20 characters without white space.' })
  shortcut?: string | null;

  @Field(() => Int, { nullable: true, description: 'Its place in its category.' })
  position?: number | null;

  @Field(() => ID, { nullable: true, description: 'An uploaded file that goes with it.' })
  fileId?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Groups whose members see a public one; empty: all members.',
  })
  skillGroupIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Conversation tags that go with it.' })
  tagIds?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the invitation to rate goes with it.',
  })
  isInviting?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the conversation is ended with it.',
  })
  isClosing?: boolean | null;
}

@InputType({ description: 'A change of a ready text; parts left out stay.' })
export class CannedReplyUpdateInput {
  @Field(() => ID, { description: 'An own one, or a public one for those who keep them.' })
  cannedReplyId: string;

  @Field(() => String, { nullable: true, description: '1 to 1,000 characters.' })
  text?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'At most two levels of up to 20 characters.',
  })
  category?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Up to 20 characters; null takes it away.' })
  shortcut?: string | null;

  @Field(() => Int, { nullable: true, description: 'Its place in its category.' })
  position?: number | null;

  @Field(() => ID, { nullable: true, description: 'A file that goes with it; null takes it away.' })
  fileId?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Groups whose members see a public one.' })
  skillGroupIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Conversation tags that go with it.' })
  tagIds?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the invitation to rate goes with it.',
  })
  isInviting?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the conversation is ended with it.',
  })
  isClosing?: boolean | null;
}

@InputType({ description: 'Which ready text.' })
export class CannedReplyDeleteInput {
  @Field(() => ID, { description: 'An own one, or a public one for those who keep them.' })
  cannedReplyId: string;
}

@InputType({ description: 'Which ready text was sent.' })
export class CannedReplyUsedInput {
  @Field(() => ID, { description: 'One the viewer sees.' })
  cannedReplyId: string;
}

@ObjectType({ description: 'The ready text after the change.' })
export class CannedReplyPayload {
  @Field(() => CannedReplyType, { description: 'As it is now.' })
  cannedReply: CannedReplyType;

  static of(cannedReply: CannedReplyType): CannedReplyPayload {
    return Object.assign(new CannedReplyPayload(), { cannedReply });
  }
}

@ObjectType({ description: 'The ready text is gone.' })
export class CannedReplyDeletePayload {
  @Field(() => ID, { description: 'Which one it was.' })
  cannedReplyId: string;
}

const result = (name: string) =>
  createUnionType({
    name,
    types: () => [CannedReplyPayload, InvalidInputError, FileRefusedError] as const,
    description: 'The ready text, or why it was declined.',
  });

export const CannedReplyCreateResult = result('CannedReplyCreateResult');
export const CannedReplyUpdateResult = result('CannedReplyUpdateResult');
