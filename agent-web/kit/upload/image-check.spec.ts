import { imageFault } from './image-check';

const megabyte = 1_048_576;

it('takes a picture of exactly the largest size', () => {
  expect(imageFault({ type: 'image/png', size: 2 * megabyte }, 2 * megabyte)).toBeNull();
});

it('declines one byte more', () => {
  expect(imageFault({ type: 'image/png', size: 2 * megabyte + 1 }, 2 * megabyte)).toBe('size');
});

it('declines drawings that could carry scripts', () => {
  expect(imageFault({ type: 'image/svg+xml', size: 10 }, megabyte)).toBe('kind');
});
