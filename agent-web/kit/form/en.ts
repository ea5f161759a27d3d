/** The texts of forms in English. */
export const formEn = {
  optional: 'optional',
  unsaved: 'Unsaved changes',
  discard: 'Discard',
  showPassword: 'Show password',
  capsLock: 'Caps Lock is on.',
  leave: {
    title: 'Leave without saving?',
    text: 'What you changed here has not been saved.',
    stay: 'Keep editing',
    discard: 'Leave and discard',
  },
  fault: {
    required: 'This is needed.',
    email: 'An e-mail address looks like name@company.com.',
    min: 'At least {{min}}.',
    max: 'At most {{max}}.',
    minLength: 'At least {{minLength}} characters.',
    maxLength: 'At most {{maxLength}} characters.',
    pattern: 'This does not have the right form.',
    unknown: 'This cannot be accepted as it is.',
  },
};
