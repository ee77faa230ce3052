import type { HearingWords } from './hearing-words.ts';

export const FORM = {
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
};

export const words: HearingWords = {
  states: {
    found: 'nog niet verstuurd',
    'awaiting-reply': 'wacht op reactie',
    undisputed: 'onweersproken',
    disputed: 'betwist',
    upheld: 'gehandhaafd',
    withdrawn: 'ingetrokken',
    'more-asked': 'meer gevraagd',
  },
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
  form: FORM,
  record: (findings, shown) => (findings === 1 ? 'Besluit vastleggen' : `Besluit over ${shown} bevindingen vastleggen`),
  written: (line) => `Vastgelegd als regel ${line} van het besluitenregister.`,
  lines: {
    reply: (answer, by, received) => `Reactie van ${by}, ontvangen op ${received}: ${answer}`,
    decision: (decision, reason, until) =>
      [decision, reason === '' ? '' : `: ${reason}`, until === '' ? '' : ` tot en met ${until}`].join(''),
    group: 'over de hele groep',
    by: (name, day) => `${name}, ${day}`,
    second: (name) => `ingestemd door ${name}`,
    proposed: 'wacht op een tweede persoon',
    takenBack: 'was een vergissing en telt niet mee',
    evidence: (names) => `Bewijs: ${names}`,
  },
};
