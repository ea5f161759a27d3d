// Runs the embedded database alone, for tests: prints its owner URL, and stops when its input ends.
// `node api/bin/database.ts <data folder> [setting=value …]`
import { startEmbeddedDatabase } from '../src/kernel/db/embedded.ts';

const [dataFolder, ...settings] = process.argv.slice(2);
if (!dataFolder) throw new Error('Say in which folder.');

const database = await startEmbeddedDatabase({
  dataFolder,
  settings: Object.fromEntries(settings.map(setting => setting.split('=') as [string, string])),
});
process.stdout.write(`${database.ownerUrl}\n`);

process.stdin.resume().on('close', () => void database.stop().then(() => process.exit()));
