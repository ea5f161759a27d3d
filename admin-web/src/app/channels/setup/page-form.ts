import { Component, inject, input } from '@angular/core';
import { FormField, FormRoot, maxLength } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import { Field, FormFault, SaveBar, Section, TextInput } from '@parley/kit';
import type { ChannelSetupFragment } from '@parley/schema/admin';
import { editable } from '../../core/editable';
import { SettingSwitch } from './setting-switch';
import { SetupStore } from './setup-store';

/** What concerns the chat as a page of its own, in browsers, apps and WeChat. */
@Component({
  selector: 'parley-page-form',
  imports: [
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
  template: `
    <form [formRoot]="edit.form">
      <parley-form-fault [text]="edit.fault()" />
      <parley-section
        [heading]="'channels.pageTitle' | transloco"
        [lead]="'channelSettings.pageLead' | transloco"
      >
        <parley-field
          [label]="'channelSettings.pageTitle' | transloco"
          [hint]="'channelSettings.pageTitleHint' | transloco"
          [optional]="'kit.form.optional' | transloco"
          [of]="edit.form.pageTitle"
        >
          <input parleyInput autocomplete="off" [formField]="edit.form.pageTitle" />
        </parley-field>
        <parley-setting-switch name="inputToggle" [of]="edit.form.inputToggle" />
        <parley-setting-switch name="wechatProfile" [of]="edit.form.wechatProfile" />
      </parley-section>
      <parley-save-bar
        [isDirty]="isDirty()"
        [isSaving]="edit.form().submitting()"
        (discard)="edit.discard()"
      />
    </form>
  `,
  styleUrl: '../../core/settings-form.css',
})
export class PageForm {
  readonly #store = inject(SetupStore);
  readonly channel = input.required<ChannelSetupFragment>();
  protected readonly edit = editable({
    saved: 'channels.saved',
    from: () => toModel(this.channel()),
    rules: path => maxLength(path.pageTitle, 60),
    save: ({ pageTitle, ...settings }) =>
      this.#store.change(this.channel().id, {
        settings: { ...settings, pageTitle: pageTitle.trim() || null },
      }),
  });
  readonly isDirty = this.edit.isDirty;
}

const toModel = ({ settings }: ChannelSetupFragment) => ({
  pageTitle: settings.pageTitle ?? '',
  inputToggle: settings.inputToggle,
  wechatProfile: settings.wechatProfile,
});
