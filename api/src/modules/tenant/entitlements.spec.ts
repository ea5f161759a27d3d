import { expect, it } from 'vitest';
import { entitlementsAt } from './entitlements.ts';

const now = new Date('2026-03-01T00:00:00Z');
const later = new Date('2026-03-02T00:00:00Z');

it('W-12: a plan holds what the table says, and an add-on is in none', () => {
  expect(entitlementsAt('STANDARD', [], now).size).toBe(0);
  expect(entitlementsAt('ENTERPRISE', [], now)).toContain('QUEUE_COUNT');
  expect(entitlementsAt('ENTERPRISE', [], now)).not.toContain('WHISPER');
  expect(entitlementsAt('FLAGSHIP', [], now)).toContain('WHISPER');
  expect(entitlementsAt('FLAGSHIP', [], now)).not.toContain('VIDEO');
});

it('O-12: what is added or taken holds until its end, and not a moment longer', () => {
  const added = { entitlement: 'VIDEO', isGranted: true, endsAt: later } as const;
  const taken = { entitlement: 'QUEUE_COUNT', isGranted: false, endsAt: null } as const;
  expect(entitlementsAt('FLAGSHIP', [added, taken], now)).toContain('VIDEO');
  expect(entitlementsAt('FLAGSHIP', [added, taken], now)).not.toContain('QUEUE_COUNT');
  expect(entitlementsAt('FLAGSHIP', [added], later)).not.toContain('VIDEO');
});
