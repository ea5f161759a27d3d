// Without signs that look alike, because somebody may have to type it from a note.
const signs = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const LENGTH = 14;

/** A random first password: 14 signs that are easy to tell apart. */
export function firstPassword(
  random: (values: Uint32Array<ArrayBuffer>) => Uint32Array = values =>
    crypto.getRandomValues(values),
): string {
  return [...random(new Uint32Array(LENGTH))].map(value => signs[value % signs.length]).join('');
}
