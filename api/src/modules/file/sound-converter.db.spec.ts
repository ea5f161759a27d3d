import { chmod, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startFileHouse } from './file.house.ts';
import { wav } from './file.samples.ts';

const amr = Buffer.concat([Buffer.from('#!AMR\n'), ...Array(50).fill(Buffer.alloc(32, 0x3c))]);

/** Stands in for ffmpeg: reads AMR, and makes of whatever it is given a sound of two seconds. */
async function standIn(folder: string): Promise<string> {
  const [sound, program] = [join(folder, 'sound'), join(folder, 'ffmpeg')];
  await writeFile(sound, wav(2));
  await writeFile(
    program,
    `#!/bin/sh\ncase "$*" in *-decoders*) echo ' A....D amrnb'; exit;; *-protocol_whitelist\\ file\\ -f\\ amr*) ;; *) exit 1;; esac\nfor last; do :; done\ncp '${sound}' "$last"\n`,
  );
  await chmod(program, 0o755);
  return program;
}

it('K-06, C-04: AMR becomes a voice message that plays where ffmpeg is, and what arrived is kept', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'parley-ffmpeg-'));
  const house = await startFileHouse(await standIn(folder));
  const visitor = await house.someVisitor();
  const { fileId, status } = await house.upload(visitor, 'voice.amr', 'audio/amr', amr);
  expect(status).toBe(201);
  expect(await house.claimed(visitor, fileId)).toMatchObject({
    kind: 'VOICE',
    name: 'voice.mp3',
    durationMs: 2_000,
  });
  const stored = await readdir(house.folder, { recursive: true });
  expect(stored.some(name => name.endsWith(`${fileId}-original`))).toBe(true);
  await house.stop();
  await rm(folder, { recursive: true });
}, 60_000);

it('K-06: without ffmpeg AMR is a file to be fetched, as it came', async () => {
  const house = await startFileHouse('/no/such/ffmpeg');
  const visitor = await house.someVisitor();
  const { fileId, status } = await house.upload(visitor, 'voice.amr', 'audio/amr', amr);
  expect(status).toBe(201);
  expect(await house.claimed(visitor, fileId)).toMatchObject({
    kind: 'FILE',
    mimeType: 'audio/amr',
    size: amr.length,
  });
  await house.stop();
}, 60_000);
