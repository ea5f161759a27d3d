import { type EnvironmentProviders, makeEnvironmentProviders } from '@angular/core';
import { MAT_RIPPLE_GLOBAL_OPTIONS } from '@angular/material/core';
import { MAT_TOOLTIP_DEFAULT_OPTIONS } from '@angular/material/tooltip';
import { provideLucideConfig } from '@lucide/angular';
import { type DictionarySource, provideI18n } from './i18n/provide-i18n';

/** What every app of the desk needs from the kit: texts, icons, calm tooltips, no ripples. */
export function provideKit(dictionary: DictionarySource): EnvironmentProviders {
  return makeEnvironmentProviders([
    provideI18n(dictionary),
    provideLucideConfig({ size: 18, strokeWidth: 1.75 }),
    { provide: MAT_RIPPLE_GLOBAL_OPTIONS, useValue: { disabled: true } },
    {
      provide: MAT_TOOLTIP_DEFAULT_OPTIONS,
      useValue: {
        showDelay: 400,
        hideDelay: 0,
        touchendHideDelay: 800,
        disableTooltipInteractivity: true,
      },
    },
  ]);
}
