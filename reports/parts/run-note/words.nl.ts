import type { WordsLike } from '../../../src/language/phrases.ts';
import type { CheckTerm } from './run-note.ts';

export const words = {
  failedTitle: 'Belaudit heeft geen nieuwe resultaten gemaakt',
  nothingTitle: 'Belaudit hoefde geen resultaten te maken',
  nothingCame: 'Binnengekomen: niets nieuws.',
  asAgreed: 'Verwacht: alle leveringen zijn zoals afgesproken.',
  unchanged: 'Veranderd: niets. De resultaten zijn zoals ze waren.',
  final: 'Status: definitief.',
  withoutPdfs: 'Er zijn geen nieuwe pdf’s: er is geen browser gevonden om ze te maken.',
  read: 'lees het rapport.',
  nothingToDo: 'niets.',
  title: (client: string, period: string) => `${client}: oproepen van ${period}`,
  /** Names of files as printed, joined; `more`: how many others there are. */
  came: (files: string, more: number) => `Binnengekomen: ${files}${more === 0 ? '' : ` en nog ${more}`}.`,
  file: (path: string, rows: string, rejected: string | null) =>
    `${path} (${rows} rijen${rejected === null ? '' : `, ${rejected} afgekeurd`})`,
  /** Files as they are printed, joined. */
  cameBefore: (files: string) => `Binnengekomen sinds de vorige resultaten: ${files}.`,
  /** Who sent the files of the first results, as printed, joined. */
  firstFiles: (senders: string) => `Nieuw voor deze eerste resultaten: bestanden van ${senders}.`,
  /** `files`: how many are theirs. */
  sender: (name: string, files: string) => `${name} (${files})`,
  gone: (files: string) => `Niet meer aanwezig, en dus niet meegeteld: ${files}.`,
  /** After the first of several files or periods: how many more there are. */
  andMore: (more: number) => `en nog ${more}`,
  missing: (terms: string, more: number) =>
    `Verwacht, maar niet gekomen: ${terms}${more === 0 ? '' : `; en nog ${more}`}.`,
  term: ({ vendor, subject, day, expected, found }: CheckTerm) =>
    `${vendor === '' ? '' : `${vendor}, `}${subject}${day === '' ? '' : ` (${day})`}: ${expected}, gevonden ${found}`,
  /** `period`: empty if there is only one. */
  noCalls: (vendor: string, period: string) => `oproepen van ${vendor}${period === '' ? '' : ` in ${period}`}`,
  /** `period`: empty if there is only one. */
  judged: (period: string, calls: string, proven: string, without: string) =>
    `${period === '' ? 'Beoordeeld' : period}: ${calls} oproepen; van ${proven} is bewezen dat ze in strijd met de wet zijn, van ${without} ontbreekt het bewijs dat ze mochten.`,
  changed: (came: string, went: string, changed: string) =>
    `Veranderd sinds de vorige versie: ${came} bevindingen erbij, ${went} weg, ${changed} anders.`,
  /** Periods without results before, joined. */
  first: (periods: string) => `Voor het eerst beoordeeld, dus nog zonder vergelijking: ${periods}.`,
  /** The previous results could not be read. */
  notCompared: (periods: string) =>
    `Veranderd: onbekend voor ${periods}, want de vorige resultaten zijn niet meer volledig.`,
  draft: (gaps: string) => `Status: concept. Wat de resultaten nog kan veranderen: ${gaps}.`,
  todo: (text: string) => `Te doen: ${text}`,
  /** Names, joined; empty: the company's own files. */
  ask: (vendors: string) => `vraag ${vendors === '' ? 'de afzender' : vendors} om wat er ontbreekt.`,
  /** Periods whose results may be out of date, joined, and how many of their calls. */
  touched: (periods: string, calls: number, callsText: string) =>
    `beoordeel opnieuw wat is veranderd. Bestanden die kwamen of verdwenen, kunnen ${calls === 0 ? 'de resultaten' : calls === 1 ? 'één oproep' : `${callsText} oproepen`} van ${periods} veranderen.`,
  moreTodo: (count: number) => `Te doen: nog ${count}; zie het begin van de pagina.`,
  look: (folder: string) => `Open: ${folder}`,
  failed: (message: string) => `Wat er misging: ${message}`,
  firstMistakes: (count: number) => `En nog ${count} fouten.`,
} as const;

export type RunNoteWords = WordsLike<typeof words>;
