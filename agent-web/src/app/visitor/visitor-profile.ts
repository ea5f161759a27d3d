import {
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  resource,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucideBadgeCheck } from '@lucide/angular';
import { Api, Avatar, ErrorState, Skeleton } from '@parley/kit';
import { type VisitorProfileFragment, VisitorProfileDocument } from '@parley/schema/agent';
import { ProfileEdit } from './profile-edit';
import { profileRows } from './profile-rows';
import { VisitorTagMenu } from './visitor-tag-menu';

/** What is known of a visitor before the profile is there. */
export interface KnownVisitor {
  readonly id: string;
  readonly name: string;
  readonly avatarUrl?: string | null;
  readonly isVerified: boolean;
  readonly isOnline: boolean;
  /** When what is known last changed, where that is followed. */
  readonly updatedAt?: string;
}

/** Who the visitor is, as far as he or the agents have said; can be edited in place. */
@Component({
  selector: 'parley-visitor-profile',
  imports: [
    Avatar,
    ErrorState,
    LucideBadgeCheck,
    ProfileEdit,
    Skeleton,
    TranslocoPipe,
    VisitorTagMenu,
  ],
  templateUrl: './visitor-profile.html',
  styleUrl: './visitor-profile.css',
})
export class VisitorProfile {
  readonly #api = inject(Api);
  readonly visitor = input.required<KnownVisitor>();
  /** Grows when the visitor may have told something new of himself. */
  readonly revision = input(0);
  /** What is known was changed here. */
  readonly changed = output();
  readonly #visitorId = computed(() => this.visitor().id);
  protected readonly isEditing = signal(false);
  protected readonly source = resource({
    // What is being edited is left alone.
    params: () =>
      this.isEditing()
        ? undefined
        : { id: this.#visitorId(), revision: this.revision(), at: this.visitor().updatedAt },
    loader: async ({ params: { id } }) =>
      (await this.#api.run(VisitorProfileDocument, { id })).visitor,
  });
  // The one before stays until the next is there, so that nothing jumps.
  protected readonly profile = linkedSignal<
    VisitorProfileFragment | null,
    VisitorProfileFragment | null
  >({
    source: () => (this.source.hasValue() ? (this.source.value() ?? null) : null),
    computation: (loaded, previous) =>
      loaded ?? (previous?.value?.id === this.#visitorId() ? previous.value : null),
  });
  protected readonly rows = computed(() => {
    const profile = this.profile();
    return profile ? profileRows(profile) : [];
  });

  protected saved(profile: VisitorProfileFragment): void {
    this.source.set(profile);
    this.isEditing.set(false);
    this.changed.emit();
  }
}
