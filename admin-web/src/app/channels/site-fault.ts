import type { TranslocoService } from '@jsverse/transloco';
import { firstWrongSite, sitesFromText } from './allowed-sites';

/** For the field of allowed sites: names the first entry that is no site. */
export function siteFault(text: string, transloco: TranslocoService) {
  const site = firstWrongSite(sitesFromText(text));
  return site === null
    ? null
    : { kind: 'site', message: transloco.translate('channels.wrongSite', { site }) };
}
