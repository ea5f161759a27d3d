import { Arg, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver } from 'type-graphql';
import { AGENT } from '../../kernel/auth/auth-checker.ts';
import type { Context } from '../../kernel/context.ts';
import { ConversationType } from '../conversation/index.ts';
import { removeService, serviceOf } from './service-account.ts';
import { type Translating, isTranslated } from './translating.ts';
import type { TranslationServices } from './translation-service.ts';
import {
  MessagesTranslateInput,
  MessagesTranslateResult,
  TranslationServicePayload,
  TranslationServiceSetInput,
  TranslationServiceSetResult,
  TranslationServiceType,
  payloadOf,
} from './translation.type.ts';

const shown = async (ctx: Context): Promise<TranslationServiceType | null> => {
  const row = await serviceOf(ctx);
  const { provider, url, sealed } = row ?? { url: null, sealed: null };
  return provider
    ? Object.assign(new TranslationServiceType(), { provider, url, hasKey: sealed !== null })
    : null;
};
const payload = async (ctx: Context) =>
  Object.assign(new TranslationServicePayload(), { service: await shown(ctx) });

@Resolver(() => ConversationType)
export class TranslationResolver {
  constructor(
    private readonly translating: Translating,
    private readonly services: TranslationServices,
  ) {}

  @FieldResolver(() => Boolean, {
    description: 'Whether the viewer may have its messages translated.',
  })
  viewerCanTranslate(@Ctx() ctx: Context): Promise<boolean> {
    return isTranslated(ctx);
  }

  @Mutation(() => MessagesTranslateResult, {
    description: 'Says messages in the viewer’s language; what was asked once is kept.',
  })
  @Authorized(AGENT)
  async messagesTranslate(
    @Ctx() ctx: Context,
    @Arg('input', () => MessagesTranslateInput, { description: 'Which, and into what.' })
    input: MessagesTranslateInput,
  ) {
    return payloadOf(await this.translating.translate(ctx, input));
  }

  @Query(() => TranslationServiceType, {
    nullable: true,
    description: 'The company’s service that translates; null without one.',
  })
  @Authorized('settings.write')
  translationService(@Ctx() ctx: Context) {
    return shown(ctx);
  }

  @Mutation(() => TranslationServiceSetResult, {
    description: 'Tries a service and keeps it. Who it translates for is a setting of the company.',
  })
  @Authorized('settings.write')
  async translationServiceSet(
    @Ctx() ctx: Context,
    @Arg('input', () => TranslationServiceSetInput, { description: 'Kind, address and key.' })
    input: TranslationServiceSetInput,
  ) {
    return (await this.services.set(ctx, input)) ?? payload(ctx);
  }

  @Mutation(() => TranslationServicePayload, { description: 'Forgets the service and its key.' })
  @Authorized('settings.write')
  async translationServiceRemove(@Ctx() ctx: Context) {
    await removeService(ctx);
    return payload(ctx);
  }
}
