import { inject, Service, signal } from '@angular/core';
import { Preferences } from '@parley/kit';
import { type NoticeKind, noticeKinds } from './notice-kind';

/** Which kinds are told, and whether by sound and by pop-up; kept on this device. */
@Service()
export class NoticeSettings {
  readonly #preferences = inject(Preferences);
  readonly #hasSound = signal(this.#preferences.read('sound') !== 'off');
  readonly #hasPopups = signal(this.#preferences.read('notices') === 'on' && isGranted());
  readonly #silent = signal<ReadonlySet<NoticeKind>>(
    new Set(noticeKinds.filter(kind => this.#preferences.read(`sound.${kind}`) === 'off')),
  );

  readonly hasSound = this.#hasSound.asReadonly();
  readonly hasPopups = this.#hasPopups.asReadonly();

  /** Whether a kind is switched on; the switches for all sounds and all pop-ups stand above. */
  isOn(kind: NoticeKind): boolean {
    return !this.#silent().has(kind);
  }

  setSound(isOn: boolean): void {
    this.#hasSound.set(isOn);
    this.#preferences.write('sound', isOn ? 'on' : 'off');
  }

  setKind(kind: NoticeKind, isOn: boolean): void {
    this.#silent.update(silent => {
      const next = new Set(silent);
      if (isOn) next.delete(kind);
      else next.add(kind);
      return next;
    });
    this.#preferences.write(`sound.${kind}`, isOn ? null : 'off');
  }

  /** Switches pop-ups; asks the browser when they are not allowed yet. False: refused. */
  async setPopups(isOn: boolean): Promise<boolean> {
    const isAllowed =
      !isOn || isGranted() || (await Notification.requestPermission()) === 'granted';
    this.#hasPopups.set(isOn && isAllowed);
    this.#preferences.write('notices', isOn && isAllowed ? 'on' : 'off');
    return isAllowed;
  }
}

function isGranted(): boolean {
  return 'Notification' in globalThis && Notification.permission === 'granted';
}
