import { Component, inject, input } from '@angular/core';
import { applyEach, FormField, FormRoot, hidden, maxLength } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import { Field, FormFault, SaveBar, Section, TextInput } from '@parley/kit';
import type { ChannelSetupFragment, OffHoursMode, TicketFieldName } from '@parley/schema/admin';
import { editable } from '../../core/editable';
import { fromLines, toLines } from './lines';
import { SettingSwitch } from './setting-switch';
import { SetupStore } from './setup-store';

/** When the channel is served, what it does otherwise, and the form to leave a message. */
@Component({
  selector: 'parley-hours-form',
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
  templateUrl: './hours-form.html',
  styleUrls: ['../../core/settings-form.css', './hours-form.css'],
})
export class HoursForm {
  protected readonly store = inject(SetupStore);
  readonly channel = input.required<ChannelSetupFragment>();
  protected readonly modes: readonly OffHoursMode[] = ['TICKET', 'TEXT', 'CHAT'];

  protected readonly edit = editable({
    saved: 'channels.saved',
    from: () => toModel(this.channel()),
    rules: path => {
      maxLength(path.offHoursText, 500);
      // What is not shown cannot be asked for.
      applyEach(path.fields, field =>
        hidden(field.isRequired, ({ valueOf }) => !valueOf(field.isShown)),
      );
    },
    save: ({ workScheduleId, offHoursMode, offHoursText, fields, categories, ...settings }) =>
      this.store.change(this.channel().id, {
        channel: {
          workScheduleId: workScheduleId || null,
          offHoursMode,
          offHoursText: offHoursText.trim(),
        },
        settings: {
          ...settings,
          ticketForm: {
            fields: fields.map(({ field, isShown, isRequired }) => ({
              field,
              isShown,
              isRequired: isShown && isRequired,
            })),
            categories: fromLines(categories),
          },
        },
      }),
  });
  readonly isDirty = this.edit.isDirty;
}

interface FieldRow {
  readonly field: TicketFieldName;
  readonly isShown: boolean;
  readonly isRequired: boolean;
}

function toModel({ workSchedule, offHoursMode, offHoursText, settings }: ChannelSetupFragment) {
  const fields: readonly FieldRow[] = settings.ticketForm.fields.map(
    ({ field, isShown, isRequired }) => ({ field, isShown, isRequired }),
  );
  return {
    workScheduleId: workSchedule?.id ?? '',
    offHoursMode,
    offHoursText: offHoursText ?? '',
    ticketDesktop: settings.ticketDesktop,
    ticketH5: settings.ticketH5,
    fields,
    categories: toLines(settings.ticketForm.categories),
  };
}
