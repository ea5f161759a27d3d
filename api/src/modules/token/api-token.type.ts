import { Field, ID, InputType, ObjectType, createUnionType } from 'type-graphql';
import { InvalidInputError } from '../../kernel/errors/user-error.ts';
import { Node } from '../../kernel/graphql/node.type.ts';

@ObjectType('ApiToken', {
  implements: Node,
  description: 'A key with which another system acts for a member, within scopes.',
})
export class ApiTokenType extends Node {
  @Field(() => String, { description: 'What people call it.' })
  name: string;

  @Field(() => [String], { description: 'What it may do, such as `conversation:read`.' })
  scopes: string[];

  @Field(() => [String], { description: 'Addresses and ranges it may be used from; empty: all.' })
  networks: string[];

  @Field(() => Date, { description: 'When it ends by itself.' })
  expiresAt: Date;

  @Field(() => Date, {
    nullable: true,
    description: 'When it was last used, to the minute; null: never.',
  })
  lastUsedAt?: Date | null;

  @Field(() => Date, { description: 'When it was made.' })
  createdAt: Date;

  agentId: string;
}

@InputType({ description: 'A new API token.' })
export class ApiTokenCreateInput {
  @Field(() => String, { description: '1 to 80 characters.' })
  name: string;

  @Field(() => [String], { description: 'At least one of `apiScopes`.' })
  scopes: string[];

  @Field(() => [String], {
    nullable: true,
    description:
      'Addresses and ranges it may be used from, over HTTP alone then; left out: from everywhere.',
  })
  networks?: string[] | null;

  @Field(() => Date, { nullable: true, description: 'Within a year; left out: in a year.' })
  expiresAt?: Date | null;

  @Field(() => ID, { nullable: true, description: 'The member it acts for; left out: the viewer.' })
  agentId?: string | null;
}

@InputType({ description: 'Which token to end.' })
export class ApiTokenRevokeInput {
  @Field(() => ID, { description: 'The token.' })
  apiTokenId: string;
}

@ObjectType({ description: 'The new token, with its secret for this one time.' })
export class ApiTokenCreatePayload {
  @Field(() => ApiTokenType, { description: 'The token.' })
  apiToken: ApiTokenType;

  @Field(() => String, {
    description: 'What to send as `Authorization: Bearer …`. It is not stored and not shown again.',
  })
  secret: string;
}

@ObjectType({ description: 'The token has ended, with its subscriptions.' })
export class ApiTokenRevokePayload {
  @Field(() => ID, { description: 'Which one it was.' })
  apiTokenId: string;
}

export const ApiTokenCreateResult = createUnionType({
  name: 'ApiTokenCreateResult',
  types: () => [ApiTokenCreatePayload, InvalidInputError] as const,
  description: 'The outcome, or why it was declined.',
});
