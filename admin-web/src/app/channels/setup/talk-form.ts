import { Component, computed, inject, input } from '@angular/core';
import { applyEach, FormField, FormRoot, maxLength, required } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import { Field, FormFault, SaveBar, Section, TextInput } from '@parley/kit';
import type { ChannelSetupFragment, FileKind, SurveyMode } from '@parley/schema/admin';
import { editable } from '../../core/editable';
import { ChannelPreview } from '../channel-preview';
import { type MenuRow, MenuRows } from './menu-rows';
import { type QuickButtonRow, QuickButtonRows } from './quick-button-rows';
import { SettingSwitch } from './setting-switch';
import { SetupStore } from './setup-store';

const fileKinds: readonly FileKind[] = ['IMAGE', 'VOICE', 'VIDEO', 'FILE'];

/** What happens in the chat window: first words, buttons, what can be sent, what is shown. */
@Component({
  selector: 'parley-talk-form',
  imports: [
    ChannelPreview,
    Field,
    FormFault,
    FormField,
    FormRoot,
    MenuRows,
    QuickButtonRows,
    SaveBar,
    Section,
    SettingSwitch,
    TextInput,
    TranslocoPipe,
  ],
  templateUrl: './talk-form.html',
  styleUrl: './setup-form.css',
})
export class TalkForm {
  readonly #store = inject(SetupStore);
  readonly channel = input.required<ChannelSetupFragment>();
  protected readonly modes: readonly SurveyMode[] = ['CARD', 'DIALOG'];
  protected readonly fileKinds = fileKinds;
  protected readonly alerts = ['sound', 'notifications', 'titleAlert', 'webPush'] as const;
  protected readonly shown = ['showAgentStatus', 'hideNotices', 'leaveQueue'] as const;

  protected readonly edit = editable({
    saved: 'channels.saved',
    from: () => toModel(this.channel()),
    rules: path => {
      maxLength(path.welcome, 500);
      applyEach(path.quickButtons, row => {
        required(row.label);
        maxLength(row.label, 20);
        required(row.url, { when: ({ valueOf }) => valueOf(row.kind) === 'LINK' });
        required(row.text, { when: ({ valueOf }) => valueOf(row.kind) === 'TEXT' });
        maxLength(row.text, 500);
      });
      applyEach(path.welcomeMenu, row => {
        required(row.text);
        maxLength(row.text, 60);
        required(row.url, { when: ({ valueOf }) => valueOf(row.kind) === 'LINK' });
        required(row.skillGroupId, { when: ({ valueOf }) => valueOf(row.kind) === 'GROUP' });
      });
    },
    save: ({ welcome, quickButtons, welcomeMenu, kinds, ...settings }) =>
      this.#store.change(this.channel().id, {
        channel: { welcome: welcome.trim() },
        settings: {
          ...settings,
          fileKinds: fileKinds.filter(kind => kinds[kind]),
          quickButtons: quickButtons.map(toButton),
          welcomeMenu: welcomeMenu.map(toEntry),
        },
      }),
  });
  readonly isDirty = this.edit.isDirty;
  protected readonly previewKeys = computed(() => {
    const { welcome, kinds, quickButtons, welcomeMenu, hideNotices } = this.edit.model();
    const numbered = <Row>(row: Row, id: number) => ({ id: `${id}`, ...row });
    return {
      welcome: welcome.trim() || undefined,
      hideNotices,
      fileKinds: fileKinds.filter(kind => kinds[kind]),
      quickButtons: quickButtons.filter(row => row.label.trim()).map(numbered),
      welcomeMenu: welcomeMenu.filter(row => row.text.trim()).map(numbered),
    };
  });

  protected setButtons(quickButtons: readonly QuickButtonRow[]): void {
    this.edit.model.update(model => ({ ...model, quickButtons }));
  }

  protected setMenu(welcomeMenu: readonly MenuRow[]): void {
    this.edit.model.update(model => ({ ...model, welcomeMenu }));
  }
}

// What was typed for another kind is not sent.
const toButton = ({ kind, label, url, text }: QuickButtonRow) => ({
  ...{ kind, label },
  url: kind === 'LINK' ? url.trim() : null,
  text: kind === 'TEXT' ? text.trim() : null,
});
const toEntry = ({ kind, text, url, skillGroupId }: MenuRow) => ({
  ...{ kind, text },
  url: kind === 'LINK' ? url.trim() : null,
  skillGroupId: kind === 'GROUP' ? skillGroupId : null,
});

function toModel({ welcome, settings }: ChannelSetupFragment) {
  const kinds = Object.fromEntries(
    fileKinds.map(kind => [kind, settings.fileKinds.includes(kind)]),
  ) as Record<FileKind, boolean>;
  const quickButtons: readonly QuickButtonRow[] = settings.quickButtons.map(
    ({ kind, label, url, text }) => ({ kind, label, url: url ?? '', text: text ?? '' }),
  );
  const welcomeMenu: readonly MenuRow[] = settings.welcomeMenu.map(
    ({ kind, text, url, skillGroupId }) => ({
      kind,
      text,
      url: url ?? '',
      skillGroupId: skillGroupId ?? '',
    }),
  );
  const { sound, notifications, titleAlert, webPush, surveyButton, surveyMode } = settings;
  const { showAgentStatus, hideNotices, leaveQueue } = settings;
  return {
    ...{ welcome: welcome ?? '', welcomeMenu, quickButtons, kinds },
    ...{ sound, notifications, titleAlert, webPush, surveyButton, surveyMode },
    ...{ showAgentStatus, hideNotices, leaveQueue },
  };
}
