import { Component } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Page } from '@parley/kit';
import { KeySettings } from './key-settings';
import { NoticeChoices } from './notice-choices';
import { PushSettings } from './push-settings';

/** How the desk behaves for this member. */
@Component({
  selector: 'parley-settings-page',
  imports: [KeySettings, NoticeChoices, Page, PushSettings, TranslocoPipe],
  template: `
    <parley-page [heading]="'settings.title' | transloco" [lead]="'settings.lead' | transloco">
      <parley-notice-choices />
      <parley-push-settings />
      <parley-key-settings />
    </parley-page>
  `,
})
export class SettingsPage {}
