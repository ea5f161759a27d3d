import { Component, computed, inject, input, output, viewChild } from '@angular/core';
import { MatMenuModule } from '@angular/material/menu';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucideArrowLeftRight, LucideDynamicIcon, LucideEllipsis } from '@lucide/angular';
import type { AgentStatus } from '@parley/schema/agent';
import { ErrorText } from '../api/error-text';
import { Button } from '../button/button';
import { Session } from '../session/session';
import { Toast } from '../toast/toast';
import { Tip } from '../tooltip/tip';
import { MemberMenu } from './member-menu';
import type { Place, ShellMember } from './place';

/** As many places a phone shows in its bar; the others are behind one more. */
const ON_A_PHONE = 4;

/** The frame of both apps: rail, top bar with the member's menu and the switch of mode, content. */
@Component({
  selector: 'parley-shell',
  imports: [
    Button,
    LucideArrowLeftRight,
    LucideDynamicIcon,
    LucideEllipsis,
    MatMenuModule,
    MemberMenu,
    RouterLink,
    RouterLinkActive,
    Tip,
    TranslocoPipe,
  ],
  templateUrl: './shell.html',
  styleUrl: './shell.css',
  host: { '[attr.data-mode]': 'mode()' },
})
export class Shell {
  readonly #session = inject(Session);
  readonly #toast = inject(Toast);
  readonly #errorText = inject(ErrorText);
  readonly companyName = input.required<string>();
  readonly logoUrl = input<string | null | undefined>(null);
  readonly places = input.required<readonly Place[]>();
  readonly member = input.required<ShellMember>();
  readonly mode = input.required<'agent' | 'admin'>();
  /** Whether the member's role opens the other mode. */
  readonly canSwitchMode = input(false);
  /** Where the member changes his own picture, nickname and password; null shows no entry. */
  readonly profileUrl = input<string | null>(null);
  readonly status = input.required<AgentStatus>();
  /** The status an admin is asked for. */
  readonly askedStatus = input<AgentStatus | null>(null);
  readonly statusChange = output<AgentStatus>();
  readonly statusWithdraw = output();
  readonly shortcuts = output();
  readonly signOut = output();

  /** What does not fit into the bar of a phone. */
  protected readonly spare = computed(() => {
    const places = this.places();
    return places.length > ON_A_PHONE + 1 ? places.slice(ON_A_PHONE) : [];
  });
  protected readonly spareCount = computed(() =>
    this.spare().reduce((sum, { count }) => sum + (count ?? 0), 0),
  );
  private readonly menu = viewChild.required(MemberMenu);

  /** Opens the choice of status, for whoever asks by key. */
  openStatus(): void {
    this.menu().openStatus();
  }

  protected async switchMode(event: MouseEvent): Promise<void> {
    // Held keys open the other app beside this one, as with any link.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const isAgent = this.mode() === 'agent';
    try {
      await this.#session.switchMode(isAgent ? 'ADMIN' : 'AGENT');
      location.assign(isAgent ? '/admin/' : '/agent/');
    } catch (error) {
      this.#toast.error(this.#errorText.of(error));
    }
  }

  protected shown(count: number): string {
    return count > 99 ? '99+' : String(count);
  }
}
