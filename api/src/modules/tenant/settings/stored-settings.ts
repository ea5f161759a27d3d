import { isDeepStrictEqual } from 'node:util';
import type { InputCheck } from '../../../kernel/errors/invalid-input.ts';
import { type Settings, catalogue } from './catalogue.ts';
import type { Setting } from './setting.type.ts';

type Tree = Readonly<Record<string, unknown>>;
// oxlint-disable-next-line typescript/no-explicit-any -- settings of all types stand side by side
type AnySetting = Setting<any>;

const asTree = (value: unknown): Tree =>
  typeof value === 'object' && value !== null ? (value as Tree) : {};

/** All settings from what is stored: what is not there, or does not fit any more, is as in a new tenant. */
export const complete = (stored: unknown): Settings => fill(catalogue, stored) as Settings;

/** What has to be stored of settings: what differs from a new tenant's. */
export const different = (settings: Settings): Tree => asTree(differing(catalogue, settings));

/** The settings after a change, in which parts left out stay and null brings back what a new tenant has; faults go to `check`. */
export const changed = (settings: Settings, change: object, check: InputCheck): Settings =>
  merge(catalogue, settings, change, check, '') as Settings;

/** What a new tenant would have after a change; faults go to `check`. */
export const settingsWith = (change: object, check: InputCheck): Settings =>
  changed(complete({}), change, check);

function fill(setting: AnySetting, stored: unknown): unknown {
  if (setting.parts) return mapParts(setting, (part, key) => fill(part, asTree(stored)[key]));
  if (stored === undefined) return setting.initial;
  const judged = setting.schema.safeParse(stored);
  return judged.success ? judged.data : setting.initial;
}

function differing(setting: AnySetting, value: unknown): unknown {
  if (!setting.parts) return isDeepStrictEqual(value, setting.initial) ? undefined : value;
  const entries = Object.entries(setting.parts).flatMap(([key, part]) => {
    const own = differing(part, asTree(value)[key]);
    return own === undefined ? [] : [[key, own] as const];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

function merge(
  setting: AnySetting,
  value: unknown,
  change: unknown,
  check: InputCheck,
  path: string,
): unknown {
  if (change === undefined) return value;
  if (setting.parts) {
    return mapParts(setting, (part, key) =>
      merge(part, asTree(value)[key], asTree(change)[key], check, path ? `${path}.${key}` : key),
    );
  }
  const wanted = typeof change === 'string' ? change.trim() || null : change;
  if (wanted === null) return setting.initial;
  const judged = setting.schema.safeParse(wanted);
  if (judged.success) return judged.data;
  check.fault(path, setting.fault.sentence, setting.fault.values);
  return value;
}

const mapParts = (setting: AnySetting, map: (part: AnySetting, key: string) => unknown): object =>
  Object.fromEntries(
    Object.entries(setting.parts ?? {}).map(([key, part]) => [key, map(part, key)]),
  );
