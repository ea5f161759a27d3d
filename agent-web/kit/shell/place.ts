import type { LucideIconInput } from '@lucide/angular';

/** One entry of the rail. */
export interface Place {
  readonly path: string;
  /** Key of its name in the app's dictionary. */
  readonly label: string;
  readonly icon: LucideIconInput;
  /** Shown as a badge when above zero. */
  readonly count?: number;
}

/** What the shell shows about the person who is signed in. */
export interface ShellMember {
  readonly nickname: string;
  readonly email: string;
  readonly avatarUrl?: string | null;
}
