import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucideCheck, LucideChevronRight } from '@lucide/angular';
import { Button } from '@parley/kit';
import { pageAddress } from '../channels/snippet';
import type { FirstStep, FirstStepName } from './first-steps';

/** Where each step is taken. The last one is taken on the chat page of a channel. */
const places: Record<FirstStepName, string> = {
  logo: '/company',
  channel: '/channels',
  colleague: '/members',
  conversation: '/channels',
};

/** The first steps of a company with what is done and where to go. */
@Component({
  selector: 'parley-first-step-list',
  imports: [Button, LucideCheck, LucideChevronRight, RouterLink, TranslocoPipe],
  templateUrl: './first-step-list.html',
  styleUrl: './first-step-list.css',
})
export class FirstStepList {
  readonly steps = input.required<readonly FirstStep[]>();
  /** The web channel to install and to try; null while there is none. */
  readonly channel = input.required<{ readonly id: string; readonly key: string } | null>();
  protected readonly chatPage = computed(() => {
    const channel = this.channel();
    return channel ? pageAddress(location.origin, channel.key) : null;
  });
  protected readonly doneCount = computed(() => this.steps().filter(step => step.isDone).length);

  protected placeOf(step: FirstStepName): string[] {
    const channel = this.channel();
    return step === 'channel' && channel ? ['/channels', channel.id] : [places[step]];
  }

  protected actOf({ name, isDone }: FirstStep): string {
    if (isDone) return 'home.look';
    if (name === 'channel' && this.channel()) return 'home.steps.channel.install';
    // Without a channel there is no page on which to try a conversation.
    return `home.steps.${name === 'conversation' ? 'channel' : name}.go`;
  }
}
