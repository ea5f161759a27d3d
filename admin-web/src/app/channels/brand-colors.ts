type Parts = readonly [number, number, number];

/** Colours to begin with; on each of them text can be read. */
export const swatches = [
  { name: 'teal', color: '#0b7a75' },
  { name: 'green', color: '#15803d' },
  { name: 'blue', color: '#2563eb' },
  { name: 'indigo', color: '#4338ca' },
  { name: 'violet', color: '#7c3aed' },
  { name: 'pink', color: '#be185d' },
  { name: 'red', color: '#c2342b' },
  { name: 'amber', color: '#a65a00' },
  { name: 'brown', color: '#7c4a2d' },
  { name: 'yellow', color: '#ffd54a' },
  { name: 'slate', color: '#475569' },
  { name: 'ink', color: '#1b2330' },
] as const;

/** How the visitor's window shows a tenant's colour, so that text on it can always be read. */
export interface BrandColors {
  /** The ground of header and buttons: the colour itself, or a deeper one. */
  readonly fill: string;
  readonly onFill: string;
  /** The ground of the visitor's own bubbles. */
  readonly soft: string;
  /** How text on it becomes readable: `darkText` is good, `deeper` is another colour than was chosen. */
  readonly correction: 'darkText' | 'deeper' | null;
}

const READABLE = 4.5;
const STEP = 0.04;
/** Above this luminance a colour keeps its lightness and takes dark text. */
const PALE = 0.45;
const INK = '#1b2330';
const WHITE = '#ffffff';

/** Whether this is a colour as Parley stores it: six digits after a hash. */
export function isColor(text: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(text);
}

/** The colours that follow from a tenant's; server and window judge by the same rule. */
export function brandColors(color: string): BrandColors {
  const wanted = partsOf(color);
  const soft = toCss(wanted.map(part => part * 0.14 + 255 * 0.86));
  if (luminance(wanted) > PALE) {
    return { fill: color, onFill: INK, soft, correction: 'darkText' };
  }
  for (let share = 1; share > 0; share -= STEP) {
    const deeper = wanted.map(part => Math.floor(part * share)) as unknown as Parts;
    if (1.05 / (luminance(deeper) + 0.05) < READABLE) continue;
    const correction = share === 1 ? null : 'deeper';
    return { fill: toCss(deeper), onFill: WHITE, soft, correction };
  }
  return { fill: INK, onFill: WHITE, soft, correction: 'deeper' };
}

function partsOf(color: string): Parts {
  return [1, 3, 5].map(at => Number.parseInt(color.slice(at, at + 2), 16)) as unknown as Parts;
}

function toCss(parts: readonly number[]): string {
  return `#${parts.map(part => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

// Relative luminance of WCAG 2, from 0 to 1.
function luminance(parts: Parts): number {
  const [red = 0, green = 0, blue = 0] = parts.map(part => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
