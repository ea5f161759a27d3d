import { matchLanguage } from './language';

it.each([
  [['zh-TW', 'en'], 'zh-CN'],
  [['fr', 'en-GB', 'zh'], 'en'],
  [['de'], 'en'],
  [[], 'en'],
])('for %j speaks %s', (wanted, language) => {
  expect(matchLanguage(wanted)).toBe(language);
});
