import { Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucideUsers } from '@lucide/angular';
import { Avatar, EmptyState, ErrorState, Session, Skeleton } from '@parley/kit';
import { type Colleague, ColleaguesStore } from './colleagues-store';

/** Who else is here, how each can be reached and how much each has to do. */
@Component({
  selector: 'parley-colleagues',
  imports: [Avatar, EmptyState, ErrorState, LucideUsers, Skeleton, TranslocoPipe],
  templateUrl: './colleagues.html',
  styleUrl: './colleagues.css',
})
export class Colleagues {
  protected readonly store = inject(ColleaguesStore);
  protected readonly viewer = inject(Session).viewer;

  constructor() {
    // Presence tells of status only; how much each has to do is asked anew.
    void this.store.load();
  }

  protected groups({ skillGroups }: Colleague): string {
    return skillGroups.map(({ name }) => name).join(' · ');
  }

  /** How full a colleague is, 0…100; more than capacity counts as full. */
  protected load({ activeCount, capacity }: Colleague): number {
    if (capacity === 0) return activeCount > 0 ? 100 : 0;
    return Math.min(100, Math.round((activeCount / capacity) * 100));
  }
}
