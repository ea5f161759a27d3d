/** A point on the earth. */
export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

const degrees = String.raw`(-?\d{1,3}(?:\.\d+)?)`;
const comma = '(?:,|%2C)';

/** How maps write a point into their addresses; some put the longitude first. */
const addresses: readonly { readonly form: RegExp; readonly isLongitudeFirst?: boolean }[] = [
  { form: new RegExp(`[?&]mlat=${degrees}&mlon=${degrees}`) },
  { form: new RegExp(`#map=[\\d.]+/${degrees}/${degrees}`) },
  { form: new RegExp(`(?:^geo:|/@)${degrees},${degrees}`) },
  {
    form: new RegExp(`[?&](?:position|lnglat)=${degrees}${comma}${degrees}`),
    isLongitudeFirst: true,
  },
  { form: new RegExp(`[?&](?:q|query|ll|location|center)=${degrees}${comma}${degrees}`) },
  { form: new RegExp(`coord:${degrees}${comma}${degrees}`) },
];

const plain = new RegExp(
  `^[(（]?([NS])?\\s*${degrees}\\s*°?\\s*([NS])?\\s*[,，;；\\s]\\s*([EW])?\\s*${degrees}\\s*°?\\s*([EW])?[)）]?$`,
  'i',
);

/** The point that a pasted text names: coordinates, or the address of a map; null when there is none. */
export function readCoordinates(text: string): Coordinates | null {
  const trimmed = text.trim();
  for (const { form, isLongitudeFirst = false } of addresses) {
    const found = form.exec(trimmed);
    if (!found) continue;
    const [first, second] = [Number(found[1]), Number(found[2])];
    return isLongitudeFirst ? within(second, first) : within(first, second);
  }
  return readPlain(trimmed);
}

function readPlain(text: string): Coordinates | null {
  const found = plain.exec(text);
  if (!found) return null;
  const isSouth = /s/i.test(found[1] ?? found[3] ?? '');
  const isWest = /w/i.test(found[4] ?? found[6] ?? '');
  const [first, second] = [Number(found[2]), Number(found[5])];
  // Nothing lies at 116 degrees of latitude: whoever pastes that has put the longitude first.
  if (Math.abs(first) > 90) return within(second, first);
  return within(isSouth ? -first : first, isWest ? -second : second);
}

const within = (latitude: number, longitude: number): Coordinates | null =>
  Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : null;
