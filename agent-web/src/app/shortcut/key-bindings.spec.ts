import { TestBed } from '@angular/core/testing';
import { KeyBindings } from './key-bindings';

beforeEach(() => localStorage.clear());

it('U-04: keys can be changed, are unique, and can go back to those of the house', () => {
  const bindings = TestBed.inject(KeyBindings);
  bindings.bind('end', 'Alt+E');
  expect(bindings.of('end')).toBe('Alt+E');
  bindings.bind('note', 'Alt+E');
  expect(bindings.of('end')).toBeNull();
  expect(bindings.of('note')).toBe('Alt+E');
  bindings.reset();
  expect(bindings.of('end')).toBe('Alt+W');
  expect(bindings.isOwn()).toBe(false);
});

it('U-04: the single-letter key can be switched off, and the choice outlives a reload', () => {
  TestBed.inject(KeyBindings).bind('list', '');
  TestBed.resetTestingModule();
  expect(TestBed.inject(KeyBindings).of('list')).toBeNull();
});
