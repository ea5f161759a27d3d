import { withThinSpaces } from './spacing';

it('puts a thin space between Chinese and Latin or figures', () => {
  expect(withThinSpaces('还有3人，约 5分钟')).toBe('还有\u20093\u2009人，约\u20095\u2009分钟');
  expect(withThinSpaces('由Lin接入')).toBe('由\u2009Lin\u2009接入');
});

it('leaves the rest alone', () => {
  expect(withThinSpaces('Show 3 more')).toBe('Show 3 more');
  expect(withThinSpaces('待接入，请稍候')).toBe('待接入，请稍候');
});
