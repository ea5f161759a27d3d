import { MaskPattern, MaskPatternInput, storedPatterns } from './mask-pattern.type.ts';
import { flag, list, shape } from './setting.type.ts';

/** Which numbers nobody sees without asking. */
export const masking = shape(
  'MaskingSettings',
  'Which numbers in messages and tickets are shown as dots; what is stored stays.',
  {
    bankCards: flag(false, 'Whether numbers that pass the check of bank cards are hidden.'),
    identityCards: flag(
      false,
      'Whether numbers that pass the check of Chinese identity cards are hidden.',
    ),
    patterns: list(
      { output: MaskPattern, input: MaskPatternInput },
      storedPatterns,
      [],
      {
        en: 'At most 10 patterns in the syntax of RE2 with a name each: no looking back or ahead, none that fits the empty text, and not too much work together.',
        'zh-CN':
          '最多 10 条规则，每条须有名称，并使用 RE2 语法：不支持回溯引用与环视，不能匹配空文本，总体复杂度不能过高。',
      },
      'What else is hidden.',
    ),
  },
);
