/** What a panel may ask the desk for. `id` is the panel's own, to know the answer by. */
export type PanelRequest =
  | { readonly type: 'ready' }
  | { readonly type: 'draft.insert'; readonly id: string; readonly text: string }
  | {
      readonly type: 'visitor.set';
      readonly id: string;
      readonly field: string;
      readonly values: readonly string[];
    }
  | { readonly type: 'open'; readonly id: string; readonly item: PanelItem };

/** Something of the desk that a panel can bring up. */
export interface PanelItem {
  readonly kind: 'CONVERSATION' | 'TICKET' | 'VISITOR';
  readonly id: string;
}

/** What came of a request. */
export type PanelAnswer =
  | { readonly ok: true }
  | { readonly ok: false; readonly code: string; readonly message?: string };

const longestText = 5_000;

/** A message as a request of a panel; null for everything else, whatever it is. */
export function readPanelRequest(data: unknown): PanelRequest | null {
  if (!isRecord(data) || data['parley'] !== 1) return null;
  if (data['type'] === 'ready') return { type: 'ready' };
  const id = textOf(data['id'], 100);
  if (id === null) return null;
  switch (data['type']) {
    case 'draft.insert': {
      const text = textOf(data['text'], longestText);
      return text === null ? null : { type: 'draft.insert', id, text };
    }
    case 'visitor.set': {
      const field = textOf(data['field'], 40);
      const values = valuesOf(data['values']);
      return field === null || !values ? null : { type: 'visitor.set', id, field, values };
    }
    case 'open': {
      const item = itemOf(data['item']);
      return item && { type: 'open', id, item };
    }
    default:
      return null;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (value: unknown, longest: number): string | null =>
  typeof value === 'string' && value.length > 0 && value.length <= longest ? value : null;

function valuesOf(value: unknown): string[] | null {
  if (!Array.isArray(value) || value.length > 50) return null;
  const values = value.map(each => textOf(each, longestText));
  return values.every(each => each !== null) ? values : null;
}

function itemOf(value: unknown): PanelItem | null {
  if (!isRecord(value)) return null;
  const { kind, id } = value;
  if (kind !== 'CONVERSATION' && kind !== 'TICKET' && kind !== 'VISITOR') return null;
  return typeof id === 'string' && /^[\w-]{1,64}$/.test(id) ? { kind, id } : null;
}
