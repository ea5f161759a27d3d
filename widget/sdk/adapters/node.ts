import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Storage } from '../storage.ts';

type Values = Record<string, unknown>;

/** Storage of a Node process: one JSON file, replaced as a whole so that a crash cannot halve it. */
export function fileStorage(path: string): Storage {
  let loading: Promise<Values> | undefined;
  let writing: Promise<void> = Promise.resolve();
  const load = (): Promise<Values> =>
    (loading ??= readFile(path, 'utf8').then(
      text => JSON.parse(text) as Values,
      () => ({}),
    ));
  const change = async (apply: (values: Values) => void): Promise<void> => {
    const values = await load();
    apply(values);
    writing = writing.catch(() => {}).then(() => save(path, JSON.stringify(values)));
    return writing;
  };
  const keys = (values: Values, prefix: string): string[] =>
    Object.keys(values)
      .filter(key => key.startsWith(prefix))
      .sort();
  return {
    get: async key => ((await load())[key] ?? null) as never,
    set: (key, value) => change(values => (values[key] = value)),
    remove: key => change(values => delete values[key]),
    clear: prefix => change(values => keys(values, prefix).forEach(key => delete values[key])),
    async list(prefix) {
      const values = await load();
      return keys(values, prefix).map(key => values[key]) as never;
    },
  };
}

async function save(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.new`, text, { mode: 0o600 });
  await rename(`${path}.new`, path);
}
