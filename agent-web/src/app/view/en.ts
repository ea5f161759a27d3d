/** Texts of saved filters in English. */
export const viewEn = {
  open: 'Saved views',
  edit: 'Save and remove views…',
  heading: 'Saved views',
  lead: 'Keep the filter that is set now, to choose it by name later.',
  nothingSet: 'Set a filter first, then it can be kept here by name.',
  name: 'Name',
  share: 'Who uses it',
  onlyMe: 'Only me',
  sharedWith: 'Shared with {{group}}',
  own: 'Own views',
  none: 'None yet.',
  remove: 'Remove {{name}}',
};
