const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** A size for people, such as "1.4 MB"; 1 MB is 1,048,576 bytes. */
export function formatSize(bytes: number, language: string): string {
  let step = 0;
  let amount = bytes;
  while (amount >= 1_024 && step < units.length - 1) {
    amount /= 1_024;
    step++;
  }
  const unit = units[step] ?? 'byte';
  const maximumFractionDigits = amount < 10 && step > 0 ? 1 : 0;
  const style = { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits } as const;
  return new Intl.NumberFormat(language, style).format(amount);
}
