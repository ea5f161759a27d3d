// Calm progress: one line for each thing that is done, with the time it took.
const isLive = process.stdout.isTTY && !process.env.CI;
const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const paint = code => text =>
  process.stdout.isTTY && !process.env.NO_COLOR ? `\x1b[${code}m${text}\x1b[0m` : text;

export const bold = paint(1);
export const dim = paint(2);
export const green = paint(32);
export const red = paint(31);
export const cyan = paint(36);

const active = new Map();
let timer;
let frame = 0;

/** A command that could not do its work; `details` is the part of a program's output that says why. */
export class Failure extends Error {
  constructor(message, details = '') {
    super(message);
    this.details = details;
  }
}

/**
 * Shows `doing` while `work` runs, then `done` (words, or made from the result) with its time.
 * A failure is shown and thrown on.
 */
export async function step(doing, done, work) {
  const started = Date.now();
  begin(doing, started);
  try {
    const result = await work();
    const words = typeof done === 'function' ? done(result) : done;
    say(`${green('✓')} ${words} ${dim(elapsed(started))}`, doing);
    return result;
  } catch (error) {
    say(`${red('✗')} ${doing} ${dim(elapsed(started))}`, doing);
    throw error;
  }
}

/** Prints one line above the live one. */
export function say(line, ended) {
  active.delete(ended);
  clear();
  process.stdout.write(`  ${line}\n`);
  draw();
}

/** Ends a command with what went wrong, and exit code 1. */
export function fail(error) {
  clear();
  active.clear();
  clearInterval(timer);
  const details = error.details ? `\n${error.details.replace(/^/gm, '    ')}\n` : '';
  process.stderr.write(
    `\n  ${red(error instanceof Failure ? error.message : error.stack)}\n${details}\n`,
  );
  process.exitCode = 1;
}

/** Time since a moment, in words: `0.4 s`, `1 min 12 s`. */
export function elapsed(since) {
  const seconds = (Date.now() - since) / 1_000;
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  if (seconds < 60) return `${Math.round(seconds)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}

function begin(doing, started) {
  active.set(doing, started);
  if (!isLive) {
    process.stdout.write(`  … ${doing}\n`);
    return;
  }
  timer ??= setInterval(() => (clear(), draw()), 100).unref();
  draw();
}

function draw() {
  if (!isLive || active.size === 0) return;
  const parts = [...active].map(([doing, started]) => `${doing} ${dim(elapsed(started))}`);
  process.stdout.write(`  ${cyan(frames[frame++ % frames.length])} ${parts.join(dim(' · '))}`);
}

function clear() {
  if (isLive) process.stdout.write('\r\x1b[2K');
}
