import { firstPassword } from './first-password';

it('has 14 signs, none of which looks like another', () => {
  const password = firstPassword();
  expect(password).toHaveLength(14);
  expect(password).not.toMatch(/[lIO01o]/);
});

it('follows the source of randomness', () => {
  expect(firstPassword(values => values.fill(0))).toBe('a'.repeat(14));
  expect(firstPassword()).not.toBe(firstPassword());
});
