import { houseBindings, keysPressed, shortcutOf } from './shortcut';

const press = (init: KeyboardEventInit) => new KeyboardEvent('keydown', init);

it('knows a shortcut by the place of its key, whatever the layout writes', () => {
  expect(shortcutOf(press({ altKey: true, code: 'KeyW', key: '∑' }))).toBe('end');
  expect(shortcutOf(press({ altKey: true, code: 'ArrowDown', key: 'ArrowDown' }))).toBe('next');
  expect(shortcutOf(press({ metaKey: true, code: 'KeyK', key: 'k' }))).toBe('commands');
});

it('leaves ordinary keys and other combinations alone', () => {
  expect(shortcutOf(press({ code: 'KeyW', key: 'w' }))).toBeNull();
  expect(shortcutOf(press({ altKey: true, ctrlKey: true, code: 'KeyW' }))).toBeNull();
  expect(keysPressed(press({ altKey: true, key: 'Alt', code: 'AltLeft' }))).toBeNull();
});

it('lists the keys on a question mark, except while somebody types', () => {
  const box = document.createElement('textarea');
  const heard: (string | null)[] = [];
  box.addEventListener('keydown', event => heard.push(shortcutOf(event)));
  box.dispatchEvent(press({ key: '?' }));
  expect(heard).toEqual([null]);
  expect(shortcutOf(press({ key: '?' }))).toBe('list');
});

it('U-04: hears own keys instead of those of the house', () => {
  const bindings = { ...houseBindings, end: 'Alt+E', list: '' };
  expect(shortcutOf(press({ altKey: true, code: 'KeyE' }), bindings)).toBe('end');
  expect(shortcutOf(press({ altKey: true, code: 'KeyW' }), bindings)).toBeNull();
  expect(shortcutOf(press({ key: '?' }), bindings)).toBeNull();
});
