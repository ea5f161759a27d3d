import { Field, ID, InputType, ObjectType, createUnionType } from 'type-graphql';
import { InvalidInputError } from '../../kernel/errors/user-error.ts';
import { Node } from '../../kernel/graphql/node.type.ts';

@ObjectType('InboxView', { implements: Node, description: 'A filter of the list, kept by name.' })
export class InboxViewType extends Node {
  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => String, { description: 'The filter as the app wrote it: a JSON object.' })
  filter: string;

  agentId: string;
  skillGroupId: string | null;
}

@InputType({ description: 'A filter to keep.' })
export class InboxViewSaveInput {
  @Field(() => ID, { nullable: true, description: 'An own view to change; null: a new one.' })
  inboxViewId?: string | null;

  @Field(() => String, { description: '1 to 50 characters.' })
  name: string;

  @Field(() => String, { description: 'A JSON object of up to 4,000 characters.' })
  filter: string;

  @Field(() => ID, {
    nullable: true,
    description: 'A group of the viewer whose members use it too; null: nobody else.',
  })
  skillGroupId?: string | null;
}

@InputType({ description: 'Which view to delete.' })
export class InboxViewDeleteInput {
  @Field(() => ID, { description: 'An own view.' })
  inboxViewId: string;
}

@ObjectType({ description: 'The view after the change.' })
export class InboxViewPayload {
  @Field(() => InboxViewType, { description: 'As it is now.' })
  inboxView: InboxViewType;
}

@ObjectType({ description: 'The view is gone.' })
export class InboxViewDeletePayload {
  @Field(() => ID, { description: 'Which one it was.' })
  inboxViewId: string;
}

export const InboxViewSaveResult = createUnionType({
  name: 'InboxViewSaveResult',
  types: () => [InboxViewPayload, InvalidInputError] as const,
  description: 'The view, or why it was declined.',
});
