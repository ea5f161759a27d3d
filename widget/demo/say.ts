import type { Words } from './option-keys.ts';

const language = new URLSearchParams(location.search).get('lang') ?? navigator.language;

/** Whether the page is read in Chinese. */
export const isChinese = language.startsWith('zh');

/** A sentence in the language of the page. */
export const say = ([en, zh]: Words): string => (isChinese ? zh : en);
