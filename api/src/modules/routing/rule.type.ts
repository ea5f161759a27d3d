import { Field, ID, InputType, ObjectType, createUnionType } from 'type-graphql';
import { InvalidInputError } from '../../kernel/errors/user-error.ts';
import { Node } from '../../kernel/graphql/node.type.ts';
import { ChannelKind } from '../tenant/index.ts';

@ObjectType('RoutingRule', {
  implements: Node,
  description: 'Which group serves a channel, or all channels of a kind. That of the channel wins.',
})
export class RoutingRuleType extends Node {
  @Field(() => ChannelKind, {
    nullable: true,
    description: 'The kind of channels it is for; null when it is for one channel.',
  })
  kind: ChannelKind | null;

  channelId: string | null;
  onDutyGroupId: string | null;
  offDutyGroupId: string | null;
}

@InputType({ description: 'A rule of a channel or of a kind: exactly one of the two.' })
export class RoutingRuleSetInput {
  @Field(() => ID, { nullable: true, description: 'The channel it is for.' })
  channelId?: string;

  @Field(() => ChannelKind, { nullable: true, description: 'The kind of channels it is for.' })
  kind?: ChannelKind;

  @Field(() => ID, {
    nullable: true,
    description: 'Who serves while the channel is on duty; null: the default group.',
  })
  onDutyGroupId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Who serves while the channel is off duty; null: nobody but the other group.',
  })
  offDutyGroupId?: string | null;
}

@InputType({ description: 'Which rule to take away.' })
export class RoutingRuleDeleteInput {
  @Field(() => ID, { description: 'The rule.' })
  routingRuleId: string;
}

@ObjectType({ description: 'The rule after the change.' })
export class RoutingRulePayload {
  @Field(() => RoutingRuleType, { description: 'As it is now.' })
  routingRule: RoutingRuleType;
}

@ObjectType({ description: 'The rule is gone.' })
export class RoutingRuleDeletePayload {
  @Field(() => ID, { description: 'Which one it was.' })
  routingRuleId: string;
}

export const RoutingRuleSetResult = createUnionType({
  name: 'RoutingRuleSetResult',
  description: 'The outcome, or why it was declined.',
  types: () => [RoutingRulePayload, InvalidInputError] as const,
});
