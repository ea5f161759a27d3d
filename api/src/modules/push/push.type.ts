import { Field, ID, InputType, Int, ObjectType, createUnionType } from 'type-graphql';
import { InvalidInputError } from '../../kernel/errors/user-error.ts';
import { connectionOf } from '../../kernel/graphql/connection.ts';
import { Node } from '../../kernel/graphql/node.type.ts';
import './push.enums.type.ts';
import { PushKind, PushProviderName, PushReason, PushStatus } from './push-names.ts';

@ObjectType({ description: 'One thing to enter of an account at a push provider.' })
export class PushField {
  @Field(() => String, { description: 'Its name, for `pushCredentialsSet`.' })
  name: string;

  @Field(() => String, { description: 'What people call it, in the viewer’s language.' })
  label: string;

  @Field(() => String, { description: 'Where it is found, or what it is for.' })
  hint: string;

  @Field(() => Boolean, { description: 'Whether it is never shown again.' })
  isSecret: boolean;

  @Field(() => Boolean, { description: 'Whether it may be left out.' })
  isOptional: boolean;

  @Field(() => Boolean, { description: 'Whether it has several lines.' })
  isLong: boolean;
}

@ObjectType({ description: 'A push provider, and what it wants to know.' })
export class PushProviderInfo {
  @Field(() => PushProviderName, { description: 'Who.' })
  provider: PushProviderName;

  @Field(() => [PushField], { description: 'What is to be entered; empty: nothing.' })
  fields: PushField[];
}

@ObjectType({ description: 'A field of an account that is no secret.' })
export class PushFieldValue {
  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => String, { description: 'What was entered.' })
  value: string;
}

@ObjectType({
  implements: Node,
  description: 'A channel’s account at a push provider; never its secrets.',
})
export class PushCredential extends Node {
  @Field(() => PushProviderName, { description: 'At whom.' })
  provider: PushProviderName;

  @Field(() => Boolean, { description: 'Whether the provider accepts it, as far as is known.' })
  isWorking: boolean;

  @Field(() => String, { nullable: true, description: 'What the provider said against it.' })
  lastError: string | null;

  @Field(() => Date, { description: 'When it was last looked at.' })
  checkedAt: Date;

  @Field(() => [PushFieldValue], { description: 'What was entered, secrets left out.' })
  values: PushFieldValue[];
}

@ObjectType({ implements: Node, description: 'A device of a visitor that can be reached by push.' })
export class PushDevice extends Node {
  @Field(() => ID, { description: 'Whose it is; he may not have written yet.' })
  visitorId: string;

  @Field(() => String, { nullable: true, description: 'What he is called; null: not known.' })
  visitorName: string | null;

  @Field(() => [PushProviderName], { description: 'By whom it can be reached.' })
  providers: PushProviderName[];

  @Field(() => Boolean, { description: 'Whether the app is in front there, as it said last.' })
  isForeground: boolean;

  @Field(() => Date, { description: 'When it was last heard of.' })
  seenAt: Date;
}

@ObjectType({
  implements: Node,
  description: 'A push to one device, and what became of it; kept 30 days.',
})
export class Push extends Node {
  @Field(() => PushKind, { description: 'What it tells of.' })
  kind: PushKind;

  @Field(() => PushStatus, { description: 'How far it has come.' })
  status: PushStatus;

  @Field(() => PushReason, { nullable: true, description: 'Why not, or not yet.' })
  reason: PushReason | null;

  @Field(() => String, { nullable: true, description: 'The provider’s words.' })
  detail: string | null;

  @Field(() => PushProviderName, {
    nullable: true,
    description: 'Through whom; null: nobody was asked yet.',
  })
  provider: PushProviderName | null;

  @Field(() => ID, { nullable: true, description: 'The visitor it is for; null: for a member.' })
  visitorId: string | null;

  @Field(() => ID, { nullable: true, description: 'The member it is for; null: for a visitor.' })
  agentId: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the reader is called; null: not known.',
  })
  recipientName: string | null;

  @Field(() => ID, { nullable: true, description: 'The conversation it leads to.' })
  conversationId: string | null;

  @Field(() => ID, { nullable: true, description: 'The ticket it leads to.' })
  ticketId: string | null;

  @Field(() => Int, { description: 'How often it was tried.' })
  attempts: number;

  @Field(() => Date, { description: 'When what it tells happened.' })
  createdAt: Date;

  @Field(() => Date, { description: 'When it is tried next, or was last to be.' })
  dueAt: Date;

  @Field(() => Date, { nullable: true, description: 'When the provider took it.' })
  sentAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it was shown.' })
  shownAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it was opened.' })
  openedAt: Date | null;
}

export const PushConnection = connectionOf(() => Push, 'PushConnection', 'pushes');
export const PushDeviceConnection = connectionOf(
  () => PushDevice,
  'PushDeviceConnection',
  'devices',
);

@InputType({ description: 'Which pushes to show; parts left out do not matter.' })
export class PushFilter {
  @Field(() => ID, { nullable: true, description: 'To devices of this channel.' })
  channelId?: string | null;

  @Field(() => ID, { nullable: true, description: 'To this visitor.' })
  visitorId?: string | null;

  @Field(() => PushProviderName, { nullable: true, description: 'Through this provider.' })
  provider?: PushProviderName | null;

  @Field(() => [PushStatus], { nullable: true, description: 'That have come so far.' })
  statuses?: PushStatus[] | null;

  @Field(() => [PushKind], { nullable: true, description: 'Of these kinds.' })
  kinds?: PushKind[] | null;
}

@InputType({ description: 'A field of an account.' })
export class PushFieldInput {
  @Field(() => String, { description: 'Its name, of `pushProviders`.' })
  name: string;

  @Field(() => String, { description: 'Its value; empty takes it away.' })
  value: string;
}

@InputType({ description: 'An account of a channel at a push provider.' })
export class PushCredentialsSetInput {
  @Field(() => ID, { description: 'The channel.' })
  channelId: string;

  @Field(() => PushProviderName, { description: 'The provider.' })
  provider: PushProviderName;

  @Field(() => [PushFieldInput], { description: 'What is entered; what is left out stays.' })
  fields: PushFieldInput[];
}

@InputType({ description: 'Which account to forget.' })
export class PushCredentialsRemoveInput {
  @Field(() => ID, { description: 'The channel.' })
  channelId: string;

  @Field(() => PushProviderName, { description: 'The provider.' })
  provider: PushProviderName;
}

@InputType({ description: 'Where to send a test.' })
export class PushTestInput {
  @Field(() => ID, { description: 'A device, of `pushDevices`.' })
  deviceId: string;
}

@ObjectType({ description: 'The accounts of a channel after the change.' })
export class PushCredentialsPayload {
  @Field(() => [PushCredential], { description: 'As they are now.' })
  credentials: PushCredential[];
}

@ObjectType({ description: 'The test, and what the provider said.' })
export class PushTestPayload {
  @Field(() => Push, { description: 'Its line.' })
  push: Push;
}

export const PushCredentialsSetResult = createUnionType({
  name: 'PushCredentialsSetResult',
  types: () => [PushCredentialsPayload, InvalidInputError] as const,
  description: 'The outcome, or why it was declined.',
});
