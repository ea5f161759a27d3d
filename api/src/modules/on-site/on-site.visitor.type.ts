import { Field, ID, InputType, ObjectType } from 'type-graphql';

@InputType({ description: 'A page of the site that is open, reported every 15 seconds.' })
export class SiteVisitReportInput {
  @Field(() => String, { description: 'The public key of the channel.' })
  channelKey: string;

  @Field(() => ID, {
    description: 'A UUID made by the page and kept in its memory alone, never on the device.',
  })
  id: string;

  @Field(() => String, { description: 'The address of the page.' })
  url: string;

  @Field(() => String, { nullable: true, description: 'Its title.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'The page before.' })
  referrer?: string | null;

  @Field(() => String, { nullable: true, description: 'The language of the browser.' })
  language?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether this device was invited within the hour.',
  })
  isInvited: boolean;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether the page is being left.' })
  isLeaving: boolean;
}

@ObjectType({ description: 'What an agent asks somebody on the site.' })
export class SiteInvitation {
  @Field(() => ID, { description: 'Tells it from others; it is told again until the page goes.' })
  id: string;

  @Field(() => String, { description: 'What it says.' })
  text: string;

  @Field(() => String, {
    description: 'For `address.agent` of the answer, which leads to who asks.',
  })
  agent: string;

  @Field(() => String, {
    nullable: true,
    description: 'Who asks; null unless the tenant shows names.',
  })
  agentName: string | null;
}

@ObjectType({ description: 'What a report of a page was answered.' })
export class SiteVisitReportPayload {
  @Field(() => Boolean, {
    description: 'Whether reports are wanted; a page that hears false reports no more.',
  })
  isWanted: boolean;

  @Field(() => SiteInvitation, { nullable: true, description: 'An invitation; null for none.' })
  invitation: SiteInvitation | null;
}
