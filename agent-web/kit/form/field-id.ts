let last = 0;

/** A new id for a control, unique within the page. */
export function nextFieldId(): string {
  last += 1;
  return `parley-field-${last}`;
}
