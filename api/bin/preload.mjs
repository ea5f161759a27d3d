// Runs before the built api: its stack traces name the source, and what V8 compiled is kept for the next start.
// Source maps of packages are left alone: reading them costs a fifth of the start.
import { enableCompileCache, setSourceMapsSupport } from 'node:module';
import { join } from 'node:path';

setSourceMapsSupport(true, { nodeModules: false });
enableCompileCache(join(import.meta.dirname, '../node_modules/.cache/compiled'));
