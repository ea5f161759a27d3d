import { Component, computed, inject, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { LeavablePage } from '../form/can-leave';
import { Page } from '../page/page';
import { Session } from '../session/session';
import { PasswordForm } from './password-form';
import { ProfileForm } from './profile-form';
import { SecondFactorForm } from './second-factor-form';

/** The member's own picture, nickname and password. */
@Component({
  selector: 'parley-profile-page',
  imports: [Page, PasswordForm, ProfileForm, SecondFactorForm, TranslocoPipe],
  template: `
    <parley-page
      [heading]="'kit.profile.title' | transloco"
      [lead]="'kit.profile.lead' | transloco"
    >
      @if (session.viewer(); as viewer) {
        <parley-profile-form [viewer]="viewer" />
        <parley-password-form />
        <parley-second-factor-form />
      }
    </parley-page>
  `,
})
export class ProfilePage implements LeavablePage {
  protected readonly session = inject(Session);
  private readonly form = viewChild(ProfileForm);
  readonly isDirty = computed(() => this.form()?.isDirty() ?? false);
}
