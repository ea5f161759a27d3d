// After a build: writes down which scripts and styles it consists of, for the service worker.
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const dist = join(import.meta.dirname, '../dist');
const files = readdirSync(dist).filter(name => /-[A-Za-z0-9_-]{8}\.(js|css)$/.test(name));
writeFileSync(join(dist, 'files.json'), JSON.stringify(files.toSorted()));
