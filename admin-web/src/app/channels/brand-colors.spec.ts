import { brandColors, isColor, swatches } from './brand-colors';

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

it('W-39: text can be read on twelve presets, and on every colour that is proposed', () => {
  expect(swatches).toHaveLength(12);
  for (const { color } of swatches) expect(brandColors(color).correction).not.toBe('deeper');
  for (const color of ['#f05a28', '#22c55e', '#ff8800', '#3b9cff']) {
    const { fill, correction } = brandColors(color);
    expect(correction).toBe('deeper');
    expect(brandColors(fill)).toMatchObject({ fill, correction: null });
  }
});
