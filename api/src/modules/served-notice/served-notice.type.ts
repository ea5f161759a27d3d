import { Field, ID, InputType, ObjectType, createUnionType, registerEnumType } from 'type-graphql';
import type { Locale } from '../../kernel/context.ts';
import { UserError } from '../../kernel/errors/user-error.ts';
import { say } from '../../kernel/errors/words.ts';
import { ServedNoticeWay } from './ways.ts';

registerEnumType(ServedNoticeWay, {
  name: 'ServedNoticeWay',
  description: 'By what a visitor who has left can be told that an agent is there.',
  valuesConfig: {
    PUSH: { description: 'A push to the app.' },
    WEB_PUSH: { description: 'A push to the browser.' },
    EMAIL: { description: 'A mail to his confirmed address.' },
  },
});

@ObjectType({ description: 'Whether a waiting visitor may leave and be told.' })
export class ServedNotice {
  @Field(() => Boolean, {
    description: 'Whether he wants to be told. His place stays, and the wait does not end by time.',
  })
  isWanted: boolean;

  @Field(() => [ServedNoticeWay], {
    description: 'How he would be told; empty: no way is known, do not offer it.',
  })
  ways: ServedNoticeWay[];
}

@InputType({ description: 'Whether the visitor leaves and wants to be told.' })
export class ServedNoticeSetInput {
  @Field(() => ID, { description: 'The conversation in which he waits.' })
  conversationId: string;

  @Field(() => Boolean, { description: 'False: he waits here again.' })
  isWanted: boolean;
}

@ObjectType({ description: 'What holds now.' })
export class ServedNoticePayload {
  @Field(() => ServedNotice, { description: 'As it is now.' })
  servedNotice: ServedNotice;
}

@ObjectType({
  implements: UserError,
  description: 'No way is known by which the visitor could be told. Code NO_WAY.',
})
export class NoWayError extends UserError {
  static in(locale: Locale): NoWayError {
    const message = say(
      {
        en: 'We have no way to reach you. Please stay on this page.',
        'zh-CN': '暂无法通知您，请您留在此页面等候。',
      },
      locale,
    );
    return Object.assign(new NoWayError(), { code: 'NO_WAY', message });
  }
}

@ObjectType({
  implements: UserError,
  description: 'The conversation waits no more: an agent is there, or it has ended. Code CONFLICT.',
})
export class NotWaitingError extends UserError {
  static in(locale: Locale): NotWaitingError {
    const sentence = { en: 'You are not waiting any more.', 'zh-CN': '您已不在排队中。' };
    return Object.assign(new NotWaitingError(), {
      code: 'CONFLICT',
      message: say(sentence, locale),
    });
  }
}

export const ServedNoticeResult = createUnionType({
  name: 'ServedNoticeResult',
  description: 'What holds now, or why it was declined.',
  types: () => [ServedNoticePayload, NoWayError, NotWaitingError] as const,
});
