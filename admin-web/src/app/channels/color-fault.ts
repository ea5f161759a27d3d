import type { TranslocoService } from '@jsverse/transloco';
import { brandColors, isColor } from './brand-colors';

/** Why a colour cannot be saved: it is none, or text on it could not be read; null when it can. */
export function colorFault(color: string, transloco: TranslocoService) {
  if (!isColor(color))
    return { kind: 'color', message: transloco.translate('channels.wrongColor') };
  const { correction, fill } = brandColors(color);
  if (correction !== 'deeper') return null;
  return { kind: 'contrast', message: transloco.translate('channels.tooPale', { color: fill }) };
}
