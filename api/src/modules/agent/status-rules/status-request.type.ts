import {
  Field,
  ID,
  InputType,
  Int,
  ObjectType,
  createUnionType,
  registerEnumType,
} from 'type-graphql';
import type { Locale } from '../../../kernel/context.ts';
import { InvalidInputError, UserError } from '../../../kernel/errors/user-error.ts';
import { type Sentence, say } from '../../../kernel/errors/words.ts';
import { connectionOf } from '../../../kernel/graphql/connection.ts';
import { Node } from '../../../kernel/graphql/node.type.ts';
import { AgentStatus } from '../agent-status.ts';
import { StatusRequestState } from './status-request.state.ts';

registerEnumType(StatusRequestState, {
  name: 'StatusRequestState',
  description: 'What became of a request for a status.',
  valuesConfig: {
    OPEN: { description: 'Nobody has decided yet.' },
    APPROVED: { description: 'Allowed; the status was set in the same moment.' },
    REFUSED: { description: 'Not allowed; the status stayed.' },
    WITHDRAWN: { description: 'The member does not want it any more.' },
    VOID: {
      description:
        'The member was not ONLINE any more: he signed out, was lost, or the system changed his status.',
    },
  },
});

@ObjectType({
  implements: Node,
  description: 'A member who is ONLINE asks to have another status.',
})
export class StatusRequest extends Node {
  @Field(() => AgentStatus, { description: 'The status asked for.' })
  status: AgentStatus;

  @Field(() => String, { description: 'Why.' })
  reason: string;

  @Field(() => StatusRequestState, { description: 'What became of it.' })
  state: StatusRequestState;

  @Field(() => String, { nullable: true, description: 'What the admin wrote; null: nothing.' })
  note: string | null;

  @Field(() => Date, { description: 'When it was made.' })
  createdAt: Date;

  @Field(() => Date, { nullable: true, description: 'When it ended; null while it is open.' })
  decidedAt: Date | null;
}

export const StatusRequestConnection = connectionOf(
  () => StatusRequest,
  'StatusRequestConnection',
  'requests',
);

@InputType({ description: 'Which status, and why.' })
export class StatusRequestCreateInput {
  @Field(() => AgentStatus, { description: 'BUSY, AWAY, INVISIBLE or OFFLINE.' })
  status: AgentStatus;

  @Field(() => String, { description: '1 to 200 characters.' })
  reason: string;
}

@InputType({ description: 'Which request.' })
export class StatusRequestWithdrawInput {
  @Field(() => ID, { description: 'The request.' })
  requestId: string;
}

@InputType({ description: 'The word of an admin.' })
export class StatusRequestDecideInput {
  @Field(() => ID, { description: 'The request.' })
  requestId: string;

  @Field(() => Boolean, { description: 'Whether the member may.' })
  isApproved: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'What the member reads with it; at most 200 characters.',
  })
  note?: string | null;
}

@InputType({ description: 'That a member touched his desk.' })
export class AgentInputReportInput {
  @Field(() => Int, {
    defaultValue: 0,
    description: 'How many milliseconds ago that was; counts as a minute at most.',
  })
  agoMs: number;
}

const conflicts = {
  closed: { en: 'This request is closed already.', 'zh-CN': '该申请已处理。' },
  open: { en: 'You are waiting for a decision already.', 'zh-CN': '你已有一条待审批的申请。' },
  needless: {
    en: 'You can change your status without a request.',
    'zh-CN': '当前无需申请，可直接切换状态。',
  },
} satisfies Record<string, Sentence>;

@ObjectType({
  implements: UserError,
  description:
    'The request is closed already, another one is open, or the change needs none. Code CONFLICT.',
})
export class StatusRequestConflictError extends UserError {
  static in(locale: Locale, why: keyof typeof conflicts): StatusRequestConflictError {
    const error = new StatusRequestConflictError();
    return Object.assign(error, { code: 'CONFLICT', message: say(conflicts[why], locale) });
  }
}

@ObjectType({ description: 'The request.' })
export class StatusRequestPayload {
  @Field(() => StatusRequest, { description: 'As it is now.' })
  request: StatusRequest;
}

export const StatusRequestResult = createUnionType({
  name: 'StatusRequestResult',
  description: 'The request, or why it was declined.',
  types: () => [StatusRequestPayload, InvalidInputError, StatusRequestConflictError] as const,
});
