import type { PushNotice } from './push.provider.ts';

/** At most so many characters, the last one an ellipsis where something was cut. */
export function clipped(text: string, most: number): string {
  const characters = [...text];
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}

/** Whole seconds until a push is of no use any more. */
export const secondsLeft = ({ expiresAt }: PushNotice, now: Date): number =>
  Math.max(1, Math.floor((expiresAt.getTime() - now.getTime()) / 1_000));

/** A number that is the same for each push of a thread; Android replaces notices by it. */
export const threadNumber = ({ thread }: PushNotice): number =>
  Number.parseInt(thread.replaceAll('-', '').slice(-7), 16);

/** An address of the app with `{name}` filled in by what the push carries; null where the account has none. */
export const intentOf = (template: string | undefined, { data }: PushNotice): string | null =>
  template
    ? template.replace(/\{(\w+)\}/g, (_all, name: string) => encodeURIComponent(data[name] ?? ''))
    : null;
