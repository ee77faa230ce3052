import type { RunNoteWords } from './words.ts';

export const TEXTS = {
  failedTitle: 'Belaudit heeft geen nieuwe resultaten gemaakt',
  nothingTitle: 'Belaudit hoefde geen resultaten te maken',
  nothingCame: 'Binnengekomen: niets nieuws.',
  asAgreed: 'Verwacht: alle leveringen zijn zoals afgesproken.',
  unchanged: 'Veranderd: niets. De resultaten zijn zoals ze waren.',
  final: 'Status: definitief.',
  withoutPdfs: 'Er zijn geen nieuwe pdf’s: er is geen browser gevonden om ze te maken.',
  read: 'lees het rapport.',
  nothingToDo: 'niets.',
};

export const words: RunNoteWords = {
  ...TEXTS,
  title: (client, period) => `${client}: oproepen van ${period}`,
  came: (files, more) => `Binnengekomen: ${files}${more === 0 ? '' : ` en nog ${more}`}.`,
  file: (path, rows, rejected) => `${path} (${rows} rijen${rejected === null ? '' : `, ${rejected} afgekeurd`})`,
  cameBefore: (files) => `Binnengekomen sinds de vorige resultaten: ${files}.`,
  firstFiles: (senders) => `Nieuw voor deze eerste resultaten: bestanden van ${senders}.`,
  sender: (name, files) => `${name} (${files})`,
  gone: (files) => `Niet meer aanwezig, en dus niet meegeteld: ${files}.`,
  andMore: (more) => `en nog ${more}`,
  missing: (terms, more) => `Verwacht, maar niet gekomen: ${terms}${more === 0 ? '' : `; en nog ${more}`}.`,
  term: ({ vendor, subject, day, expected, found }) =>
    `${vendor === '' ? '' : `${vendor}, `}${subject}${day === '' ? '' : ` (${day})`}: ${expected}, gevonden ${found}`,
  noCalls: (vendor, period) => `oproepen van ${vendor}${period === '' ? '' : ` in ${period}`}`,
  judged: (period, calls, proven, without) =>
    `${period === '' ? 'Beoordeeld' : period}: ${calls} oproepen; van ${proven} is bewezen dat ze in strijd met de wet zijn, van ${without} ontbreekt het bewijs dat ze mochten.`,
  changed: (came, went, changed) =>
    `Veranderd sinds de vorige versie: ${came} bevindingen erbij, ${went} weg, ${changed} anders.`,
  first: (periods) => `Voor het eerst beoordeeld, dus nog zonder vergelijking: ${periods}.`,
  notCompared: (periods) => `Veranderd: onbekend voor ${periods}, want de vorige resultaten zijn niet meer volledig.`,
  draft: (gaps) => `Status: concept. Wat de resultaten nog kan veranderen: ${gaps}.`,
  todo: (text) => `Te doen: ${text}`,
  ask: (vendors) => `vraag ${vendors === '' ? 'de afzender' : vendors} om wat er ontbreekt.`,
  touched: (periods, calls, callsText) =>
    `geef de opdracht belaudit run --touched. Bestanden die kwamen of verdwenen, kunnen ${calls === 0 ? 'de resultaten' : calls === 1 ? 'één oproep' : `${callsText} oproepen`} van ${periods} veranderen.`,
  moreTodo: (count) => `Te doen: nog ${count}; zie belaudit check.`,
  look: (folder) => `Open: ${folder}`,
  failed: (message) => `Wat er misging: ${message}`,
  firstMistakes: (count) => `En nog ${count} fouten.`,
};
