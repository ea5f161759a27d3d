import { Secret, TOTP } from 'otpauth';

const seconds = 30;
/** Clocks may differ by a step to either side (RFC 6238, 5.2). */
const tolerance = 1;

const generatorOf = (secret: string, label = '') =>
  new TOTP({
    issuer: 'Parley',
    label,
    secret: Secret.fromBase32(secret),
    algorithm: 'SHA1',
    digits: 6,
    period: seconds,
  });

/** A new secret of 160 bits, as RFC 4226 wishes. */
export const newSecret = (): string => new Secret({ size: 20 }).base32;

/** What an app reads from the picture. */
export const addressOf = (secret: string, account: string): string =>
  generatorOf(secret, account).toString();

/** The time step a code belongs to; null when it is wrong, or of another time. */
export function stepOf(secret: string, code: string, now: Date): number | null {
  const token = code.replaceAll(/\s/g, '');
  if (!/^\d{6}$/.test(token)) return null;
  const timestamp = now.getTime();
  const delta = generatorOf(secret).validate({ token, timestamp, window: tolerance });
  return delta === null ? null : Math.floor(timestamp / 1_000 / seconds) + delta;
}
