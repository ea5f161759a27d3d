import { TestBed } from '@angular/core/testing';
import { Toast } from './toast';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const texts = (toast: Toast) => toast.notes().map(({ text }) => text);

it('shows at most three notes and the same sentence once', () => {
  const toast = TestBed.inject(Toast);
  ['a', 'b', 'b', 'c', 'd'].forEach(text => toast.info(text));
  expect(texts(toast)).toEqual(['b', 'c', 'd']);
});

it('lets a note go by itself', () => {
  const toast = TestBed.inject(Toast);
  toast.warn('a');
  vi.advanceTimersByTime(10_000);
  expect(texts(toast)).toEqual([]);
});
