import { Component, computed, inject } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import {
  LucideActivity,
  LucideBlocks,
  LucideBuilding2,
  LucideCalendarClock,
  LucideEyeOff,
  LucideFileDown,
  LucideHouse,
  LucideLanguages,
  LucideMail,
  LucideMessagesSquare,
  LucidePanelRight,
  LucideTicket,
  LucideUsers,
  LucideWaypoints,
} from '@lucide/angular';
import { ErrorText, type Place, Session, Shell, Toast } from '@parley/kit';
import { CompanyStore } from '../company/company-store';
import { StatusRequestStore } from '../members/status-request-store';

/** The frame of admin mode: its places, the company, the switch back to agent mode. */
@Component({
  selector: 'parley-admin-shell',
  imports: [RouterOutlet, Shell],
  providers: [StatusRequestStore],
  template: `
    @if (session.viewer(); as viewer) {
      <parley-shell
        mode="admin"
        [companyName]="company()?.companyName ?? ''"
        [logoUrl]="company()?.logoUrl"
        [places]="places()"
        [member]="viewer"
        [status]="viewer.status"
        [canSwitchMode]="true"
        profileUrl="/admin/profile"
        (signOut)="signOut()"
      >
        <router-outlet />
      </parley-shell>
    }
  `,
})
export class AdminShell {
  readonly #companies = inject(CompanyStore);
  readonly #toast = inject(Toast);
  readonly #errorText = inject(ErrorText);
  readonly #requests = inject(StatusRequestStore);
  protected readonly session = inject(Session);
  protected readonly company = computed(() => this.#companies.company());

  protected readonly places = computed<readonly Place[]>(() => [
    { path: '/home', label: 'home.title', icon: LucideHouse },
    {
      path: '/members',
      label: 'members.title',
      icon: LucideUsers,
      count: this.#requests.open().length,
    },
    { path: '/shifts', label: 'shifts.title', icon: LucideCalendarClock },
    {
      path: '/skill-groups',
      label: 'skillGroups.title',
      icon: LucideWaypoints,
    },
    { path: '/channels', label: 'channels.title', icon: LucideMessagesSquare },
    { path: '/integrations', label: 'integrations.title', icon: LucideBlocks },
    { path: '/side-panels', label: 'sidePanels.title', icon: LucidePanelRight },
    { path: '/tickets', label: 'tickets.title', icon: LucideTicket },
    { path: '/mail', label: 'mail.title', icon: LucideMail },
    { path: '/exports', label: 'kit.exports.title', icon: LucideFileDown },
    { path: '/jobs', label: 'jobs.title', icon: LucideActivity },
    { path: '/privacy', label: 'privacy.title', icon: LucideEyeOff },
    { path: '/translation', label: 'translation.title', icon: LucideLanguages },
    { path: '/company', label: 'company.title', icon: LucideBuilding2 },
  ]);

  protected async signOut(): Promise<void> {
    await this.session.signOut().catch(error => this.#toast.error(this.#errorText.of(error)));
  }
}
