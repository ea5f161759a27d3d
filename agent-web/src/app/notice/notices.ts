import { DestroyRef, effect, inject, Service, signal } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { Router } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';
import { Preferences, previewText, Session } from '@parley/kit';
import type { Conversation } from '../conversation/conversations';
import { InboxStore } from '../inbox/inbox-store';
import { Chime } from './chime';
import { lastCall } from './last-call';
import { newsIn, type NewsKind } from './news';

const INTERVAL_MS = 3_000;

/** Sound, desktop notice and the figure in the title, for what happens outside the agent's view. */
@Service({ autoProvided: false })
export class Notices {
  readonly #viewer = inject(Session).viewer;
  readonly #inbox = inject(InboxStore);
  readonly #chime = inject(Chime);
  readonly #router = inject(Router);
  readonly #title = inject(Title);
  readonly #transloco = inject(TranslocoService);
  readonly #preferences = inject(Preferences);
  readonly #hasSound = signal(this.#preferences.read('sound') !== 'off');
  readonly #hasNotices = signal(this.#preferences.read('notices') === 'on' && isGranted());

  readonly hasSound = this.#hasSound.asReadonly();
  readonly hasNotices = this.#hasNotices.asReadonly();

  constructor() {
    const announce = lastCall<{ conversation: Conversation; kind: NewsKind }>(INTERVAL_MS, news => {
      if (this.#hasSound()) this.#chime.play();
      if (this.#hasNotices() && !document.hasFocus()) this.#show(news.conversation, news.kind);
    });
    const stop = this.#inbox.listen((conversation, before) => {
      const kind = newsIn(conversation, before, this.#viewer()?.id ?? '');
      if (kind && !this.#isInView(conversation)) announce({ conversation, kind });
    });
    inject(DestroyRef).onDestroy(() => {
      stop();
      this.#title.setTitle('Parley');
    });
    effect(() => {
      const unread = this.#inbox.unread();
      this.#title.setTitle(unread > 0 ? `(${unread}) Parley` : 'Parley');
    });
  }

  setSound(isOn: boolean): void {
    this.#hasSound.set(isOn);
    this.#preferences.write('sound', isOn ? 'on' : 'off');
    if (isOn) this.#chime.play();
  }

  /** Switches desktop notices; asks the browser when they are not allowed yet. False: refused. */
  async setNotices(isOn: boolean): Promise<boolean> {
    const isAllowed =
      !isOn || isGranted() || (await Notification.requestPermission()) === 'granted';
    this.#hasNotices.set(isOn && isAllowed);
    this.#preferences.write('notices', isOn && isAllowed ? 'on' : 'off');
    return isAllowed;
  }

  #isInView({ id }: Conversation): boolean {
    return document.hasFocus() && this.#router.url.includes(id);
  }

  #show(conversation: Conversation, kind: NewsKind): void {
    const { id, visitor, lastMessage } = conversation;
    const preview = lastMessage ? previewText(lastMessage.content) : null;
    const body: string =
      preview?.text ?? this.#transloco.translate<string>(preview?.key ?? `notice.${kind}`);
    const title =
      kind === 'message'
        ? visitor.name
        : this.#transloco.translate(`notice.${kind}`, { name: visitor.name });
    // One tag: a newer notice takes the place of the last one.
    const notice = new Notification(title, { body, tag: 'parley', silent: true });
    notice.onclick = () => {
      window.focus();
      void this.#router.navigate(['/inbox', kind === 'waiting' ? 'waiting' : 'mine', id]);
      notice.close();
    };
  }
}

function isGranted(): boolean {
  return 'Notification' in globalThis && Notification.permission === 'granted';
}
