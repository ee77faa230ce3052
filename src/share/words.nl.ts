import type { WordsLike } from '../language/phrases.ts';
import type { Party } from './vendor-workbook.ts';

export const words = {
  reply: {
    about: [
      'Waar dit over gaat',
      (client: string, vendor: string, period: string) =>
        `${client} heeft de oproepen van ${vendor} over ${period} laten beoordelen. Bij elke bevinding kunt u zeggen of u het ermee eens bent.`,
    ],
    term: 'Tot wanneer, en waarheen',
    how: 'Hoe',
    answers: [
      [
        'Wat u invult',
        'Op het blad bevindingen zijn drie kolommen voor u: antwoord, toelichting en bewijs. De andere cellen zijn vergrendeld. Laat de tweede rij met namen staan: daarmee wordt het blad weer ingelezen.',
      ],
      ['Akkoord', 'U bent het met de bevinding eens.'],
      ['Betwist', 'U bent het er niet mee eens. Leg uit waarom, en noem het bewijs dat u meestuurt.'],
      ['Onduidelijk', 'U begrijpt de bevinding niet, of kunt de oproep niet vinden. Schrijf erbij wat u wilt weten.'],
    ],
    statement: 'Verklaring over de gegevens',
    confidential: [
      'Vertrouwelijk',
      'In dit bestand staan volledige telefoonnummers en de namen van uw medewerkers. In het rapport staan medewerkers met een code; op het blad medewerkers staat wie dat is. Over andere callcenters staat hier niets.',
    ],
    /** For a workbook that holds only the most serious findings. */
    cut: [
      'Niet alles staat hier',
      (shown: string, all: string) =>
        `Dit bestand heeft de ${shown} ernstigste van ${all} bevindingen. De rest staat in findings.csv.`,
    ],
  },

  headings: {
    position: 'Nr.',
    heard: 'Wat u zei en wat is besloten',
    call_id: 'Oproep',
    local_time: 'Moment',
    number: 'Gebeld nummer',
    rule_title: 'Bevinding',
    grade_said: 'Zekerheid',
    reason_said: 'Wat de gegevens laten zien',
    responsible_said: 'Toe te rekenen aan',
    cause_said: 'Waarom',
    answer: 'Antwoord',
    explanation: 'Toelichting',
    evidence: 'Bewijs dat u meestuurt',
    source_file: 'Bestand',
    source_row: 'Regelnummer',
    campaign: 'Campagne',
    agent: 'Medewerker',
    vendor: 'Callcenter (code)',
    rule: 'Code van de regel',
    verdict: 'Oordeel',
    contact: 'Contact',
    findings: 'Bevindingen',
    code: 'Code van de oproep',
    day: 'Dag',
    law: 'Zekerheid van de wet',
    meaning: 'Wat de regel vraagt',
    proof: 'Wat telt als bewijs',
    remedy: 'Hoe het te voorkomen is',
    agent_code: 'Code in het rapport',
  },
  title: (vendor: string, period: string) => `Bevindingen over ${period}, ${vendor}`,
  sheets: {
    reply: 'zo reageert u',
    findings: 'bevindingen',
    elsewhere: 'oproepen van anderen',
    calls: 'oproepen',
    rules: 'regels',
    agents: 'medewerkers',
  },
  subject: 'Onderwerp',
  text: 'Uitleg',
  /** The contact of a call; phrases about findings leave it out. */
  conversation: 'gesprek',
  /** The choices for an answer: agreed, disputed, unclear. */
  choices: { accept: 'akkoord', dispute: 'betwist', unclear: 'onduidelijk' },
  parties: {
    own: 'U',
    client: 'De opdrachtgever',
    other: 'Een ander callcenter',
    undetermined: 'Niet vast te stellen',
  },
  recordedBy: (party: Party): string =>
    ({
      own: 'door u vastgelegd',
      client: 'vastgelegd door de opdrachtgever',
      other: 'vastgelegd door een ander callcenter',
      undetermined: 'niet bekend wie het vastlegde',
    })[party],
} as const;

/** Words of a call centre's workbook, in one language. They address the call centre. */
export type PackWords = WordsLike<typeof words>;
