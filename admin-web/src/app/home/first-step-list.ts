import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucideCheck, LucideChevronRight } from '@lucide/angular';
import { Button } from '@parley/kit';
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
  /** The page on which a conversation can be tried; null without a channel. */
  readonly chatPage = input.required<string | null>();
  protected readonly doneCount = computed(() => this.steps().filter(step => step.isDone).length);

  protected placeOf(step: FirstStepName): string {
    return places[step];
  }

  protected actOf({ name, isDone }: FirstStep): string {
    if (isDone) return 'home.look';
    // Without a channel there is no page on which to try a conversation.
    return `home.steps.${name === 'conversation' ? 'channel' : name}.go`;
  }
}
