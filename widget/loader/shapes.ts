/** What a field may be; a question mark lets it be absent. */
type Kind = 'string' | 'number' | 'boolean' | 'object' | 'any' | 'string?' | 'boolean?';
/** The fields of each type of message. */
export type Shapes<M extends { readonly type: string }> = {
  readonly [T in M['type']]: {
    readonly [F in keyof Omit<Extract<M, { type: T }>, 'type'>]-?: Kind;
  };
};

/** The message in what was posted, if it has the form that was agreed on; else null. */
export function shaped<M extends { readonly type: string }>(
  data: unknown,
  shapes: Shapes<M>,
): M | null {
  const message = (data as { parley?: Record<string, unknown> } | null)?.parley;
  const fields = message && Object.entries(shapes).find(([type]) => type === message['type'])?.[1];
  if (!message || !fields) return null;
  const isGood = ([name, kind]: [string, unknown]): boolean => {
    const [wanted, isOptional] = [String(kind).replace('?', ''), String(kind).endsWith('?')];
    const value = message[name];
    if (value === undefined) return isOptional || wanted === 'any';
    return wanted === 'any' || (typeof value === wanted && value !== null);
  };
  return Object.entries(fields).every(isGood) ? (message as unknown as M) : null;
}
