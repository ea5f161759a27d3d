import { isColor, textOn } from './contrast';

it('writes white on a ground that is dark enough', () => {
  expect(textOn('#0b7a75').color).toBe('#ffffff');
  expect(textOn('#000000').contrast).toBeCloseTo(21);
});

it('writes dark on a ground on which white could not be read', () => {
  expect(textOn('#ffe600').color).toBe('#1b2330');
  expect(textOn('#ffe600').contrast).toBeGreaterThan(4.5);
});

it('knows a colour by its six digits', () => {
  expect(isColor('#0B7A75')).toBe(true);
  expect(isColor('#0b7')).toBe(false);
  expect(isColor('teal')).toBe(false);
});
