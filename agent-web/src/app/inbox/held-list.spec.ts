import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { heldList } from './held-list';

const rows = (...ids: string[]) => ids.map(id => ({ id }));

it('keeps its order while held and takes the true one when released', () => {
  const wanted = signal(rows('a', 'b'));
  const list = TestBed.runInInjectionContext(() => heldList(wanted));
  const shown = () => list.rows().map(({ id }) => id);
  expect(shown()).toEqual(['a', 'b']);
  list.hold();
  wanted.set(rows('c', 'b', 'a'));
  expect(shown()).toEqual(['a', 'b']);
  expect(list.heldBack()).toBe(1);
  list.release();
  expect(shown()).toEqual(['c', 'b', 'a']);
  expect(list.heldBack()).toBe(0);
});
