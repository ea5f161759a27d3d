import { sends } from './send-key';

const enter = (init: KeyboardEventInit = {}) =>
  new KeyboardEvent('keydown', { key: 'Enter', ...init });

it('A-04: sends with Enter and breaks the line with Shift+Enter', () => {
  expect(sends(enter(), 'Enter')).toBe(true);
  expect(sends(enter({ shiftKey: true }), 'Enter')).toBe(false);
});

it('A-04: sends with Ctrl+Enter only, when that is chosen', () => {
  expect(sends(enter(), 'Control+Enter')).toBe(false);
  expect(sends(enter({ ctrlKey: true }), 'Control+Enter')).toBe(true);
  expect(sends(enter({ metaKey: true }), 'Control+Enter')).toBe(true);
});

it('A-04: does not send while an input method composes a word', () => {
  expect(sends(enter({ isComposing: true }), 'Enter')).toBe(false);
  expect(sends(enter({ keyCode: 229 }), 'Enter')).toBe(false);
});
