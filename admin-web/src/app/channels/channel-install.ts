import { Component, computed, input, linkedSignal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucideExternalLink } from '@lucide/angular';
import { Button, Section } from '@parley/kit';
import type { ChannelItemFragment } from '@parley/schema/admin';
import { CopyButton } from '../core/copy-button';
import { appSnippets, pageAddress, pageSnippets, snippet, type SnippetKind } from './snippet';

/** The code to copy, and the page that is the chat itself. */
@Component({
  selector: 'parley-channel-install',
  imports: [Button, CopyButton, LucideExternalLink, Section, TranslocoPipe],
  templateUrl: './channel-install.html',
  styleUrl: './channel-install.css',
})
export class ChannelInstall {
  readonly channel = input.required<ChannelItemFragment>();
  protected readonly isApp = computed(() => this.channel().kind === 'APP');
  protected readonly kinds = computed<readonly SnippetKind[]>(() =>
    this.isApp() ? appSnippets : pageSnippets,
  );
  protected readonly kind = linkedSignal<SnippetKind>(() => this.kinds()[0] ?? 'plain');
  protected readonly code = computed(() =>
    snippet(this.kind(), location.origin, this.channel().key),
  );
  protected readonly page = computed(() => pageAddress(location.origin, this.channel().key));

  /** To the neighbouring kind, around the ends; the focus goes along. */
  protected move(event: Event, step: 1 | -1): void {
    const kinds = this.kinds();
    const next = (kinds.indexOf(this.kind()) + step + kinds.length) % kinds.length;
    this.kind.set(kinds[next] ?? 'plain');
    const tabs = (event.target as HTMLElement).parentElement?.children;
    (tabs?.[next] as HTMLElement | undefined)?.focus();
  }
}
