import { languageName } from './language-name';

it('names a language in the words of the reader', () => {
  expect(languageName('en', 'zh-CN')).toBe('英语');
  expect(languageName('fr', 'en')).toBe('French');
});

it('leaves what is no language tag as it is', () => {
  expect(languageName('not a tag', 'en')).toBe('not a tag');
});
