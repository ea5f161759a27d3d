import { expect, it } from 'vitest';
import { frameAncestors, isSiteAllowed, readSite } from './allowed-sites.ts';

it('W-01: takes hosts as people write them, and nothing that is no host', () => {
  expect(readSite(' https://Shop.Example.com/cart?a=1 ')).toBe('shop.example.com');
  expect(readSite('*.example.com')).toBe('*.example.com');
  expect(readSite('localhost:8080')).toBe('localhost:8080');
  for (const wrong of ['', 'a b', 'https://', "x';script", '*', 'ex*mple.com'])
    expect(readSite(wrong)).toBeNull();
});

it('W-01: allows exact hosts and subdomains of a star, and every site while the list is empty', () => {
  expect(isSiteAllowed([], 'anything.test')).toBe(true);
  expect(isSiteAllowed(['shop.test'], 'shop.test')).toBe(true);
  expect(isSiteAllowed(['shop.test'], 'evil-shop.test')).toBe(false);
  expect(isSiteAllowed(['*.shop.test'], 'www.shop.test')).toBe(true);
  expect(isSiteAllowed(['*.shop.test'], 'shop.test.evil')).toBe(false);
  expect(isSiteAllowed(['shop.test'], null)).toBe(false);
});

it('W-01: names the frames that may hold the chat', () => {
  expect(frameAncestors([])).toBe('*');
  expect(frameAncestors(['shop.test', '*.test:8443'])).toBe(
    "'self' https://shop.test:* http://shop.test:* https://*.test:8443 http://*.test:8443",
  );
  expect(frameAncestors(['localhost'])).toContain('capacitor://localhost:*');
});
