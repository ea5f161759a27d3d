import { expect, it } from 'vitest';
import { cleanAddress } from './address.ts';
import { pageKeys } from './page.ts';

it('reads channel, address and look from the path and its parameters', () => {
  const address = 'https://a.example/chat/shop%20one?skillGroup=Sales&colorScheme=dark&locale=en';
  expect(pageKeys(address)).toMatchObject({
    channel: 'shop one',
    skillGroup: 'Sales',
    colorScheme: 'dark',
    locale: 'en',
  });
});

it('H-02: reads switches and attributes, and leaves the rest to the channel', () => {
  const keys = pageKeys('https://a.example/chat/x?ticket=false&sound=&attributes.level=gold');
  expect(keys).toMatchObject({ ticket: false, sound: true, attributes: { level: 'gold' } });
  expect(keys.hideNotices).toBeUndefined();
});

it('W-40: never passes on the query of a page, which may hold secrets of its site', () => {
  expect(cleanAddress('https://shop.example/lamp?token=1#a')).toBe('https://shop.example/lamp');
  const listed = cleanAddress('https://shop.example/lamp?token=1&sku=7', ['sku']);
  expect(listed).toBe('https://shop.example/lamp?sku=7');
  expect(cleanAddress('about:blank')).toBeNull();
  expect(cleanAddress('nonsense')).toBeNull();
});
