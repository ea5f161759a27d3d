import { deviceOf } from './device';

const chrome =
  'Mozilla/5.0 (Windows NT 10.0; Win64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36';

it.each([
  [chrome, 'Chrome 140 · Windows'],
  [`${chrome} Edg/141.0`, 'Edge 141 · Windows'],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604',
    'Safari 18 · iOS',
  ],
  ['Mozilla/5.0 (Linux; Android 15) Chrome/130.0 MicroMessenger/8.0', 'WeChat 8 · Android'],
  ['curl/8', null],
  [null, null],
])('reads %s', (userAgent, device) => {
  expect(deviceOf(userAgent)).toBe(device);
});
