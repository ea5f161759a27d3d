import { Field, ID, InputType, ObjectType, createUnionType } from 'type-graphql';
import type { Locale } from '../../kernel/context.ts';
import { InvalidInputError, UserError } from '../../kernel/errors/user-error.ts';
import { type Sentence, say } from '../../kernel/errors/words.ts';
import { ChannelType } from '../channel/index.ts';

@ObjectType({
  description:
    'Somebody with a page of the site open who may have written nothing yet. Kept in memory alone, under an id of this page.',
})
export class SiteVisitor {
  @Field(() => ID, { description: 'Of this page, for as long as it is open.' })
  id: string;

  @Field(() => ChannelType, { description: 'The channel whose tag stands on the page.' })
  channel: ChannelType;

  @Field(() => String, {
    description: 'The address of the page, without parameters that the tenant does not list.',
  })
  url: string;

  @Field(() => String, { nullable: true, description: 'Its title; null for none.' })
  title: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The page before, cut off in the same way; null when it is not told.',
  })
  referrer: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The language of the browser, such as `en-GB`; null when it is not told.',
  })
  language: string | null;

  @Field(() => Date, { description: 'Since when this page is open.' })
  openedAt: Date;

  @Field(() => Boolean, {
    description: 'Whether he was invited within the hour, so that he cannot be now.',
  })
  isInvited: boolean;
}

@InputType({ description: 'Whom to invite, and how.' })
export class SiteVisitorInviteInput {
  @Field(() => ID, { description: 'The visitor on the site.' })
  siteVisitorId: string;

  @Field(() => String, { description: '1 to 200 characters.' })
  text: string;
}

@ObjectType({ description: 'He is asked with the next report of his page, within 15 seconds.' })
export class SiteVisitorInvitePayload {
  @Field(() => SiteVisitor, { description: 'The visitor.' })
  siteVisitor: SiteVisitor;
}

@ObjectType({
  implements: UserError,
  description: 'This visitor was invited within the hour. Nothing was sent. Code ALREADY_INVITED.',
})
export class AlreadyInvitedError extends UserError {
  static in(locale: Locale): AlreadyInvitedError {
    const sentence: Sentence = {
      en: 'This visitor was invited within the last hour.',
      'zh-CN': '一小时内已邀请过该访客。',
    };
    const parts = { code: 'ALREADY_INVITED', message: say(sentence, locale) };
    return Object.assign(new AlreadyInvitedError(), parts);
  }
}

export const SiteVisitorInviteResult = createUnionType({
  name: 'SiteVisitorInviteResult',
  description: 'The visitor, or why he was not invited.',
  types: () => [SiteVisitorInvitePayload, AlreadyInvitedError, InvalidInputError] as const,
});
