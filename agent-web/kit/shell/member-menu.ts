import { Component, inject, input, output, viewChild } from '@angular/core';
import { MatMenuModule, MatMenuTrigger } from '@angular/material/menu';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  LucideCheck,
  LucideChevronDown,
  LucideHourglass,
  LucideKeyboard,
  LucideLanguages,
  LucideLogOut,
  LucideMonitor,
  LucideMoon,
  LucideSun,
  LucideSunMoon,
  LucideUndo2,
  LucideUserRound,
} from '@lucide/angular';
import type { AgentStatus } from '@parley/schema/agent';
import { Avatar } from '../avatar/avatar';
import { Language } from '../i18n/language';
import { OwnPreferences } from '../preferences/own-preferences';
import { StatusMark } from '../status-mark/status-mark';
import { Theme } from '../theme/theme';
import type { ShellMember } from './place';

/** The member's own menu: status, look, language, shortcuts, sign out. */
@Component({
  selector: 'parley-member-menu',
  imports: [
    Avatar,
    LucideCheck,
    LucideChevronDown,
    LucideHourglass,
    LucideKeyboard,
    LucideLanguages,
    LucideLogOut,
    LucideMonitor,
    LucideMoon,
    LucideSun,
    LucideSunMoon,
    LucideUndo2,
    LucideUserRound,
    MatMenuModule,
    StatusMark,
    TranslocoPipe,
  ],
  templateUrl: './member-menu.html',
  styleUrl: './member-menu.css',
})
export class MemberMenu {
  protected readonly own = inject(OwnPreferences);
  protected readonly theme = inject(Theme);
  protected readonly language = inject(Language);
  readonly member = input.required<ShellMember>();
  readonly status = input.required<AgentStatus>();
  readonly hasStatus = input(true);
  readonly hasShortcuts = input(true);
  /** Where the member changes his own picture, nickname and password. */
  readonly profileUrl = input<string | null>(null);
  /** The status an admin is asked for. */
  readonly askedStatus = input<AgentStatus | null>(null);
  readonly statusChange = output<AgentStatus>();
  readonly statusWithdraw = output();
  readonly shortcuts = output();
  readonly signOut = output();

  private readonly statusTrigger = viewChild('statusTrigger', { read: MatMenuTrigger });

  /** Opens the choice of status. */
  openStatus(): void {
    this.statusTrigger()?.openMenu();
  }

  // Offline is the state of having no client; nobody chooses it.
  protected readonly statuses: readonly AgentStatus[] = ['ONLINE', 'BUSY', 'AWAY', 'INVISIBLE'];
  protected readonly languageNames = { 'zh-CN': '简体中文', en: 'English' } as const;
}
