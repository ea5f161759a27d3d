type Parts = readonly number[];

const READABLE = 4.5;
const STEP = 0.04;
/** Above this luminance a colour takes dark text. */
const PALE = 0.45;

// Relative luminance of WCAG 2, from 0 to 1.
function luminance(parts: Parts): number {
  const [red = 0, green = 0, blue = 0] = parts.map(part => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const isReadable = (parts: Parts): boolean =>
  luminance(parts) > PALE || 1.05 / (luminance(parts) + 0.05) >= READABLE;

/** Null for a colour on which text can be read; for any other the nearest deeper one (FEATURES W-39). */
export function readableInstead(colour: string): string | null {
  const wanted = [1, 3, 5].map(at => Number.parseInt(colour.slice(at, at + 2), 16));
  if (isReadable(wanted)) return null;
  for (let share = 1; share > 0; share -= STEP) {
    const deeper = wanted.map(part => Math.floor(part * share));
    if (luminance(deeper) <= PALE && isReadable(deeper))
      return `#${deeper.map(part => part.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
  }
  return '#000000';
}
