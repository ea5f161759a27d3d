import { Component, computed, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucideExternalLink } from '@lucide/angular';
import { Button, Section } from '@parley/kit';
import type { ChannelItemFragment } from '@parley/schema/admin';
import { CopyButton } from '../core/copy-button';
import { pageAddress, snippet, type SnippetKind, snippetKinds } from './snippet';

/** The code to copy, and the page that is the chat itself. */
@Component({
  selector: 'parley-channel-install',
  imports: [Button, CopyButton, LucideExternalLink, Section, TranslocoPipe],
  templateUrl: './channel-install.html',
  styleUrl: './channel-install.css',
})
export class ChannelInstall {
  readonly channel = input.required<ChannelItemFragment>();
  protected readonly kinds = snippetKinds;
  protected readonly kind = signal<SnippetKind>('plain');
  protected readonly code = computed(() =>
    snippet(this.kind(), location.origin, this.channel().key),
  );
  protected readonly page = computed(() => pageAddress(location.origin, this.channel().key));

  /** To the neighbouring kind, around the ends; the focus goes along. */
  protected move(event: Event, step: 1 | -1): void {
    const next = (this.kinds.indexOf(this.kind()) + step + this.kinds.length) % this.kinds.length;
    this.kind.set(this.kinds[next] ?? 'plain');
    const tabs = (event.target as HTMLElement).parentElement?.children;
    (tabs?.[next] as HTMLElement | undefined)?.focus();
  }
}
