import type { WordsLike } from '../../../language/phrases.ts';

export const words = {
  labels: {
    heading: 'Besluiten',
    lead: 'Wat het bedrijf van de bevindingen maakt, nadat het callcenter is gehoord. Een besluit verandert geen oordeel: rapporten laten het ernaast zien.',
    noResults: 'Er zijn nog geen resultaten om over te besluiten.',
    toRun: 'Naar Uitvoeren',
    groups: 'Groepen bevindingen',
    callCentre: 'Callcenter',
    rule: 'Bevinding',
    found: 'Gevonden',
    undisputed: 'Onweersproken',
    upheld: 'Gehandhaafd',
    withdrawn: 'Ingetrokken',
    open: 'Open',
    disputed: 'betwist:',
    proposed: 'wacht op tweede persoon:',
    todo: 'Wat u kunt doen',
    decide: 'Besluiten',
    noGroups: 'Over deze periode zijn er geen bevindingen.',
    gone: 'Deze bevindingen zijn er niet meer. Er hoeft niets te worden besloten.',
    findings: 'Bevindingen van deze groep',
    call: 'Oproep',
    state: 'Stand',
    answer: 'Antwoord',
    previous: 'Vorige',
    next: 'Volgende',
    waiting: 'Wachten op een tweede persoon',
    waitingLead: 'Deze besluiten gelden pas als een tweede persoon ermee instemt.',
    otherProposals: 'Wat nog meer op een tweede persoon wacht',
    some: 'Kies er een of meer, of niets: dan gaat het besluit over alle.',
    by: 'Uw naam',
    agree: 'Instemmen',
    decided: 'Laatste besluiten',
    mistake: 'Dit was een vergissing',
    why: 'Waarom',
    noName: 'Vul uw naam in. Er is niets vastgelegd.',
  },
  /** @param party empty: any @param day empty: none */
  proposal: {
    deviation: (party: string, rule: string, day: string): string =>
      `Afwijking accepteren: ${rule}${party === '' ? '' : `, ${party}`}, tot en met ${day}`,
    action: (party: string, rule: string, day: string): string =>
      `Actie voor ${party}${rule === '' ? '' : ` (${rule})`}, uiterlijk ${day}`,
    shared: (party: string, _: string, day: string): string =>
      `Pakket voor ${party}${day === '' ? '' : `, reageren uiterlijk ${day}`}: verstuur het pas na instemming`,
    extended: (party: string, _: string, day: string): string => `Meer tijd voor ${party}, tot en met ${day}`,
  },
  group: (party: string, rule: string, cause: string): string =>
    `${party}: ${rule}${cause === '' ? '' : ` (${cause})`}`,
  count: (count: number, shown: string): string => (count === 1 ? '1 bevinding' : `${shown} bevindingen`),
  pages: (page: string, of: string): string => `Bladzijde ${page} van ${of}`,
  late: (answer: string): string => `te laat: ${answer}`,
  /** @param call empty for a group */
  subject: (party: string, rule: string, call: string): string =>
    call === '' ? `${party}: ${rule}` : `${party}: ${rule}, oproep ${call}`,
};

export type DecisionsWords = WordsLike<typeof words>;
