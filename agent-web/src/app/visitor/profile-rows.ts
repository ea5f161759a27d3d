import type { VisitorProfileFragment } from '@parley/schema/agent';

export interface ProfileRow {
  readonly key: string;
  /** Its name when the company gave it one; else the dictionary has it. */
  readonly label: string | null;
  readonly value: string;
  readonly href: string | null;
  readonly isVerified: boolean;
  /** Why nothing is mailed there any more; null: nothing is wrong. */
  readonly bounced: string | null;
}

const own = ['phone', 'email', 'company', 'description'] as const;

function hrefOf(key: string, value: string): string | null {
  if (key === 'phone') return `tel:${value.replace(/[^\d+]/g, '')}`;
  if (key === 'email') return `mailto:${value}`;
  return /^https:\/\//i.test(value) ? value : null;
}

/** What is known of a visitor, one line each; what is empty is left out. */
export function profileRows(visitor: VisitorProfileFragment): readonly ProfileRow[] {
  const row = (key: string, label: string | null, value: string): ProfileRow => ({
    key,
    label,
    value,
    href: hrefOf(key, value),
    isVerified: visitor.verifiedFields.includes(key),
    bounced: key === 'email' ? (visitor.emailBounce?.reason ?? null) : null,
  });
  const fields = visitor.fieldValues
    .filter(({ field }) => field.isShown && field.isEnabled)
    .toSorted((a, b) => a.field.position - b.field.position)
    .map(({ field, value }) => row(field.key, field.label, value));
  return [
    ...own.flatMap(key => (visitor[key] ? row(key, null, visitor[key]) : [])),
    ...fields,
    ...visitor.attributes.map(({ key, value }) => row(key, key, value)),
    ...(visitor.region ? [row('region', null, visitor.region)] : []),
  ];
}
