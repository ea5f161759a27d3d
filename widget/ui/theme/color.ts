/** Red, green and blue, each from 0 to 255. */
export type Color = readonly [number, number, number];

export const white: Color = [255, 255, 255];
export const black: Color = [0, 0, 0];

const READABLE = 4.5;
const STEP = 0.04;

/** Reads `#rgb` or `#rrggbb`; null for anything else. */
export function parseColor(text: string | null | undefined): Color | null {
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text ?? '')?.[1];
  if (!hex) return null;
  const full = hex.length === 3 ? [...hex].map(digit => digit + digit).join('') : hex;
  return [0, 2, 4].map(at => parseInt(full.slice(at, at + 2), 16)) as unknown as Color;
}

/** As CSS writes it. */
export const toCss = (color: Color): string => `rgb(${color.join(' ')})`;

/** So much of the first colour (0 to 1), the rest of the second. */
export function mix(first: Color, second: Color, share: number): Color {
  return first.map((part, at) =>
    Math.round(part * share + (second[at] ?? 0) * (1 - share)),
  ) as unknown as Color;
}

/** Relative luminance of WCAG, from 0 to 1. */
export function luminance(color: Color): number {
  const [red = 0, green = 0, blue = 0] = color.map(part => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of WCAG, from 1 to 21. */
export function contrast(one: Color, other: Color): number {
  const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** The colour, moved towards black or white as little as needed to be read on a background. */
export function readableOn(background: Color, color: Color): Color {
  const end = luminance(background) > 0.18 ? black : white;
  for (let share = 1; share > 0; share -= STEP) {
    const candidate = mix(color, end, share);
    if (contrast(candidate, background) >= READABLE) return candidate;
  }
  return end;
}
