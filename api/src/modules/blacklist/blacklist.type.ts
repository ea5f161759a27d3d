import { Field, ID, InputType, ObjectType, createUnionType } from 'type-graphql';
import { InvalidInputError } from '../../kernel/errors/user-error.ts';
import { connectionOf } from '../../kernel/graphql/connection.ts';
import { Node } from '../../kernel/graphql/node.type.ts';

@ObjectType({ implements: Node, description: 'Somebody who is kept out.' })
export class BlacklistEntry extends Node {
  @Field(() => String, {
    nullable: true,
    description: 'The address or range, such as 203.0.113.0/24; null where it is a person.',
  })
  address: string | null;

  @Field(() => String, { description: 'Why.' })
  reason: string;

  @Field(() => Date, { nullable: true, description: 'Until when; null: for good.' })
  endsAt: Date | null;

  @Field(() => Date, { description: 'Since when.' })
  createdAt: Date;
}

export const BlacklistConnection = connectionOf(
  () => BlacklistEntry,
  'BlacklistConnection',
  'entries',
);

@InputType({ description: 'Whom to keep out: a visitor, or an address or range.' })
export class VisitorBlockInput {
  @Field(() => ID, { nullable: true, description: 'The visitor.' })
  visitorId?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'An address or range, such as 203.0.113.7 or 203.0.113.0/24; at least /16, for IPv6 /32.',
  })
  address?: string | null;

  @Field(() => String, { description: '1 to 200 characters.' })
  reason: string;

  @Field(() => ID, { nullable: true, description: 'On this channel only; null: on all.' })
  channelId?: string | null;

  @Field(() => Date, { nullable: true, description: 'Until when; null: for good.' })
  until?: Date | null;
}

@InputType({ description: 'Which entry to take away.' })
export class BlacklistRemoveInput {
  @Field(() => ID, { description: 'The entry.' })
  entryId: string;
}

@ObjectType({ description: 'The entry, now in force.' })
export class VisitorBlockPayload {
  @Field(() => BlacklistEntry, { description: 'As it is now.' })
  entry: BlacklistEntry;
}

export const VisitorBlockResult = createUnionType({
  name: 'VisitorBlockResult',
  description: 'The entry, or why it was declined.',
  types: () => [VisitorBlockPayload, InvalidInputError] as const,
});
