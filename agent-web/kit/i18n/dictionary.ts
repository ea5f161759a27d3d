/** Texts by key, nested by the part of the screen they belong to. */
export interface Dictionary {
  readonly [key: string]: string | Dictionary;
}

/** The same keys as another dictionary with other words, so that no text can be forgotten. */
export type Translated<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : Translated<T[K]>;
};
