import { expect, it } from 'vitest';
import { isOldBrowser } from './old-browser.ts';

const webkit = 'AppleWebKit/605.1.15 (KHTML, like Gecko)';

it.each([
  'Mozilla/5.0 (compatible; MSIE 9.0; Windows NT 6.1; Trident/5.0)',
  'Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko',
  'Mozilla/5.0 (Windows NT 6.1) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/49.0 Safari/537.36',
  `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${webkit} Version/15.6 Safari/605.1.15`,
  `Mozilla/5.0 (iPhone; CPU iPhone OS 15_5 like Mac OS X) ${webkit} Mobile/15E148 MicroMessenger/8.0`,
])('W-41: %s is too old', userAgent => expect(isOldBrowser(userAgent)).toBe(true));

it.each([
  undefined,
  'curl/8.0',
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/153.0 Safari/537.36',
  'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
  `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${webkit} Version/17.0 Safari/605.1.15`,
  `Mozilla/5.0 (iPhone; CPU iPhone OS 17_2 like Mac OS X) ${webkit} Mobile/15E148 MicroMessenger/8.0`,
])('W-41: %s is not', userAgent => expect(isOldBrowser(userAgent)).toBe(false));
