import { expect, it } from 'vitest';
import { cleanName, extensionOf, withExtension } from './file.name.ts';

it.each([
  ['合同 终稿.pdf', '合同 终稿.pdf'],
  ['../../etc/passwd', '_.._etc_passwd'],
  ['C:\\Users\\me\\a.txt', 'C__Users_me_a.txt'],
  ['photo\u202egpj.exe', 'photogpj.exe'],
  ['a\u0000b\r\n.txt', 'ab.txt'],
  ['CON', '_CON'],
  ['con.txt', '_con.txt'],
  ['console.txt', 'console.txt'],
  ['"><script>.png', '___script_.png'],
  ['...', 'file'],
  ['e\u0301te\u0301.png', 'été.png'],
])('cleans %j to %j', (given, cleaned) => {
  expect(cleanName(given)).toBe(cleaned);
});

it('shortens a long name to 255 bytes and keeps its extension', () => {
  const cleaned = cleanName(`${'长'.repeat(300)}.pdf`);
  expect(Buffer.byteLength(cleaned)).toBeLessThanOrEqual(255);
  expect(cleaned).toMatch(/^长+\.pdf$/);
});

it('reads and replaces the last extension', () => {
  expect(extensionOf('a.tar.GZ')).toBe('gz');
  expect(extensionOf('none')).toBe('');
  expect(withExtension('IMG_1.HEIC', 'jpg')).toBe('IMG_1.jpg');
});
