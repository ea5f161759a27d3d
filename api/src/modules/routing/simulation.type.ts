import { Field, ID, InputType, ObjectType } from 'type-graphql';

@InputType({ description: 'A conversation that might begin.' })
export class RoutingSimulateInput {
  @Field(() => ID, { description: 'The channel it would come from.' })
  channelId: string;

  @Field(() => Date, { nullable: true, description: 'When; now unless given.' })
  at?: Date;

  @Field(() => String, {
    nullable: true,
    description: 'The agent the visitor would ask for: login address or id.',
  })
  agent?: string;

  @Field(() => String, {
    nullable: true,
    description: 'The group the visitor would ask for: name or id.',
  })
  skillGroup?: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The visitor; one who never wrote unless given.',
  })
  visitorId?: string;
}

@ObjectType({ description: 'What would become of it. Nothing was changed.' })
export class RoutingSimulation {
  @Field(() => String, {
    description: 'ASSIGNED, OFFERED, QUEUED or OFF_DUTY; more may be added.',
  })
  outcome: string;

  @Field(() => String, { description: 'The outcome in one sentence.' })
  sentence: string;

  @Field(() => [String], { description: 'What each step said, in order.' })
  steps: string[];

  agentId: string | null;
  skillGroupId: string | null;
}
