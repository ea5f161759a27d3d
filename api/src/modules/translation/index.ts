export { Translating } from './translating.ts';
export { TranslationResolver } from './translation.resolver.ts';
export { TranslationServices } from './translation-service.ts';
export {
  ChannelTranslationResolver,
  TranslationVisitorResolver,
} from './translation.visitor.resolver.ts';
export { Translator } from './translator.ts';
