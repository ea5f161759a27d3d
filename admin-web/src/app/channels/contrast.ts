/** The contrast that text needs against its ground (WCAG AA). */
const ENOUGH = 4.5;

/** Whether this is a colour as Parley stores it: six digits after a hash. */
export function isColor(text: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(text);
}

/** The text colour that can be read best on a ground, and how well; 1 is none, 21 all there is. */
export function textOn(ground: string): { readonly color: string; readonly contrast: number } {
  const light = luminance(ground);
  const onWhiteText = 1.05 / (light + 0.05);
  const onDarkText = (light + 0.05) / (luminance('#1b2330') + 0.05);
  return onWhiteText >= ENOUGH || onWhiteText >= onDarkText
    ? { color: '#ffffff', contrast: onWhiteText }
    : { color: '#1b2330', contrast: onDarkText };
}

// Relative luminance, 0…1, of WCAG 2.
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(start => {
    const part = Number.parseInt(color.slice(start, start + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
