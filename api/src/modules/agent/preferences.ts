/** How the screen looks. */
export const Theme = { SYSTEM: 'SYSTEM', LIGHT: 'LIGHT', DARK: 'DARK' } as const;
export type Theme = keyof typeof Theme;

/** What sends a message. */
export const SendKey = { ENTER: 'ENTER', CONTROL_ENTER: 'CONTROL_ENTER' } as const;
export type SendKey = keyof typeof SendKey;

/** The languages of the screen. */
export const screenLanguages: readonly string[] = ['zh-CN', 'en'];
