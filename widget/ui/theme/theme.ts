import { type Color, luminance, mix, parseColor, readableOn, toCss, white } from './color.ts';

const brand: Color = [11, 122, 117];
const ink: Color = [27, 35, 48];
const surfaces: Record<'light' | 'dark', Color> = { light: white, dark: [22, 28, 37] };
// What can be read on the fields can be read on the surface as well.
const fields: Record<'light' | 'dark', Color> = { light: [240, 242, 245], dark: [29, 37, 49] };

/** The tokens that follow from a tenant's colour, every pair of text and ground at 4.5 : 1. */
export function brandTokens(color: string | null | undefined, scheme: 'light' | 'dark') {
  const wanted = parseColor(color) ?? brand;
  const surface = surfaces[scheme];
  // A pale brand keeps its colour under dark text; any other is deepened until white can be read.
  const isPale = luminance(wanted) > 0.45;
  const fill = isPale ? wanted : readableOn(white, wanted);
  const header = scheme === 'light' ? fill : readableOn(white, mix(fill, surface, 0.45));
  const soft = mix(wanted, surface, scheme === 'light' ? 0.14 : 0.28);
  return {
    '--accent': toCss(fill),
    '--on-accent': toCss(isPale ? ink : white),
    '--accent-text': toCss(readableOn(soft, readableOn(fields[scheme], wanted))),
    '--accent-soft': toCss(soft),
    '--header': toCss(header),
    '--on-header': toCss(isPale && scheme === 'light' ? ink : white),
  };
}

/** Applies scheme and brand to the page, and again when the system's scheme changes. */
export function applyTheme(scheme: string, color: string | null | undefined): () => void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const { dataset, style } = document.documentElement;
  const apply = (): void => {
    const isDark = scheme === 'dark' || (scheme !== 'light' && system.matches);
    dataset['scheme'] = isDark ? 'dark' : 'light';
    const tokens = brandTokens(color, isDark ? 'dark' : 'light');
    for (const [name, value] of Object.entries(tokens)) style.setProperty(name, value);
  };
  apply();
  system.addEventListener('change', apply);
  return () => system.removeEventListener('change', apply);
}
