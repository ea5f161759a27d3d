import { Field, ID, InputType, ObjectType, createUnionType, registerEnumType } from 'type-graphql';
import { InvalidInputError, type UserError, isUserError } from '../../kernel/errors/user-error.ts';
import { TranslationProviderName } from './provider/providers.ts';
import type { Translated } from './provider/translation.provider.ts';
import { TranslationOffError } from './translation.errors.ts';

registerEnumType(TranslationProviderName, {
  name: 'TranslationProvider',
  description: 'The kinds of services that translate.',
  valuesConfig: {
    LIBRE_TRANSLATE: { description: 'A LibreTranslate server; the key may be left out.' },
    DEEPL: { description: 'DeepL; the address may be left out.' },
    SIGNED_JSON: {
      description:
        'Any service: gets `{"text", "language"}` with `X-Timestamp` and `X-Signature` (`v1=`, HMAC-SHA256 in hex by the key over timestamp, dot and body) and answers `{"text", "sourceLanguage"}`.',
    },
  },
});

@InputType({ description: 'Which messages to say in another language.' })
export class MessagesTranslateInput {
  @Field(() => ID, { description: 'The conversation they are in.' })
  conversationId: string;

  @Field(() => [ID], { description: '1 to 50 of them; what is no text is left out.' })
  messageIds: string[];

  @Field(() => String, { description: 'The reader’s language, such as `zh-CN`, `en` or `ja`.' })
  language: string;
}

@ObjectType({ description: 'A message in another language.' })
export class MessageTranslation {
  @Field(() => ID, { description: 'Which message.' })
  messageId: string;

  @Field(() => String, { description: 'What it says; numbers that are hidden are dots.' })
  text: string;

  @Field(() => String, {
    nullable: true,
    description: 'In which language it was, as the service thinks; null: not said.',
  })
  sourceLanguage: string | null;
}

@ObjectType({ description: 'What could be translated.' })
export class MessagesTranslatePayload {
  @Field(() => [MessageTranslation], {
    description: 'Messages that are not here stay as they were written; ask again later.',
  })
  translations: MessageTranslation[];
}

export const MessagesTranslateResult = createUnionType({
  name: 'MessagesTranslateResult',
  description: 'The translations, or why there are none.',
  types: () => [MessagesTranslatePayload, TranslationOffError, InvalidInputError] as const,
});

@ObjectType('TranslationService', { description: 'The company’s service that translates.' })
export class TranslationServiceType {
  @Field(() => TranslationProviderName, { description: 'Of which kind it is.' })
  provider: TranslationProviderName;

  @Field(() => String, { nullable: true, description: 'Its address; null: the usual one.' })
  url: string | null;

  @Field(() => Boolean, { description: 'Whether a key is kept; it is never shown again.' })
  hasKey: boolean;
}

@InputType({ description: 'The service that is to translate.' })
export class TranslationServiceSetInput {
  @Field(() => TranslationProviderName, { description: 'Of which kind it is.' })
  provider: TranslationProviderName;

  @Field(() => String, { nullable: true, description: 'Its address; null: the usual one.' })
  url?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Its key; left out, the one that is kept stays, for the same kind and address.',
  })
  key?: string | null;
}

@ObjectType({ description: 'The service as it is now.' })
export class TranslationServicePayload {
  @Field(() => TranslationServiceType, { nullable: true, description: 'Null: there is none.' })
  service: TranslationServiceType | null;
}

export const TranslationServiceSetResult = createUnionType({
  name: 'TranslationServiceSetResult',
  description: 'The service, or why it was not kept.',
  types: () => [TranslationServicePayload, InvalidInputError] as const,
});

/** What a mutation answers of what was translated, or the refusal. */
export function payloadOf(said: ReadonlyMap<string, Translated> | UserError): object {
  if (isUserError(said)) return said;
  const translations = [...said].map(([messageId, { text, sourceLanguage }]) =>
    Object.assign(new MessageTranslation(), { messageId, text, sourceLanguage }),
  );
  return Object.assign(new MessagesTranslatePayload(), { translations });
}
