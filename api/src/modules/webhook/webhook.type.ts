import {
  Field,
  Float,
  ID,
  InputType,
  Int,
  ObjectType,
  createUnionType,
  registerEnumType,
} from 'type-graphql';
import { InvalidInputError } from '../../kernel/errors/user-error.ts';
import { connectionOf } from '../../kernel/graphql/connection.ts';
import { Node } from '../../kernel/graphql/node.type.ts';

/** How far a delivery has come. */
export const DeliveryStatus = { WAITING: 'WAITING', DELIVERED: 'DELIVERED', DEAD: 'DEAD' } as const;
export type DeliveryStatus = keyof typeof DeliveryStatus;
registerEnumType(DeliveryStatus, {
  name: 'WebhookDeliveryStatus',
  description: 'How far a delivery has come.',
  valuesConfig: {
    WAITING: { description: 'To be sent, for the first time or again.' },
    DELIVERED: { description: 'Taken by the other side.' },
    DEAD: { description: 'Set aside: refused, or not taken within a day. It can be sent again.' },
  },
});

@ObjectType('EventTypeInfo', { description: 'A kind of event other systems can be told of.' })
export class EventTypeInfo {
  @Field(() => String, { description: 'Its name, such as `conversation.closed`.' })
  type: string;

  @Field(() => String, { description: 'When it happens, in the viewer’s language.' })
  description: string;
}

@ObjectType('Webhook', {
  implements: Node,
  description: 'An address of another system that is told what happens.',
})
export class WebhookType extends Node {
  @Field(() => String, { description: 'What people call it.' })
  name: string;

  @Field(() => String, { description: 'Where it is told.' })
  url: string;

  @Field(() => [String], { description: 'What it hears of; empty: everything.' })
  types: string[];

  @Field(() => Boolean, { description: 'Whether internal notes are told as well.' })
  hasNotes: boolean;

  @Field(() => Boolean, { description: 'Whether answers to surveys are told as well.' })
  hasSurveyAnswers: boolean;

  @Field(() => Boolean, { description: 'Whether nothing is sent at present.' })
  isPaused: boolean;

  @Field(() => Date, {
    nullable: true,
    description: 'Since when nothing arrived there; null: the last try went well.',
  })
  failingSince?: Date | null;

  @Field(() => Date, { description: 'When it was made.' })
  createdAt: Date;
}

@ObjectType('WebhookDelivery', {
  implements: Node,
  description: 'One event on its way to one webhook.',
})
export class WebhookDelivery extends Node {
  @Field(() => String, { description: 'The kind of the event.' })
  type: string;

  @Field(() => ID, { description: 'The event; the receiver knows repeats by it.' })
  eventId: string;

  @Field(() => Float, { description: 'The event’s place in the feed.' })
  position: number;

  @Field(() => DeliveryStatus, { description: 'How far it has come.' })
  status: DeliveryStatus;

  @Field(() => Int, { description: 'How often it was tried.' })
  attempts: number;

  @Field(() => Int, {
    nullable: true,
    description: 'The last answer’s HTTP status; null: none came.',
  })
  statusCode?: number | null;

  @Field(() => String, { nullable: true, description: 'Why no answer came, for people.' })
  error?: string | null;

  @Field(() => Int, { nullable: true, description: 'Milliseconds the last try took.' })
  tookMs?: number | null;

  @Field(() => Date, { description: 'When it is tried next, or was last to be.' })
  dueAt: Date;

  @Field(() => Date, { description: 'When the event was to be told.' })
  createdAt: Date;

  @Field(() => Date, { nullable: true, description: 'When it was delivered or set aside.' })
  endedAt?: Date | null;
}

export const WebhookDeliveryConnection = connectionOf(
  () => WebhookDelivery,
  'WebhookDeliveryConnection',
  'deliveries',
);

@ObjectType('EventPage', { description: 'Events in the order in which they happened.' })
export class EventPage {
  @Field(() => [String], {
    description: 'Each as the JSON text that a webhook would get as its body.',
  })
  bodies: string[];

  @Field(() => Float, { description: 'Give it as `after` to read on.' })
  position: number;
}

@InputType({ description: 'A new webhook.' })
export class WebhookCreateInput {
  @Field(() => String, { description: '1 to 80 characters.' })
  name: string;

  @Field(() => String, { description: 'A public address.' })
  url: string;

  @Field(() => [String], { nullable: true, description: 'Of `eventTypes`; left out: everything.' })
  types?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether notes are told as well.' })
  hasNotes?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether answers to surveys are told; needs `survey.read`.',
  })
  hasSurveyAnswers?: boolean | null;
}

@InputType({ description: 'A change of a webhook; parts left out stay.' })
export class WebhookUpdateInput {
  @Field(() => ID, { description: 'The webhook.' })
  webhookId: string;

  @Field(() => String, { nullable: true, description: '1 to 80 characters.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'A public address.' })
  url?: string | null;

  @Field(() => [String], { nullable: true, description: 'Of `eventTypes`; empty: everything.' })
  types?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether notes are told as well.' })
  hasNotes?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether answers to surveys are told; needs `survey.read`.',
  })
  hasSurveyAnswers?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether to send nothing for now.' })
  isPaused?: boolean | null;
}

@InputType({ description: 'Which webhook.' })
export class WebhookInput {
  @Field(() => ID, { description: 'The webhook.' })
  webhookId: string;
}

@InputType({ description: 'What to send again.' })
export class WebhookReplayInput {
  @Field(() => ID, { description: 'The webhook.' })
  webhookId: string;

  @Field(() => [ID], { nullable: true, description: 'These deliveries.' })
  deliveryIds?: string[] | null;

  @Field(() => Float, { nullable: true, description: 'Or everything from this position on.' })
  fromPosition?: number | null;
}

@ObjectType({ description: 'The webhook after the change.' })
export class WebhookPayload {
  @Field(() => WebhookType, { description: 'As it is now.' })
  webhook: WebhookType;
}

@ObjectType({ description: 'The webhook, with its secret for this one time.' })
export class WebhookSecretPayload {
  @Field(() => WebhookType, { description: 'The webhook.' })
  webhook: WebhookType;

  @Field(() => String, { description: 'Signs what is sent. It is not shown again.' })
  secret: string;
}

@ObjectType({ description: 'The webhook is gone.' })
export class WebhookDeletePayload {
  @Field(() => ID, { description: 'Which one it was.' })
  webhookId: string;
}

@ObjectType({ description: 'What is sent again.' })
export class WebhookReplayPayload {
  @Field(() => Int, { description: 'How many deliveries.' })
  count: number;
}

export const WebhookCreateResult = createUnionType({
  name: 'WebhookCreateResult',
  types: () => [WebhookSecretPayload, InvalidInputError] as const,
  description: 'The outcome, or why it was declined.',
});
export const WebhookUpdateResult = createUnionType({
  name: 'WebhookUpdateResult',
  types: () => [WebhookPayload, InvalidInputError] as const,
  description: 'The outcome, or why it was declined.',
});
