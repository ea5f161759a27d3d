import { isApple, keysForPeople } from './keys';

it('names keys as they stand on the keyboard', () => {
  expect(keysForPeople('Alt+ArrowUp', false)).toBe('Alt+↑');
  expect(keysForPeople('Alt+ArrowUp', true)).toBe('⌥↑');
  expect(isApple('MacIntel')).toBe(true);
  expect(isApple('Win32')).toBe(false);
});
