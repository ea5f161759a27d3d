import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);
const longestSeconds = 120;
const patience = { timeout: 20_000, killSignal: 'SIGKILL' } as const;

/** Makes mp3 of the AMR that WeChat brings and no browser plays, by the program ffmpeg where the operator has it (FEATURES K-06). */
export class SoundConverter {
  #isThere: Promise<boolean> | null = null;

  /** `program`: its path, or a name to be found on PATH. */
  constructor(private readonly program: string) {}

  /** Whether there is such a program that reads AMR; looked for once. */
  isThere(): Promise<boolean> {
    return (this.#isThere ??= run(this.program, ['-hide_banner', '-decoders'], patience).then(
      ({ stdout }) => stdout.includes('amrnb'),
      () => false,
    ));
  }

  /** Writes a sound as mp3; false where it cannot be read. */
  async convert(from: string, to: string): Promise<boolean> {
    // The format is given, so that no file can choose which of the program's readers sees it, and none opens anything else.
    const input = ['-protocol_whitelist', 'file', '-f', 'amr', '-i', from];
    const output = [
      '-t',
      String(longestSeconds),
      '-map_metadata',
      '-1',
      '-ac',
      '1',
      '-b:a',
      '32k',
      '-f',
      'mp3',
      to,
    ];
    return run(this.program, ['-nostdin', '-v', 'error', '-y', ...input, ...output], patience).then(
      () => true,
      () => false,
    );
  }
}
