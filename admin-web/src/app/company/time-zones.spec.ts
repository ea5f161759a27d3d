import { timeZones, zoneLabel } from './time-zones';

it('knows the zone of most of our companies and its distance from UTC', () => {
  expect(timeZones('Asia/Shanghai')).toContain('Asia/Shanghai');
  expect(zoneLabel('Asia/Shanghai', new Date('2026-01-01'))).toBe('Asia/Shanghai (GMT+8)');
});

it('keeps a zone that this browser does not list', () => {
  expect(timeZones('Etc/Somewhere')[0]).toBe('Etc/Somewhere');
});

it('follows summer time', () => {
  expect(zoneLabel('Europe/Berlin', new Date('2026-07-01'))).toBe('Europe/Berlin (GMT+2)');
});
