import type { WordsLike } from '../../../language/phrases.ts';

export const words = {
  labels: {
    heading: 'Eén nummer',
    lead: 'Alles wat over één telefoonnummer bekend is: wanneer het is gebeld, door wie, op welke grondslag, en wat de consument daarover heeft gezegd. Voor een vraag van een consument of van de toezichthouder.',
    number: 'Telefoonnummer',
    notation: 'Hoe het ook is geschreven: 06-12345678, +31 6 1234 5678, 0031612345678.',
    person: 'Alleen van deze persoon',
    personHint:
      'Het klantnummer van wie de vraag stelt. Dan blijft weg wat over anderen gaat die dit nummer hadden. Leeg: alles.',
    look: 'Opzoeken',
    withProofs: 'Met de bewijzen van toestemmingen, als bestand',
    make: 'Dossier maken (pdf en json)',
    findings: 'Bevindingen van dit nummer',
    other: 'Een ander nummer',
    unknown: 'Over dit nummer is niets bekend.',
    draft: 'Dit is nog een concept: er staat iets open dat een oordeel kan veranderen. Geef het nog niet af.',
    toCheck: 'Naar de vragen',
    dossiers: 'Dossiers die zijn gemaakt',
    calls: 'Oproepen',
    violations: 'Vastgestelde overtredingen van de wet',
    objections: 'Bezwaren',
    consents: 'Toestemmingen',
  },
  /** `number`: its last three digits. */
  made: (number: string): string => `Het dossier van nummer ${number} is gemaakt.`,
  madeOfNothing: (number: string): string => `Het dossier is gemaakt: over nummer ${number} is niets bekend.`,
  /** About other people than the named person. */
  leftOut: (rows: string): string => `Regels die zijn weggelaten, omdat ze over anderen gaan: ${rows}.`,
};

export type NumberWords = WordsLike<typeof words>;
