import type { WordsLike } from '../../../src/language/phrases.ts';

export const words = {
  title: (period: string) => `Bewijs van toestemmingen om te bekijken, ${period}`,
  sheets: { guide: 'zo vult u dit in', consents: 'toestemmingen' },
  subject: 'Onderwerp',
  text: 'Uitleg',
  headings: {
    consent_id: 'Toestemming nr.',
    collector: 'Verzameld door',
    files: 'Bestanden',
    person: 'Persoon te zien?',
    number: 'Nummer te zien?',
    company: 'Bedrijf te zien?',
    product: 'Product te zien?',
    date: 'Datum te zien?',
    how: 'Wijze te zien?',
    term: 'Termijn te zien?',
    viewer: 'Bekeken door',
    text: 'Opmerking',
    sample: 'Steekproef',
  },
  recorded: (heading: string) => `Vastgelegd: ${heading.toLowerCase()}`,
  choices: { yes: 'ja', no: 'nee', cannotTell: 'niet te zien' },
  guide: (client: string, period: string): readonly (readonly [string, string])[] => [
    [
      'Waar dit over gaat',
      `${client} bekijkt een steekproef van het bewijs van toestemmingen waarop oproepen van ${period} rusten. Zo blijkt hoeveel toestemmingen echt zijn aan te tonen.`,
    ],
    [
      'Wat u doet',
      'Open de bestanden die bij de toestemming staan. Zij staan in de werkruimte. Vergelijk wat u ziet met wat is vastgelegd.',
    ],
    [
      'Wat u invult',
      'Kies op het blad toestemmingen bij elke vraag ja, nee of niet te zien. Waar niets is vastgelegd, laat u de vraag open. De andere cellen zijn vergrendeld. Vul bij Bekeken door uw naam in.',
    ],
    ['Persoon', 'Belaudit kent geen namen: zoek in uw eigen administratie op wie dit kenmerk heeft.'],
    ['Ja', 'In het bewijs staat wat is vastgelegd.'],
    ['Nee', 'In het bewijs staat iets anders, of het staat er niet in.'],
    ['Niet te zien', 'Het bewijs is onleesbaar, of laat de vraag open. Dat telt als niet aangetoond.'],
    ['Geen bewijs', 'Van zo’n toestemming is niets te bekijken. Zij telt als niet aangetoond: vul niets in.'],
    [
      'Opmerking',
      'Schrijf geen namen of telefoonnummers op. Wat u hier schrijft, wordt apart bewaard en kan worden gewist.',
    ],
    ['Vertrouwelijk', 'In dit bestand staan volledige telefoonnummers. Ook het bewijs bevat gegevens van personen.'],
  ],
} as const;

/** Words of a list of consents whose proof people look at, in one language. */
export type ProofListWords = WordsLike<typeof words>;
