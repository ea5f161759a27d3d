import { signal } from '@angular/core';
import { pressOffered } from './offered-keys';

function offer(...names: string[]) {
  const [offers, chosen, taken] = [signal(names), signal(0), [] as string[]];
  const press = (key: string, more: KeyboardEventInit = {}) => {
    const event = new KeyboardEvent('keydown', { key, cancelable: true, ...more });
    const isTaken = pressOffered(event, offers, chosen, name => taken.push(name));
    return isTaken && event.defaultPrevented;
  };
  return { press, chosen, taken };
}

it('A-05: moves around the ends and takes what is chosen by Enter or Tab', () => {
  const { press, chosen, taken } = offer('a', 'b', 'c');
  press('ArrowUp');
  expect(chosen()).toBe(2);
  press('Enter');
  press('ArrowDown');
  press('Tab');
  expect(taken).toEqual(['c', 'a']);
});

it('leaves the box its keys: letters, an input method, and all while nothing is offered', () => {
  const { press, taken } = offer('a');
  expect(press('x')).toBe(false);
  expect(press('Enter', { isComposing: true })).toBe(false);
  expect(offer().press('Enter')).toBe(false);
  expect(taken).toEqual([]);
});
