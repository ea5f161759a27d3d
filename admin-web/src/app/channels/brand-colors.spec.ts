import { brandColors, isColor } from './brand-colors';

it('leaves a colour alone on which white can be read', () => {
  expect(brandColors('#0b7a75')).toMatchObject({
    fill: '#0b7a75',
    onFill: '#ffffff',
    correction: null,
  });
});

it('keeps a pale colour and writes dark on it', () => {
  expect(brandColors('#ffe600')).toMatchObject({
    fill: '#ffe600',
    onFill: '#1b2330',
    correction: 'darkText',
  });
});

it('deepens a colour in between until white can be read', () => {
  const { fill, onFill, correction } = brandColors('#f05a28');
  expect(correction).toBe('deeper');
  expect(onFill).toBe('#ffffff');
  expect(fill < '#f05a28').toBe(true);
});

it('makes the ground of own bubbles a breath of the colour', () => {
  expect(brandColors('#000000').soft).toBe('#dbdbdb');
});

it('knows a colour by its six digits', () => {
  expect(isColor('#0B7A75')).toBe(true);
  expect(isColor('#0b7')).toBe(false);
  expect(isColor('teal')).toBe(false);
});
