/** Something the command bar can find and do. */
export interface Command {
  readonly id: string;
  readonly group: 'action' | 'conversation' | 'colleague' | 'place' | 'setting';
  readonly label: string;
  /** What else is shown beside it: a channel, a status. */
  readonly fact?: string;
  /** Keys that do the same, in the form of aria-keyshortcuts. */
  readonly keys?: string | null;
  readonly run: () => void;
}

/** So many are shown; who needs another types one more letter. */
const SHOWN = 40;

/** How well a command fits what was typed: 0 begins with it … 3 has all words; null: not at all. */
function fit(command: Command, words: readonly string[]): number | null {
  const label = command.label.toLocaleLowerCase();
  const text = `${label} ${command.fact?.toLocaleLowerCase() ?? ''}`;
  if (!words.every(word => text.includes(word))) return null;
  const first = words[0] ?? '';
  if (label.startsWith(first)) return 0;
  if (label.split(/[\s#·]+/).some(part => part.startsWith(first))) return 1;
  return label.includes(first) ? 2 : 3;
}

/** The commands that fit what was typed, the best first; within one fit their order stays. */
export function findCommands(all: readonly Command[], typed: string): readonly Command[] {
  const words = typed.trim().toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return all
    .flatMap(command => {
      const rank = fit(command, words);
      return rank === null ? [] : { command, rank };
    })
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, SHOWN)
    .map(({ command }) => command);
}
