import { Field, ID, ObjectType } from 'type-graphql';
import { AgentStatus } from '../agent/index.ts';

@ObjectType('Agent', { description: 'Who serves the visitor, where the tenant shows it.' })
export class ShownAgent {
  @Field(() => ID, { description: 'Opaque, unique, for ever.' })
  id: string;

  @Field(() => String, { description: 'The agent’s nickname.' })
  nickname: string;

  @Field(() => String, { nullable: true, description: 'The agent’s picture; null without one.' })
  avatarUrl: string | null;
}

@ObjectType({ description: 'Whether the serving agent can be reached.' })
export class AgentPresence {
  agentId: string;

  @Field(() => AgentStatus, { description: 'The status now.' })
  status: AgentStatus;
}
