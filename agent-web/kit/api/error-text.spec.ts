import { TestBed } from '@angular/core/testing';
import { TranslocoService } from '@jsverse/transloco';
import { ApiError } from '@parley/schema';
import { ErrorText, isRefusal } from './error-text';

const words: Record<string, string> = {
  'kit.error.RATE_LIMITED': 'Wait {{seconds}} s.',
  'kit.error.unknown': 'That did not work.',
};
const translate = (key: string, values: Record<string, unknown> = {}) =>
  (words[key] ?? key).replace('{{seconds}}', String(values['seconds']));

beforeEach(() =>
  TestBed.configureTestingModule({
    providers: [{ provide: TranslocoService, useValue: { translate } }],
  }),
);

const text = (error: unknown) => TestBed.inject(ErrorText).of(error);

it('lets a refusal speak for itself, also one of a newer server', () => {
  expect(text({ code: 'BRAND_NEW', message: 'Not on Sundays.' })).toBe('Not on Sundays.');
});

it('puts a fault into words by its code, with the wait in whole seconds', () => {
  expect(text(new ApiError('RATE_LIMITED', 'too many', 1_200))).toBe('Wait 2 s.');
});

it('never shows the text of a fault it does not know', () => {
  expect(text(new ApiError('SOMETHING', 'relation "agent" does not exist'))).toBe(
    'That did not work.',
  );
  expect(text(new TypeError('x is undefined'))).toBe('That did not work.');
});

it('tells refusals from payloads and from errors', () => {
  expect(isRefusal({ code: 'IN_USE', message: 'Still needed.' })).toBe(true);
  expect(isRefusal({ member: { id: 'ann' } })).toBe(false);
  expect(isRefusal(new ApiError('FORBIDDEN', 'no'))).toBe(false);
  expect(isRefusal(null)).toBe(false);
});
