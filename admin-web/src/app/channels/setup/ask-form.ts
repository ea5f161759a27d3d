import { Component, inject, input } from '@angular/core';
import {
  applyEach,
  FormField,
  FormRoot,
  maxLength,
  pattern,
  required,
  validate,
} from '@angular/forms/signals';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Field, FormFault, SaveBar, Section, TextInput } from '@parley/kit';
import type { ChannelSetupFragment } from '@parley/schema/admin';
import { editable } from '../../core/editable';
import { type AskModel, toAskModel, toConsent, toPreChatForm } from './ask-model';
import { fromLines } from './lines';
import { type QuestionRow, QuestionRows } from './question-rows';
import { SettingSwitch } from './setting-switch';
import { SetupStore } from './setup-store';

/** What visitors are asked and agree to before the chat, and what of their path is kept. */
@Component({
  selector: 'parley-ask-form',
  imports: [
    Field,
    FormFault,
    FormField,
    FormRoot,
    QuestionRows,
    SaveBar,
    Section,
    SettingSwitch,
    TextInput,
    TranslocoPipe,
  ],
  templateUrl: './ask-form.html',
  styleUrl: '../../core/settings-form.css',
})
export class AskForm {
  readonly #store = inject(SetupStore);
  readonly #transloco = inject(TranslocoService);
  readonly channel = input.required<ChannelSetupFragment>();
  protected readonly edit = editable<AskModel>({
    saved: 'channels.saved',
    from: () => toAskModel(this.channel().settings),
    rules: path => {
      maxLength(path.title, 100);
      applyEach(path.questions, row => {
        required(row.label);
        maxLength(row.label, 60);
        required(row.key);
        pattern(row.key, /^[\w-]{1,40}$/);
      });
      required(path.version, { when: ({ valueOf }) => valueOf(path.hasConsent) });
      maxLength(path.version, 40);
      maxLength(path.chinese, 2_000);
      maxLength(path.english, 2_000);
      validate(path.chinese, ({ valueOf }) => {
        const isMissing =
          valueOf(path.hasConsent) &&
          !valueOf(path.chinese).trim() &&
          !valueOf(path.english).trim();
        const message = this.#transloco.translate<string>('channelSettings.consentMissing');
        return isMissing ? { kind: 'missing', message } : undefined;
      });
    },
    save: model =>
      this.#store.change(this.channel().id, {
        settings: {
          preChatForm: toPreChatForm(model),
          consent: toConsent(model),
          pageTrail: model.pageTrail,
          pageParameters: fromLines(model.pageParameters),
        },
      }),
  });
  readonly isDirty = this.edit.isDirty;

  protected setQuestions(questions: readonly QuestionRow[]): void {
    this.edit.model.update(model => ({ ...model, questions }));
  }
}
