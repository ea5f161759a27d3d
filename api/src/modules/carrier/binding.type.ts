import { Field, ID, InputType, Int, ObjectType, createUnionType } from 'type-graphql';
import type { Locale } from '../../kernel/context.ts';
import { InvalidInputError, UserError } from '../../kernel/errors/user-error.ts';
import { say } from '../../kernel/errors/words.ts';
import { ChannelType } from '../channel/index.ts';

@InputType({ description: 'Which channel to check.' })
export class ChannelCheckInput {
  @Field(() => ID, { description: 'A bound channel.' })
  channelId: string;
}

@InputType({ description: 'Which channel to part from its account.' })
export class ChannelUnbindInput {
  @Field(() => ID, { description: 'A bound channel.' })
  channelId: string;

  @Field(() => Int, {
    description: 'The open conversations the admin was told of; they are closed.',
  })
  openConversations: number;
}

@ObjectType({ description: 'The channel, bound.' })
export class ChannelBindPayload {
  @Field(() => ChannelType, { description: 'As it is now.' })
  channel: ChannelType;

  @Field(() => String, {
    nullable: true,
    description: 'A secret that was made just now, never shown again; null: none was.',
  })
  secret: string | null;
}

@ObjectType({ description: 'One step of a check.' })
export class ChannelCheckStep {
  @Field(() => String, { description: 'What was looked at.' })
  name: string;

  @Field(() => Boolean, { description: 'Whether it is as it must be.' })
  isOk: boolean;

  @Field(() => String, { description: 'What is so, or what to do, in words.' })
  words: string;
}

@ObjectType({ description: 'What a check found.' })
export class ChannelCheck {
  @Field(() => [ChannelCheckStep], { description: 'In the order in which they are mended.' })
  steps: ChannelCheckStep[];
}

@ObjectType({ description: 'The channel, parted from its account.' })
export class ChannelUnbindPayload {
  @Field(() => ChannelType, { description: 'As it is now.' })
  channel: ChannelType;

  @Field(() => Int, { description: 'How many conversations were closed.' })
  closedConversations: number;
}

@ObjectType({
  implements: UserError,
  description: 'The account is bound to another channel already. Code ACCOUNT_TAKEN.',
})
export class AccountTakenError extends UserError {
  static in(locale: Locale, name: string): AccountTakenError {
    const sentence = {
      en: 'This account is bound to the channel “{name}” already.',
      'zh-CN': '该账号已绑定到渠道「{name}」。',
    };
    return Object.assign(new AccountTakenError(), {
      code: 'ACCOUNT_TAKEN',
      message: say(sentence, locale, { name }),
    });
  }
}

@ObjectType({
  implements: UserError,
  description:
    'More or fewer conversations are open than the admin was told; ask again. Code CONFIRMATION_OUTDATED.',
})
export class ConfirmationOutdatedError extends UserError {
  @Field(() => Int, { description: 'How many are open now.' })
  openConversations: number;

  static in(locale: Locale, count: number): ConfirmationOutdatedError {
    const sentence = {
      en: 'Meanwhile {count} conversations are open. Please confirm again.',
      'zh-CN': '当前有 {count} 个进行中的会话，请重新确认。',
    };
    return Object.assign(new ConfirmationOutdatedError(), {
      code: 'CONFIRMATION_OUTDATED',
      message: say(sentence, locale, { count }),
      openConversations: count,
    });
  }
}

export const ChannelBindResult = createUnionType({
  name: 'ChannelBindResult',
  description: 'The channel, or why it was declined.',
  types: () => [ChannelBindPayload, AccountTakenError, InvalidInputError] as const,
});
export const ChannelUnbindResult = createUnionType({
  name: 'ChannelUnbindResult',
  description: 'The channel, or why it was declined.',
  types: () => [ChannelUnbindPayload, ConfirmationOutdatedError] as const,
});
