import { formatDay } from '../../src/language/dates.ts';
import { DUTCH } from '../../src/language/phrases.ts';
import type { RequestWords } from './words.ts';

const { n } = DUTCH;

export const TEXTS = {
  kicker: 'Verzoek om gegevens',
  to: 'Aan',
  from: 'Van',
  date: 'Datum',
  subject: 'Onderwerp',
  greeting: 'Geachte heer, mevrouw,',
  noTerm: 'Laat ons weten wanneer u de gegevens kunt sturen.',
  alike:
    'Zijn de gegevens er niet, laat ons dat dan ook weten. Zolang zij ontbreken, blijven bevindingen staan die met deze gegevens misschien vervallen.',
  closing: 'Met vriendelijke groet,',
  otherVendor: 'een ander callcenter',
  footer: 'Vertrouwelijk.',
  of: 'van',
};

export const words: RequestWords = {
  ...TEXTS,
  title: (vendor, period) => `Verzoek om gegevens over ${period}, ${vendor}`,
  about: (period) => `ontbrekende gegevens over uw oproepen van ${period}`,
  lead: (items, period) =>
    items === 1
      ? `Wij hebben uw oproepen van ${period} gecontroleerd. Op één punt ontbreken gegevens, of spreken zij elkaar tegen. Wilt u dit punt nakijken?`
      : `Wij hebben uw oproepen van ${period} gecontroleerd. Op ${n(items)} punten ontbreken gegevens, of spreken zij elkaar tegen. Wilt u deze punten nakijken?`,
  term: (day, sendTo) => `Stuur ons uw antwoord en de gegevens uiterlijk op ${day}, aan: ${sendTo}.`,
  more: (items) =>
    items === 1
      ? 'Er is nog één punt; dat staat in uw rapport, in ‘Betrouwbaarheid’.'
      : `Er zijn nog ${n(items)} punten; die staan in uw rapport, in ‘Betrouwbaarheid’.`,
  explain: 'Leg uit hoe dit komt, of lever wat ontbreekt.',
  found: (title, times) => `${title}: ${n(times)} keer.`,
  named: (names, more) => `Het gaat om: ${names.join(' · ')}${more === 0 ? '' : ` · en nog ${n(more)}`}.`,
  day: (isoDay) => formatDay(isoDay, 'nl'),
};
