import { expect, test } from 'vitest';
import { forAnHour, isOn, isPaused, pause } from '../../lib/settings/pause.ts';

const now = new Date('2026-11-20T12:00:00.000Z');
const sites = { gmail: true, zendesk: false, x: true };

test('an hour off ends after an hour, whoever looks and whenever', () => {
  const until = forAnHour(now);
  expect(until).toBe('2026-11-20T13:00:00.000Z');
  expect(isPaused({ pause: until }, now)).toBe(true);
  expect(isPaused({ pause: until }, new Date('2026-11-20T12:59:59.999Z'))).toBe(true);
  expect(isPaused({ pause: until }, new Date('2026-11-20T13:00:00.000Z'))).toBe(false);
});

test('off until switched on has no end, and no pause is none', () => {
  expect(isPaused({ pause: 'until-on' }, new Date('2099-01-01T00:00:00.000Z'))).toBe(true);
  expect(isPaused({ pause: null }, now)).toBe(false);
});

test('a site is on where it is switched on and nothing is paused', () => {
  expect(isOn({ sites, pause: null }, 'gmail', now)).toBe(true);
  expect(isOn({ sites, pause: null }, 'zendesk', now)).toBe(false);
  expect(isOn({ sites, pause: 'until-on' }, 'gmail', now)).toBe(false);
  expect(isOn({ sites, pause: forAnHour(now) }, 'x', now)).toBe(false);
});

test.each([7, 'later', '2026-13-40', {}, undefined])('%j is read as no pause', (stored) => {
  expect(pause.parse(stored)).toBeNull();
});
