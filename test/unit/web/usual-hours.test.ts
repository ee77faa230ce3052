import { expect, it } from 'vitest';
import { valueName } from '../../../src/web/feed-names.ts';
import { usualHours } from '../../../src/web/usual-hours.ts';

it('the page tells the hours that apply where a company has none of its own, from the rulebook', () => {
  expect(usualHours('2026-06-30', 'geen')).toEqual({
    weekdays: '09:00-22:00',
    saturday: '10:00-16:00',
    sunday: 'geen',
    holidays: 'geen',
  });
});

it('kinds of deliveries say what a number on the list means', () => {
  expect(valueName('lead', 'nl')).toBe('nummers om te bellen (bellijst)');
  expect(valueName('suppress', 'nl')).toBe('nummers die niet meer gebeld mogen worden (stoplijst)');
});
