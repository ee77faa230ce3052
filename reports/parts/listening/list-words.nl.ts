import type { WordsLike } from '../../../src/language/phrases.ts';

export const words = {
  title: (vendor: string, period: string) => `Gesprekken om te beluisteren, ${vendor}, ${period}`,
  sheets: { guide: 'zo vult u dit in', calls: 'gesprekken' },
  subject: 'Onderwerp',
  text: 'Uitleg',
  headings: {
    call_id: 'Oproep',
    local_time: 'Moment',
    number: 'Gebeld nummer',
    agent: 'Medewerker',
    seconds: 'Seconden',
    recording: 'Opname',
    basis: 'Grondslag',
    offered: 'Afmelden aangeboden?',
    identity: 'Identiteit genoemd?',
    asked: 'Om afmelden gevraagd?',
    consent: 'Toestemming zoals vastgelegd?',
    listener: 'Beluisterd door',
    text: 'Opmerking',
    sample: 'Steekproef',
  },
  choices: { yes: 'ja', no: 'nee', cannotTell: 'niet te horen' },
  /** The basis of a call that rests on a consent. */
  consent: 'toestemming',
  guide: (client: string, vendor: string, period: string): readonly (readonly [string, string])[] => [
    [
      'Waar dit over gaat',
      `${client} beluistert een steekproef van de gesprekken van ${vendor} over ${period}. Zo blijkt hoever het belbestand te vertrouwen is. Wat het belbestand zegt, staat hier niet bij: vul alleen in wat u hoort.`,
    ],
    [
      'Wat u invult',
      'Kies op het blad gesprekken bij elke vraag ja, nee of niet te horen. De andere cellen zijn vergrendeld. Vul bij Beluisterd door uw naam in.',
    ],
    ['Afmelden aangeboden?', 'Bood de medewerker aan om niet meer gebeld te worden?'],
    ['Identiteit genoemd?', 'Zei de medewerker aan het begin namens welk bedrijf en waarvoor werd gebeld?'],
    ['Om afmelden gevraagd?', 'Vroeg degene die werd gebeld om niet meer te bellen, in welke woorden ook?'],
    [
      'Toestemming zoals vastgelegd?',
      'Alleen bij grondslag toestemming: blijkt uit het gesprek dat de toestemming er is? Spreekt de gebelde haar tegen, kies dan nee. Komt zij niet ter sprake, kies dan niet te horen.',
    ],
    ['Niet te horen', 'De opname ontbreekt, is onverstaanbaar, of laat de vraag open.'],
    [
      'Opmerking',
      'Schrijf geen namen of telefoonnummers op. Wat u hier schrijft, wordt apart bewaard en kan worden gewist.',
    ],
    ['Vertrouwelijk', 'In dit bestand staan volledige telefoonnummers en namen van medewerkers.'],
  ],
} as const;

/** Words of a list of calls to listen to, in one language. */
export type ListWords = WordsLike<typeof words>;

/** Columns of the list, by the name under which they are read again. */
export type ListHeading = keyof ListWords['headings'];
