import { expect, it } from 'vitest';
import { createAppPicker } from './app-picker.ts';

const jpeg = { name: 'IMG 1.jpg', mimeType: 'image/jpeg', data: btoa('picture') };

it('H-09: has the app choose once it has offered to, and takes what it hands over', async () => {
  const asked: unknown[] = [];
  const picker = createAppPicker(message => asked.push(message));
  expect(picker.pickFiles('image/*')).toBeNull();
  expect(picker.hear('picker', {})).toBe(true);

  const chosen = picker.pickFiles('image/*');
  expect(asked).toEqual([{ type: 'pick', accept: 'image/*' }]);
  const broken = [null, 7, { ...jpeg, data: '%' }, { name: 'x', mimeType: 'y' }];
  expect(picker.hear('picked', { files: [jpeg, ...broken] })).toBe(true);

  const files = (await chosen)!;
  expect(files.map(({ name, type, size }) => [name, type, size])).toEqual([
    ['IMG 1.jpg', 'image/jpeg', 7],
  ]);
  expect(await files[0]!.text()).toBe('picture');
  expect(picker.hear('sendText', {})).toBe(false);
});

it('H-09: nothing that was not asked for is taken, and an offer can be withdrawn', async () => {
  const picker = createAppPicker(() => {});
  picker.hear('picked', { files: [jpeg] });
  picker.hear('picker', {});
  const given = picker.pickFiles('');
  const anew = picker.pickFiles('');
  expect(await given).toEqual([]);
  picker.hear('picked', { files: 'all' });
  expect(await anew).toEqual([]);
  picker.hear('picker', { isOffered: false });
  expect(picker.pickFiles('')).toBeNull();
});
