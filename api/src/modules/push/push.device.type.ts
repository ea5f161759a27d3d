import { Field, InputType, Int, ObjectType, createUnionType } from 'type-graphql';
import { InvalidInputError } from '../../kernel/errors/user-error.ts';
import './push.enums.type.ts';
import { PushProviderName } from './push-names.ts';
import { PushEvent } from './receipts.ts';

@InputType({ description: 'The keys of a browser’s subscription, as it gives them (base64url).' })
export class BrowserKeysInput {
  @Field(() => String, { description: 'Its public key.' })
  p256dh: string;

  @Field(() => String, { description: 'Its secret.' })
  auth: string;
}

@InputType({ description: 'A device’s name at a push provider.' })
export class PushTokenRegisterInput {
  @Field(() => PushProviderName, { description: 'The provider.' })
  provider: PushProviderName;

  @Field(() => String, { description: 'The token it gave the device; of a browser the endpoint.' })
  token: string;

  @Field(() => String, {
    nullable: true,
    description: 'The app’s bundle or package; left out: the one of the channel’s account.',
  })
  appId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it is a token of Apple’s development environment.',
  })
  isSandbox?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'The language of its pushes, such as zh-CN; left out: that of the session.',
  })
  locale?: string | null;

  @Field(() => BrowserKeysInput, { nullable: true, description: 'Of browsers alone.' })
  keys?: BrowserKeysInput | null;
}

@InputType({ description: 'Which token to forget.' })
export class PushTokenUnregisterInput {
  @Field(() => String, { description: 'One that this device registered.' })
  token: string;
}

@InputType({ description: 'Whether the app is in front.' })
export class PushForegroundInput {
  @Field(() => Boolean, { description: 'True while people see it.' })
  isForeground: boolean;
}

@InputType({ description: 'What happened to a push.' })
export class PushReportInput {
  @Field(() => String, { description: 'The `receipt` that came with it.' })
  receipt: string;

  @Field(() => PushEvent, { description: 'What happened.' })
  event: PushEvent;
}

@InputType({ description: 'A browser of the viewing member.' })
export class WebPushSubscribeInput {
  @Field(() => String, { description: 'The endpoint of its subscription.' })
  endpoint: string;

  @Field(() => BrowserKeysInput, { description: 'The keys of its subscription.' })
  keys: BrowserKeysInput;

  @Field(() => String, { nullable: true, description: 'The language of its pushes.' })
  locale?: string | null;
}

@InputType({ description: 'Which browser to leave alone.' })
export class WebPushUnsubscribeInput {
  @Field(() => String, { description: 'The endpoint it was subscribed with.' })
  endpoint: string;
}

@InputType({
  description:
    'When the viewing member wants no pushes; over midnight if it ends before it begins.',
})
export class WebPushQuietInput {
  @Field(() => Int, {
    nullable: true,
    description: 'Minutes after midnight; null with `to`: at no time.',
  })
  from?: number | null;

  @Field(() => Int, { nullable: true, description: 'Minutes after midnight; excluded.' })
  to?: number | null;

  @Field(() => String, { description: 'The IANA name of the zone by whose clocks it is meant.' })
  timeZone: string;
}

@ObjectType({ description: 'How the viewing member is told on his devices.' })
export class WebPush {
  @Field(() => String, { description: 'The `applicationServerKey` to subscribe with.' })
  key: string;

  @Field(() => Boolean, { description: 'Whether a browser of this login is subscribed.' })
  isSubscribed: boolean;

  @Field(() => Int, { nullable: true, description: 'Minutes after midnight; null: never quiet.' })
  quietFrom: number | null;

  @Field(() => Int, { nullable: true, description: 'Minutes after midnight; null: never quiet.' })
  quietTo: number | null;

  @Field(() => String, { nullable: true, description: 'The zone of the quiet hours.' })
  timeZone: string | null;
}

@ObjectType({ description: 'How the member is told from now on.' })
export class WebPushPayload {
  @Field(() => WebPush, { description: 'As it is now.' })
  webPush: WebPush;
}

@ObjectType({ description: 'The device is registered.' })
export class PushTokenPayload {
  @Field(() => PushProviderName, { description: 'With whom.' })
  provider: PushProviderName;
}

export const PushTokenRegisterResult = createUnionType({
  name: 'PushTokenRegisterResult',
  types: () => [PushTokenPayload, InvalidInputError] as const,
  description: 'The outcome, or why it was declined.',
});
export const WebPushResult = createUnionType({
  name: 'WebPushResult',
  types: () => [WebPushPayload, InvalidInputError] as const,
  description: 'The outcome, or why it was declined.',
});
