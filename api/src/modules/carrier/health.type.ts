import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

const ChannelHealthState = { OK: 'OK', DEGRADED: 'DEGRADED', BROKEN: 'BROKEN' } as const;
type ChannelHealthState = keyof typeof ChannelHealthState;
registerEnumType(ChannelHealthState, {
  name: 'ChannelHealthState',
  description: 'How a bound account is doing.',
  valuesConfig: {
    OK: { description: 'Messages come and go.' },
    DEGRADED: { description: 'With hiccups, or soon in need of somebody’s hand.' },
    BROKEN: { description: 'Nothing can be sent until somebody mends it; messages are kept.' },
  },
});

@ObjectType({ description: 'How the account of a channel is doing.' })
export class ChannelHealth {
  @Field(() => ChannelHealthState, { description: 'In one word.' })
  state: ChannelHealthState;

  @Field(() => String, { description: 'The same in a sentence for admins.' })
  words: string;

  @Field(() => Date, { nullable: true, description: 'When a message last arrived; null: never.' })
  lastInAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When a message last left; null: never.' })
  lastOutAt: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the platform last complained about; null: nothing lately.',
  })
  lastError: string | null;

  @Field(() => Date, { nullable: true, description: 'When it did; null: not lately.' })
  lastErrorAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it was last looked at; null: not yet.' })
  checkedAt: Date | null;

  @Field(() => Date, {
    nullable: true,
    description: 'When the access to the account ends unless renewed; null: not known, or never.',
  })
  expiresAt: Date | null;

  @Field(() => [String], {
    description: 'What could be better on the server for this channel, in sentences for admins.',
  })
  advice: string[];

  @Field(() => Int, { description: 'Messages that arrived in the last hour.' })
  received: number;

  @Field(() => Int, { description: 'Messages that left in the last hour.' })
  sent: number;

  @Field(() => Int, {
    description: 'Messages that failed in the last hour, unknown ones included.',
  })
  failed: number;

  @Field(() => Int, { description: 'Messages that wait to leave.' })
  pending: number;
}

@ObjectType({ description: 'A field of a binding. Secrets are named and never shown.' })
export class ChannelBindingField {
  @Field(() => String, { description: 'As in the input of `channelBind`.' })
  name: string;

  @Field(() => String, {
    nullable: true,
    description: 'What was entered; null for a secret, and for nothing.',
  })
  value: string | null;

  @Field(() => Boolean, { description: 'Whether something is entered.' })
  isSet: boolean;
}

/** What people do at a platform besides writing. */
export const ChannelEvent = {
  FOLLOW: 'FOLLOW',
  MENU: 'MENU',
  SCAN: 'SCAN',
  ENTER: 'ENTER',
} as const;
export type ChannelEvent = keyof typeof ChannelEvent;
registerEnumType(ChannelEvent, {
  name: 'ChannelEvent',
  description: 'What people do at the platform besides writing.',
  valuesConfig: {
    FOLLOW: { description: 'Followed the account.' },
    MENU: { description: 'Tapped an entry of the account’s menu.' },
    SCAN: { description: 'Scanned one of the account’s codes.' },
    ENTER: { description: 'Opened the chat.' },
  },
});

@ObjectType({ description: 'What an event of the platform does besides being known.' })
export class ChannelReaction {
  @Field(() => ChannelEvent, { description: 'The event.' })
  event: ChannelEvent;

  @Field(() => String, {
    nullable: true,
    description: 'The menu entry or scanned code; null: each one that has no reaction of its own.',
  })
  key: string | null;

  @Field(() => String, { nullable: true, description: 'Sent in answer; null: nothing is sent.' })
  text: string | null;

  @Field(() => Boolean, { description: 'Whether it begins a conversation.' })
  startsConversation: boolean;

  @Field(() => ID, {
    nullable: true,
    description: 'The group that serves who comes this way; null: by the rules of the channel.',
  })
  skillGroupId: string | null;
}

@ObjectType({ description: 'The account a channel is bound to.' })
export class ChannelBinding {
  @Field(() => String, { description: 'The account’s id at its platform.' })
  account: string;

  @Field(() => Date, { description: 'When it was bound.' })
  boundAt: Date;

  @Field(() => Date, {
    nullable: true,
    description: 'When the platform last verified the callback address; null: not yet.',
  })
  verifiedAt: Date | null;

  @Field(() => [ChannelBindingField], { description: 'What was entered, secrets left out.' })
  fields: ChannelBindingField[];

  @Field(() => [ChannelReaction], { description: 'What follows, menu taps and codes do.' })
  reactions: ChannelReaction[];
}
