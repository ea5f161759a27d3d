import { expect, it } from 'vitest';
import { withoutQuery } from './bridge.ts';
import { pageKeys } from './page.ts';

it('reads channel, address and look from the path and its parameters', () => {
  const address = 'https://a.example/chat/shop%20one?skillGroup=Sales&colorScheme=dark&locale=en';
  expect(pageKeys(address)).toMatchObject({
    channel: 'shop one',
    skillGroup: 'Sales',
    colorScheme: 'dark',
    locale: 'en',
    sound: true,
  });
});

it('ignores a scheme that does not exist', () => {
  expect(pageKeys('https://a.example/chat/x?colorScheme=pink').colorScheme).toBe('auto');
});

it('never passes on the query of a page, which may hold secrets of its site', () => {
  expect(withoutQuery('https://shop.example/lamp?token=1#a')).toBe('https://shop.example/lamp');
  expect(withoutQuery('about:blank')).toBeNull();
  expect(withoutQuery('nonsense')).toBeNull();
});
