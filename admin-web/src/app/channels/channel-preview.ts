import {
  Component,
  computed,
  effect,
  type ElementRef,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { DomSanitizer } from '@angular/platform-browser';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { LucideMessageCircle } from '@lucide/angular';
import { brandColors, isColor } from './brand-colors';

/** Keys of the widget that the form may hold; `themeColor` is what the button is dressed in as well. */
export interface PreviewKeys extends Readonly<Record<string, unknown>> {
  readonly themeColor?: string;
}

/**
 * The visitor's own window with the settings as they stand in the form, before they are saved. It is to
 * be looked at: nothing can be written there, so that no conversation comes of it.
 */
@Component({
  selector: 'parley-channel-preview',
  imports: [LucideMessageCircle, TranslocoPipe],
  templateUrl: './channel-preview.html',
  styleUrl: './channel-preview.css',
  host: {
    '[style.--fill]': 'colors().fill',
    '[style.--on-fill]': 'colors().onFill',
    '(window:message)': 'hear($event)',
  },
})
export class ChannelPreview {
  readonly #sanitizer = inject(DomSanitizer);
  readonly #locale = inject(TranslocoService).getActiveLang();
  readonly channelKey = input.required<string>();
  /** What stands in the form, as keys of the widget. */
  readonly keys = input.required<PreviewKeys>();
  readonly launcherText = input('');
  readonly isLauncherHidden = input(false);

  private readonly frame = viewChild.required<ElementRef<HTMLIFrameElement>>('frame');
  readonly #isThere = signal(false);

  protected readonly address = computed(() =>
    this.#sanitizer.bypassSecurityTrustResourceUrl(
      `/widget/frame.html?channel=${encodeURIComponent(this.channelKey())}`,
    ),
  );
  // A half-typed colour must not make the preview jump.
  readonly #color = computed(() => {
    const { themeColor = '' } = this.keys();
    return isColor(themeColor) ? themeColor : '#0b7a75';
  });
  protected readonly colors = computed(() => brandColors(this.#color()));
  readonly #keys = computed(() => ({
    ...this.keys(),
    ...('themeColor' in this.keys() ? { themeColor: this.#color() } : {}),
  }));

  constructor() {
    effect(() => {
      const keys = this.#keys();
      if (this.#isThere()) this.#tell({ type: 'keys', keys });
    });
  }

  /** Answers the window's greeting as a page would (loader/protocol.ts of the widget). */
  protected hear({ source, origin, data }: MessageEvent): void {
    const message = (data as { parley?: { type?: unknown } } | null)?.parley;
    const isOurs =
      source === this.frame().nativeElement.contentWindow && origin === location.origin;
    if (!isOurs || message?.type !== 'hello') return;
    const keys = {
      locale: this.#locale,
      // A visitor's page is light whatever the admin's own appearance is.
      colorScheme: 'light',
      ...this.#keys(),
      channel: this.channelKey(),
      storage: 'memory',
      sound: false,
    };
    this.#tell({ type: 'init', keys, url: location.origin });
    this.#tell({ type: 'open', isOpen: true });
    this.#isThere.set(true);
  }

  #tell(message: object): void {
    const { contentWindow } = this.frame().nativeElement;
    contentWindow?.postMessage({ parley: message }, location.origin);
  }
}
