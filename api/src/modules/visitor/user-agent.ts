/** A browser and the system it runs on, by the names people know. */
export interface Browser {
  readonly browser: string | null;
  readonly os: string | null;
}

// In this order: most browsers name their ancestors too.
const browsers: readonly [RegExp, string][] = [
  [/MicroMessenger\/(\d+)/, 'WeChat'],
  [/Weibo \(.*?__weibo__(\d+)/, 'Weibo'],
  [/(?:Edg|EdgA|EdgiOS)\/(\d+)/, 'Edge'],
  [/(?:OPR|Opera)\/(\d+)/, 'Opera'],
  [/SamsungBrowser\/(\d+)/, 'Samsung Internet'],
  [/(?:Firefox|FxiOS)\/(\d+)/, 'Firefox'],
  [/(?:Chrome|CriOS)\/(\d+)/, 'Chrome'],
  [/Version\/(\d+)[\d.]* .*Safari/, 'Safari'],
];
const systems: readonly [RegExp, string][] = [
  [/Windows NT/, 'Windows'],
  [/HarmonyOS/, 'HarmonyOS'],
  [/Android (\d+)/, 'Android'],
  [/(?:iPhone|iPad).* OS (\d+)/, 'iOS'],
  [/Mac OS X/, 'macOS'],
  [/CrOS/, 'ChromeOS'],
  [/Linux/, 'Linux'],
];

const named = (text: string, known: readonly [RegExp, string][]): string | null => {
  for (const [pattern, name] of known) {
    const found = pattern.exec(text);
    if (found) return found[1] ? `${name} ${found[1]}` : name;
  }
  return null;
};

/** What a user agent says of itself; null for what is not recognised. */
export const readUserAgent = (text: string | null | undefined): Browser => ({
  browser: named(text ?? '', browsers),
  os: named(text ?? '', systems),
});
