import { Component, computed, DestroyRef, effect, inject, signal, untracked } from '@angular/core';
import { Router, RouterOutlet } from '@angular/router';
import { LucideHistory, LucideMessageSquare, LucideUsers } from '@lucide/angular';
import { Api, Dialogs, ErrorText, type Place, Session, Shell, Toast } from '@parley/kit';
import { type AgentStatus, AgentStatusSetDocument, CompanyDocument } from '@parley/schema/agent';
import { ColleaguesStore } from '../colleagues/colleagues-store';
import { CloseLater } from '../conversation/close-later';
import { FreshConversations } from '../inbox/fresh-conversations';
import { InboxStore } from '../inbox/inbox-store';
import { Notices } from '../notice/notices';
import { Outbox } from '../outbox/outbox';
import { Shortcuts } from '../shortcut/shortcuts';
import { ConnectionBanner } from './connection-banner';
import { deskProviders } from './desk-providers';
import { NoticeMenu } from './notice-menu';

/** The frame of agent mode: rail, top bar, and the page the address names. */
@Component({
  selector: 'parley-desk',
  imports: [ConnectionBanner, NoticeMenu, RouterOutlet, Shell],
  providers: deskProviders,
  templateUrl: './desk.html',
  styleUrl: './desk.css',
})
export class Desk {
  readonly #api = inject(Api);
  readonly #inbox = inject(InboxStore);
  readonly #toast = inject(Toast);
  readonly #errorText = inject(ErrorText);
  readonly #dialogs = inject(Dialogs);
  readonly #closing = inject(CloseLater);
  protected readonly session = inject(Session);
  protected readonly company = signal({ name: 'Parley', logoUrl: null as string | null });
  protected readonly places = computed<readonly Place[]>(() => [
    {
      path: '/inbox',
      label: 'place.inbox',
      icon: LucideMessageSquare,
      count: this.#inbox.unread(),
    },
    { path: '/history', label: 'place.history', icon: LucideHistory },
    { path: '/colleagues', label: 'place.colleagues', icon: LucideUsers },
  ]);

  constructor() {
    // These listen from the start, whatever page is open.
    inject(FreshConversations);
    inject(Notices);
    inject(Outbox);
    const router = inject(Router);
    inject(Shortcuts).answer(inject(DestroyRef), {
      mine: () => void router.navigate(['/inbox/mine']),
      waiting: () => void router.navigate(['/inbox/waiting']),
      list: () => void this.listShortcuts(),
    });
    void this.#loadCompany();
    // Another device of the member, or the server itself, may change the status as well.
    const colleagues = inject(ColleaguesStore);
    effect(() => {
      const me = colleagues.all().find(({ id }) => id === untracked(this.session.viewer)?.id);
      if (me) untracked(() => this.session.viewerChanged({ status: me.status }));
    });
  }

  /** Shows the new status at once and takes it back when the server declines. */
  protected async setStatus(status: AgentStatus): Promise<void> {
    const before = this.session.viewer()?.status ?? 'ONLINE';
    this.session.viewerChanged({ status });
    try {
      const answer = await this.#api.run(AgentStatusSetDocument, { input: { status } });
      this.session.viewerChanged({ status: answer.agentStatusSet.agent.status });
    } catch (error) {
      this.session.viewerChanged({ status: before });
      this.#toast.error(this.#errorText.of(error));
    }
  }

  protected async listShortcuts(): Promise<void> {
    const { ShortcutsDialog } = await import('../shortcut/shortcuts-dialog');
    await this.#dialogs.ask(ShortcutsDialog);
  }

  protected async signOut(): Promise<void> {
    try {
      await this.#closing.finishNow();
      await this.session.signOut();
    } catch (error) {
      this.#toast.error(this.#errorText.of(error));
    }
  }

  async #loadCompany(): Promise<void> {
    try {
      const { tenant } = await this.#api.run(CompanyDocument, {});
      this.company.set({ name: tenant.companyName, logoUrl: tenant.logoUrl });
    } catch {
      // Name and logo are ornament; the desk works without.
    }
  }
}
