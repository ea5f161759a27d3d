/** The zones a company may choose from, the present one included even when this browser lacks it. */
export function timeZones(present: string): readonly string[] {
  const known = Intl.supportedValuesOf('timeZone');
  return known.includes(present) ? known : [present, ...known];
}

/** A zone with its distance from UTC at a moment, such as "Asia/Shanghai (GMT+8)". */
export function zoneLabel(zone: string, at: Date): string {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    timeZoneName: 'shortOffset',
  }).formatToParts(at);
  const offset = parts.find(part => part.type === 'timeZoneName')?.value ?? '';
  return `${zone.replaceAll('_', ' ')} (${offset})`;
}
