import type { Rule } from '../../kernel/errors/invalid-input.ts';

/** A colour as #RRGGBB. */
export const colour: Rule<string> = text =>
  /^#[0-9a-f]{6}$/i.test(text)
    ? null
    : { sentence: { en: 'Write the colour as #RRGGBB.', 'zh-CN': '请按 #RRGGBB 填写颜色。' } };
