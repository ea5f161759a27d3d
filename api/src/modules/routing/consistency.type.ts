import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'One thing that must never be, and how often it is.' })
export class ConsistencyCount {
  @Field(() => String, { description: 'What must never be, such as COUNTER_DRIFT.' })
  name: string;

  @Field(() => Int, { description: 'How often it is; 0 when all is well.' })
  count: number;
}

@ObjectType({ description: 'Whether the rules of routing hold in what is stored.' })
export class ConsistencyReport {
  @Field(() => Boolean, { description: 'Whether every count is 0.' })
  isSound: boolean;

  @Field(() => Date, { description: 'When it was looked at.' })
  checkedAt: Date;

  @Field(() => [ConsistencyCount], { description: 'Each thing that must never be.' })
  violations: ConsistencyCount[];
}
