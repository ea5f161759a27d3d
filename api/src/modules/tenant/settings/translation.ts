import { flag, shape } from './setting.type.ts';

/** For whom messages are translated. */
export const translation = shape(
  'TranslationSettings',
  'For whom messages are translated, by the company’s own service.',
  {
    agents: flag(false, 'Whether agents may read messages in their language.'),
    visitors: flag(false, 'Whether visitors may read messages in their language.'),
  },
);
