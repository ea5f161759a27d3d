import { createWriteStream, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder, tail } from './workspace.mjs';

const maxBytes = 10_000_000;

/** On a terminal the api's log goes into a file, so that the addresses stay in sight. */
export function openLog() {
  if (!process.stdout.isTTY || process.env.LOG_LEVEL) return process.stdout;
  const file = join(dataFolder, 'api.log');
  mkdirSync(dataFolder, { recursive: true, mode: 0o711 });
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > maxBytes) renameSync(file, `${file}.1`);
  return createWriteStream(file, { flags: 'a', mode: 0o600 });
}

/** The last lines of a log, as sentences where they are JSON. */
export function readLog(output) {
  return tail(output).split('\n').map(readLine).join('\n');
}

function readLine(line) {
  try {
    const { msg, err } = JSON.parse(line);
    return [msg, err?.message].filter(Boolean).join(' ');
  } catch {
    return line;
  }
}
