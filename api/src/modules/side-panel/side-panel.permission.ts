/** What an admin may let a panel do on the desk. */
export const SidePanelPermission = {
  INSERT_DRAFT: 'INSERT_DRAFT',
  SET_VISITOR_FIELD: 'SET_VISITOR_FIELD',
  OPEN_ITEM: 'OPEN_ITEM',
} as const;
export type SidePanelPermission = keyof typeof SidePanelPermission;
