import { formatDay } from '../../src/language/dates.ts';
import { DUTCH, type WordsLike } from '../../src/language/phrases.ts';

const { n } = DUTCH;

export const words = {
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
  title: (vendor: string, period: string) => `Verzoek om gegevens over ${period}, ${vendor}`,
  about: (period: string) => `ontbrekende gegevens over uw oproepen van ${period}`,
  lead: (items: number, period: string): string =>
    items === 1
      ? `Wij hebben uw oproepen van ${period} gecontroleerd. Op één punt ontbreken gegevens, of spreken zij elkaar tegen. Wilt u dit punt nakijken?`
      : `Wij hebben uw oproepen van ${period} gecontroleerd. Op ${n(items)} punten ontbreken gegevens, of spreken zij elkaar tegen. Wilt u deze punten nakijken?`,
  /** By which day, and to whom. */
  term: (day: string, sendTo: string) => `Stuur ons uw antwoord en de gegevens uiterlijk op ${day}, aan: ${sendTo}.`,
  /** If there are more than fit on the page. */
  more: (items: number): string =>
    items === 1
      ? 'Er is nog één punt; dat staat in uw rapport, in ‘Betrouwbaarheid’.'
      : `Er zijn nog ${n(items)} punten; die staan in uw rapport, in ‘Betrouwbaarheid’.`,
  /** The request for what a check of the log found. */
  explain: 'Leg uit hoe dit komt, of lever wat ontbreekt.',
  /** A check of the log, and how often it found something. */
  found: (title: string, times: number) => `${title}: ${n(times)} keer.`,
  /** The first results of a check by name, and how many more there are. */
  named: (names: readonly string[], more: number) =>
    `Het gaat om: ${names.join(' · ')}${more === 0 ? '' : ` · en nog ${n(more)}`}.`,
  day: (isoDay: string): string => formatDay(isoDay, 'nl'),
} as const;

/** Words of the letter that asks a call centre for missing data, in one language. B1: it is sent unchanged. */
export type RequestWords = WordsLike<typeof words>;
