import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { ChannelEvent } from './health.type.ts';

const WechatMode = {
  PLAIN: 'PLAIN',
  COMPATIBLE: 'COMPATIBLE',
  ENCRYPTED: 'ENCRYPTED',
} as const;
type WechatMode = keyof typeof WechatMode;
registerEnumType(WechatMode, {
  name: 'WechatMode',
  description: 'How WeChat puts its deliveries.',
  valuesConfig: {
    PLAIN: { description: 'In clear.' },
    COMPATIBLE: { description: 'In clear and encrypted.' },
    ENCRYPTED: { description: 'Encrypted only.' },
  },
});

@InputType({ description: 'A WeChat official account. A secret that is left out stays as it is.' })
export class WechatBindingInput {
  @Field(() => String, { description: 'The app id, `wx…`.' })
  appId: string;

  @Field(() => String, { nullable: true, description: 'The app secret.' })
  appSecret?: string;

  @Field(() => String, { nullable: true, description: 'The token, 3 to 32 letters and digits.' })
  token?: string;

  @Field(() => String, {
    nullable: true,
    description: 'The EncodingAESKey, 43 letters and digits; the one before stays valid.',
  })
  aesKey?: string;

  @Field(() => WechatMode, { nullable: true, description: 'ENCRYPTED unless given.' })
  mode?: WechatMode;

  @Field(() => Int, { nullable: true, description: 'Hours one may answer after a message; 48.' })
  windowHours?: number;

  @Field(() => Int, { nullable: true, description: 'Messages one may send in that time; 5.' })
  windowMessages?: number;

  @Field(() => String, {
    nullable: true,
    description: 'Where WeChat’s interface stands, for accounts behind a relay.',
  })
  baseUrl?: string;
}

@InputType({ description: 'A Weibo account. A secret that is left out stays as it is.' })
export class WeiboBindingInput {
  @Field(() => String, { description: 'The app key.' })
  appKey: string;

  @Field(() => String, { nullable: true, description: 'The app secret.' })
  appSecret?: string;

  @Field(() => String, { nullable: true, description: 'The access token of the account.' })
  accessToken?: string;

  @Field(() => String, { description: 'The account’s uid.' })
  uid: string;

  @Field(() => Date, { nullable: true, description: 'When the access token ends.' })
  tokenExpiresAt?: Date;

  @Field(() => Boolean, { nullable: true, description: 'Whether mentions are looked for; true.' })
  pollsMentions?: boolean;

  @Field(() => Int, { nullable: true, description: 'Hours one may answer after a message; 48.' })
  windowHours?: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Messages one may send in that time; as many as one likes unless given.',
  })
  windowMessages?: number;

  @Field(() => String, { nullable: true, description: 'Where Weibo’s messages interface stands.' })
  messageBaseUrl?: string;

  @Field(() => String, { nullable: true, description: 'Where Weibo’s interface stands.' })
  apiBaseUrl?: string;

  @Field(() => String, { nullable: true, description: 'Where Weibo’s media stand.' })
  uploadBaseUrl?: string;
}

const ApiChannelFeature = {
  IMAGE: 'IMAGE',
  VOICE: 'VOICE',
  VIDEO: 'VIDEO',
  FILE: 'FILE',
  LOCATION: 'LOCATION',
  ARTICLES: 'ARTICLES',
  MENU: 'MENU',
  TYPING: 'TYPING',
} as const;
type ApiChannelFeature = keyof typeof ApiChannelFeature;
registerEnumType(ApiChannelFeature, {
  name: 'ApiChannelFeature',
  description: 'What the other side of an API channel can show besides text.',
  valuesConfig: {
    IMAGE: { description: 'Pictures.' },
    VOICE: { description: 'Voice messages.' },
    VIDEO: { description: 'Videos.' },
    FILE: { description: 'Files.' },
    LOCATION: { description: 'Places.' },
    ARTICLES: { description: 'Cards with picture and link.' },
    MENU: { description: 'Entries to tap.' },
    TYPING: { description: 'That the agent types.' },
  },
});

@InputType({ description: 'Any system. A secret that is left out stays, or is made.' })
export class ApiBindingInput {
  @Field(() => String, { nullable: true, description: 'Where answers go, an https address.' })
  url?: string;

  @Field(() => String, {
    nullable: true,
    description: '16 to 200 characters; the one before stays valid until the next change.',
  })
  secret?: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Makes a new secret, which the payload shows once.',
  })
  rotatesSecret?: boolean;

  @Field(() => [ApiChannelFeature], {
    nullable: true,
    description: 'What the other side can show; the rest arrives as text and links.',
  })
  features?: ApiChannelFeature[];
}

@InputType({ description: 'What an event does.' })
export class ChannelReactionInput {
  @Field(() => ChannelEvent, { description: 'The event.' })
  event: ChannelEvent;

  @Field(() => String, {
    nullable: true,
    description:
      'The menu entry or scanned code; all that have no reaction of their own unless given.',
  })
  key?: string;

  @Field(() => String, { nullable: true, description: 'Sent in answer, up to 600 characters.' })
  text?: string;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether it begins a conversation.' })
  startsConversation: boolean;

  @Field(() => ID, { nullable: true, description: 'The group that serves who comes this way.' })
  skillGroupId?: string;
}

@InputType({ description: 'The account for a channel: the part for its kind.' })
export class ChannelBindInput {
  @Field(() => ID, { description: 'The channel.' })
  channelId: string;

  @Field(() => WechatBindingInput, { nullable: true, description: 'For kind WECHAT.' })
  wechat?: WechatBindingInput;

  @Field(() => WeiboBindingInput, { nullable: true, description: 'For kind WEIBO.' })
  weibo?: WeiboBindingInput;

  @Field(() => ApiBindingInput, { nullable: true, description: 'For kind API.' })
  api?: ApiBindingInput;

  @Field(() => [ChannelReactionInput], {
    nullable: true,
    description: 'What events do, all of them; they stay unless given.',
  })
  reactions?: ChannelReactionInput[];
}
