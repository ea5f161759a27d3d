import {
  Component,
  computed,
  DestroyRef,
  effect,
  inject,
  Injector,
  untracked,
  viewChild,
} from '@angular/core';
import { Router, RouterOutlet } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucideSearch } from '@lucide/angular';
import { Dialogs, ErrorText, IconButton, type Place, Session, Shell, Toast } from '@parley/kit';
import { NoticeBell } from '../centre/notice-bell';
import { ColleaguesStore } from '../colleagues/colleagues-store';
import { CloseLater } from '../conversation/close-later';
import { FreshConversations } from '../inbox/fresh-conversations';
import { InboxStore } from '../inbox/inbox-store';
import { Notices } from '../notice/notices';
import { SiteChannels } from '../on-site/site-channels';
import { Outbox } from '../outbox/outbox';
import { WebPush } from '../push/web-push';
import { RoomUnread } from '../room/room-unread';
import { KeyBindings } from '../shortcut/key-bindings';
import { Shortcuts } from '../shortcut/shortcuts';
import { InputReport } from '../status/input-report';
import { OwnStatus } from '../status/own-status';
import { ShiftReminder } from '../status/shift-reminder';
import { TicketsStore } from '../ticket/tickets-store';
import { ConnectionBanner } from './connection-banner';
import { deskProviders } from './desk-providers';
import { DeskRules } from './desk-rules';
import { NewVersion } from './new-version';
import { deskPlaces } from './places';
import { Steps } from './steps';

/** The frame of agent mode: rail, top bar, and the page the address names. */
@Component({
  selector: 'parley-desk',
  imports: [
    ConnectionBanner,
    IconButton,
    LucideSearch,
    NoticeBell,
    RouterOutlet,
    Shell,
    TranslocoPipe,
  ],
  providers: deskProviders,
  templateUrl: './desk.html',
  styleUrl: './desk.css',
})
export class Desk {
  readonly #inbox = inject(InboxStore);
  readonly #tickets = inject(TicketsStore);
  readonly #rooms = inject(RoomUnread);
  readonly #toast = inject(Toast);
  readonly #errorText = inject(ErrorText);
  readonly #dialogs = inject(Dialogs);
  readonly #closing = inject(CloseLater);
  readonly #site = inject(SiteChannels);
  readonly #injector = inject(Injector);
  protected readonly shell = viewChild(Shell);
  protected readonly searchKeys = inject(KeyBindings).of;
  protected readonly session = inject(Session);
  protected readonly rules = inject(DeskRules);
  protected readonly status = inject(OwnStatus);
  readonly #open = computed(() =>
    deskPlaces.filter(({ path }) => {
      if (path === '/customers') return this.rules.usesCustomers();
      if (path === '/on-site') return this.#site.isOn();
      return path !== '/exports' || this.session.can('export.create');
    }),
  );
  protected readonly places = computed<readonly Place[]>(() => {
    const counts: Readonly<Record<string, number>> = {
      '/inbox': this.#inbox.unread(),
      '/tickets': this.#tickets.counts()?.mineOpen ?? 0,
      '/colleagues': this.#rooms.count(),
    };
    return this.#open().map(place => ({ ...place, count: counts[place.path] ?? 0 }));
  });

  constructor() {
    // These listen from the start, whatever page is open.
    inject(FreshConversations);
    inject(Notices);
    inject(Outbox);
    inject(NewVersion);
    inject(InputReport);
    inject(ShiftReminder);
    void inject(WebPush).resume();
    const router = inject(Router);
    const steps = inject(Steps);
    inject(Shortcuts).answer(inject(DestroyRef), {
      commands: () => void this.findCommand(),
      mine: () => void router.navigate(['/inbox/mine']),
      waiting: () => void router.navigate(['/inbox/waiting']),
      nextUnread: () => steps.toNextUnread(),
      nextWaiting: () => steps.toNextWaiting(),
      status: () => this.shell()?.openStatus(),
      list: () => void this.listShortcuts(),
    });
    // Another device of the member, or the server itself, may change the status as well.
    const colleagues = inject(ColleaguesStore);
    effect(() => {
      const me = colleagues.all().find(({ id }) => id === untracked(this.session.viewer)?.id);
      if (me) untracked(() => this.session.viewerChanged({ status: me.status }));
    });
  }

  protected async findCommand(): Promise<void> {
    const { CommandBar } = await import('../command/command-bar');
    await this.#dialogs.ask(CommandBar, undefined, this.#injector);
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
}
