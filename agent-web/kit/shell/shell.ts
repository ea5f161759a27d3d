import { Component, input, output, viewChild } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucideArrowLeftRight, LucideDynamicIcon } from '@lucide/angular';
import type { AgentStatus } from '@parley/schema/agent';
import { Button } from '../button/button';
import { Tip } from '../tooltip/tip';
import { MemberMenu } from './member-menu';
import type { Place, ShellMember } from './place';

/** The frame of both apps: rail, top bar with the member's menu and the switch of mode, content. */
@Component({
  selector: 'parley-shell',
  imports: [
    Button,
    LucideArrowLeftRight,
    LucideDynamicIcon,
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
  readonly statusChange = output<AgentStatus>();
  readonly shortcuts = output();
  readonly signOut = output();

  private readonly menu = viewChild.required(MemberMenu);

  /** Opens the choice of status, for whoever asks by key. */
  openStatus(): void {
    this.menu().openStatus();
  }

  protected shown(count: number): string {
    return count > 99 ? '99+' : String(count);
  }
}
