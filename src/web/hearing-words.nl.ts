import type { WordsLike } from '../language/phrases.ts';

export const words = {
  states: {
    found: 'nog niet verstuurd',
    'awaiting-reply': 'wacht op reactie',
    undisputed: 'onweersproken',
    disputed: 'betwist',
    upheld: 'gehandhaafd',
    withdrawn: 'ingetrokken',
    'more-asked': 'meer gevraagd',
  },
  /** Answers of call centres. */
  answers: { agreed: 'akkoord', disputed: 'betwist', unclear: 'niet duidelijk' },
  decisions: { upheld: 'Handhaven', withdrawn: 'Intrekken', 'more-asked': 'Meer vragen' },
  decisionHints: {
    upheld: 'De bevinding blijft staan.',
    withdrawn: 'Kies een reden, en zeg in uw eigen woorden waarom.',
    'more-asked': 'Het callcenter krijgt tijd tot en met de dag die u kiest.',
  },
  reasons: {
    'evidence-shown': 'er is bewijs getoond',
    'own-error-in-data': 'eigen fout in de gegevens',
    'law-read-otherwise': 'de regel is anders uitgelegd',
    disproportionate: 'het staat niet in verhouding',
  },
  client: 'de organisatie zelf',
  undetermined: 'niet vast te stellen',
  form: {
    decision: 'Besluit',
    reason: 'Reden van intrekken',
    noReason: 'geen',
    until: 'Meer gevraagd tot en met',
    text: 'Toelichting',
    textHint: 'Nodig bij intrekken. Noem geen personen en geen telefoonnummers.',
    evidence: 'Sleep hier bestanden naartoe die het laten zien. Zij worden bij het besluit bewaard.',
    choose: 'Bestanden kiezen',
    sending: 'Wordt verstuurd',
    sent: 'Komt bij het besluit',
    notSent: 'Niet gelukt',
    by: 'Uw naam',
    byHint: 'Staat bij het besluit. Niemand controleert hem.',
    twoPeople: 'Het besluit geldt pas als een tweede persoon ermee instemt.',
    notWhole: 'Het besluit is niet compleet. Kies een besluit, en vul uw naam in. Er is niets vastgelegd.',
    changed: 'Intussen gaat dit besluit over andere bevindingen. Er is niets vastgelegd: bekijk het opnieuw.',
  },
  /** On the button: the number of findings concerned. */
  record: (findings: number, shown: string): string =>
    findings === 1 ? 'Besluit vastleggen' : `Besluit vastleggen, over wat u koos of over alle ${shown} bevindingen`,
  oneOf: (names: readonly string[]): string => `Een van: ${names.join(', ')}.`,
  written: (line: number): string => `Vastgelegd als regel ${line} van het besluitenregister.`,
  lines: {
    reply: (answer: string, by: string, received: string): string =>
      `Reactie van ${by}, ontvangen op ${received}: ${answer}`,
    decision: (decision: string, reason: string, until: string): string =>
      [decision, reason === '' ? '' : `: ${reason}`, until === '' ? '' : ` tot en met ${until}`].join(''),
    group: 'over de hele groep',
    by: (name: string, day: string): string => `${name}, ${day}`,
    second: (name: string): string => `ingestemd door ${name}`,
    proposed: 'wacht op een tweede persoon',
    takenBack: 'was een vergissing en telt niet mee',
    evidence: (names: string): string => `Bewijs: ${names}`,
  },
};

export type HearingWords = WordsLike<typeof words>;
