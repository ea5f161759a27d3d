import { cameFrom } from './came-from';

const page = (url: string, referrer: string | null) => ({ url, referrer });

it('A-13: names the site that led here, not the page before within the same one', () => {
  const lamp = page('https://shop.test/lamp', 'https://shop.test/');
  const first = page('https://shop.test/', 'https://search.test/?q=lamp');
  expect(cameFrom([lamp, first])).toBe('https://search.test/?q=lamp');
  expect(cameFrom([lamp])).toBeNull();
  expect(cameFrom([page('https://shop.test/', null)])).toBeNull();
});
