import { formatSize } from './file-size';

it.each([
  [512, '512 byte'],
  [1_453_000, '1.4 MB'],
  [20 * 1_048_576, '20 MB'],
])('%d bytes are %s', (bytes, text) => {
  expect(formatSize(bytes, 'en')).toBe(text);
});
