import { Component } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Page } from '@parley/kit';
import { KeySettings } from './key-settings';
import { NoticeChoices } from './notice-choices';

/** How the desk behaves for this member. */
@Component({
  selector: 'parley-settings-page',
  imports: [KeySettings, NoticeChoices, Page, TranslocoPipe],
  template: `
    <parley-page [heading]="'settings.title' | transloco" [lead]="'settings.lead' | transloco">
      <parley-notice-choices />
      <parley-key-settings />
    </parley-page>
  `,
})
export class SettingsPage {}
