import { Component, computed, inject, input } from '@angular/core';
import { FormField, FormRoot, max, maxLength, min, validate } from '@angular/forms/signals';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Field, FormFault, SaveBar, Section, TextInput } from '@parley/kit';
import type { ChannelSetupFragment, ColorScheme, WidgetPosition } from '@parley/schema/admin';
import { editable } from '../../core/editable';
import { ChannelPreview } from '../channel-preview';
import { colorFault } from '../color-fault';
import { ColorInput } from '../color-input';
import { SettingSwitch } from './setting-switch';
import { SetupStore } from './setup-store';

/** Colours, contact button and window of the widget, with a preview that follows. */
@Component({
  selector: 'parley-look-form',
  imports: [
    ChannelPreview,
    ColorInput,
    Field,
    FormFault,
    FormField,
    FormRoot,
    SaveBar,
    Section,
    SettingSwitch,
    TextInput,
    TranslocoPipe,
  ],
  templateUrl: './look-form.html',
  styleUrls: ['./setup-form.css', './look-form.css'],
})
export class LookForm {
  readonly #store = inject(SetupStore);
  readonly #transloco = inject(TranslocoService);
  readonly channel = input.required<ChannelSetupFragment>();
  protected readonly schemes: readonly ColorScheme[] = ['AUTO', 'LIGHT', 'DARK'];
  protected readonly locales = ['auto', 'zh-CN', 'en'];
  protected readonly positions: readonly WidgetPosition[] = [
    'BOTTOM_RIGHT',
    'BOTTOM_LEFT',
    'TOP_RIGHT',
    'TOP_LEFT',
  ];
  protected readonly measures = [
    { name: 'width', from: 300, to: 1_000 },
    { name: 'height', from: 400, to: 1_200 },
    { name: 'offsetX', from: 0, to: 500 },
    { name: 'offsetY', from: 0, to: 500 },
  ] as const;

  protected readonly edit = editable({
    saved: 'channels.saved',
    from: () => toModel(this.channel()),
    rules: path => {
      validate(path.themeColor, ({ value }) => colorFault(value(), this.#transloco));
      maxLength(path.launcherText, 20);
      for (const { name, from, to } of this.measures) {
        min(path[name], from);
        max(path[name], to);
      }
    },
    save: ({ themeColor, launcherText, ...settings }) =>
      this.#store.change(this.channel().id, {
        channel: { themeColor },
        settings: { ...settings, launcherText: launcherText.trim() || null },
      }),
  });
  readonly isDirty = this.edit.isDirty;
  protected readonly previewKeys = computed(() => {
    const { themeColor, colorScheme, locale } = this.edit.model();
    return { themeColor, colorScheme: colorScheme.toLowerCase(), locale };
  });
}

const toModel = ({ themeColor, settings }: ChannelSetupFragment) => ({
  themeColor: themeColor.toLowerCase(),
  colorScheme: settings.colorScheme,
  locale: settings.locale,
  launcherText: settings.launcherText ?? '',
  hideLauncher: settings.hideLauncher,
  autoOpen: settings.autoOpen,
  position: settings.position,
  width: settings.width,
  height: settings.height,
  offsetX: settings.offsetX,
  offsetY: settings.offsetY,
  draggable: settings.draggable,
  endOnClose: settings.endOnClose,
});
