/** What a field belongs to. */
export const FieldObject = {
  VISITOR: 'VISITOR',
  CONVERSATION: 'CONVERSATION',
  TICKET: 'TICKET',
} as const;
export type FieldObject = keyof typeof FieldObject;

/** What a field holds. */
export const FieldKind = {
  LINE: 'LINE',
  TEXT: 'TEXT',
  NUMBER: 'NUMBER',
  DATE: 'DATE',
  YES_NO: 'YES_NO',
  CHOICE: 'CHOICE',
  MULTIPLE_CHOICE: 'MULTIPLE_CHOICE',
  CASCADE: 'CASCADE',
  LINK: 'LINK',
} as const;
export type FieldKind = keyof typeof FieldKind;
