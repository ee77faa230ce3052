import type { WordsLike } from '../../src/language/phrases.ts';
import type { Verdict } from '../../src/model/findings.ts';

const VERDICTS: Readonly<Record<Verdict | 'history', string>> = {
  violation: 'overtreding',
  breach: 'schending',
  review: 'nakijken',
  attempt: 'belpoging',
  lawful: 'in orde',
  'out-of-scope': 'buiten de regels',
  history: 'buiten deze periode',
};

export const words = {
  verdicts: VERDICTS as Readonly<Record<Verdict | 'history', string>>,
  fields: {
    moment: 'Moment',
    vendor: 'Callcenter',
    number: 'Nummer',
    rule: 'Bevinding',
    grade: 'Zekerheid van de feiten',
    law: 'Zekerheid van de wet',
    verdict: 'Oordeel over de oproep',
    reason: 'Reden',
    proof: 'Wat de gegevens laten zien',
    responsible: 'Toe te rekenen aan',
    causeSaid: 'Waarom',
    call: 'Oproep',
    file: 'Bestand',
    line: 'Regelnummer',
    campaign: 'Campagne',
    agent: 'Medewerker',
    objections: 'Bezwaren',
    consents: 'Toestemmingen',
    relations: 'Klantrelaties',
    answer: 'Antwoord',
    explanation: 'Toelichting van het callcenter',
  },
  kicker: 'Alle bevindingen',
  needsScript:
    'Zonder JavaScript toont deze pagina alleen de eerste bevindingen. Alle bevindingen staan in findings.xlsx.',
  tooOld: 'Deze browser is te oud voor deze pagina. Dezelfde bevindingen staan in findings.xlsx.',
  choose: 'Kiezen en sorteren',
  all: 'alle',
  search: 'Zoeken',
  searchHint: 'oproep, nummer of bestand',
  sort: 'Sorteren',
  clear: 'Alles tonen',
  list: 'Lijst van bevindingen',
  keys: 'Met het toetsenbord: pijltjes om een bevinding te kiezen, Enter om de uitleg te lezen, Escape om terug te gaan.',
  detail: 'Uitleg van de gekozen bevinding',
  nothingChosen: 'Kies een bevinding om te zien wat er met het nummer gebeurde en waarom de oproep dit oordeel kreeg.',
  nothing: 'Geen enkele bevinding past bij deze keuze.',
  count: '{0} van {1} bevindingen, in {2} oproepen',
  heading: 'Oproep {0}, {1}',
  timeline: 'Wat er met {0} gebeurde',
  earlier: 'Hiervóór waren er nog {0} gebeurtenissen.',
  thisCall: '(deze oproep)',
  moreLines: 'En nog {0} regels, die op deze pagina niet passen.',
  notExplained:
    'De uitleg van deze oproep staat niet op deze pagina, omdat er over dit nummer te veel is vastgelegd. Vraag hem aan bij wie deze resultaten maakte.',
  title: (client: string, period: string) => `Bevindingen over ${period}, ${client}`,
  /** If every open question is listed. */
  draftWhere: 'Alles wat openstaat, en wat u eraan doet: management.pdf, hoofdstuk Volledigheid.',
  lead: (findings: number, written: string) =>
    `${findings === 0 ? 'Er is geen enkele bevinding.' : findings === 1 ? 'Er is één bevinding.' : `Er zijn ${written} bevindingen.`} Telefoonnummers zijn afgeschermd en medewerkers hebben een schuilnaam. Deze pagina is voor de opdrachtgever: er staan gegevens van alle callcenters op.`,
  /** If not all findings are on the page; `file` has the others. */
  cut: (shown: string, all: string, file: string) =>
    `Op deze pagina staan de ${shown} ernstigste van alle ${all} bevindingen. De andere staan in ${file}.`,
  filters: {
    vendor: 'Callcenter',
    rule: 'Bevinding',
    verdict: 'Oordeel over de oproep',
    grade: 'Zekerheid van de feiten',
    responsible: 'Toe te rekenen aan',
    cause: 'Oorzaak',
    day: 'Dag',
  },
  orders: {
    'moment asc': 'oudste eerst',
    'moment desc': 'nieuwste eerst',
    'number asc': 'op nummer',
    'rule asc': 'op bevinding',
    'grade asc': 'op zekerheid',
  },
  /** After a search for a number: `{0}` are its last digits, the only ones on the page. */
  numberHint:
    'Van een nummer toont deze pagina alleen de laatste drie cijfers: gezocht is op {0}. Het hele nummer zoekt u in findings.xlsx.',
  /** If no finding has the text `{0}`. */
  nothingHint:
    'Niets gevonden met ‘{0}’. Zoek op het kenmerk van een oproep, een telefoonnummer of een bestand, of klik op ‘Alles tonen’.',
  /** Heading of what the log says about the call. */
  log: 'Wat het belbestand zegt',
  /** After the first lines of a very long part: one is left out, or `{0}`. */
  moreLine: 'En nog 1 regel, die op deze pagina niet past.',
  answers: { accept: 'akkoord', dispute: 'betwist', unclear: 'onduidelijk' },
  agent: (pseudonym: string) => `Medewerker ${pseudonym}`,
  event: (kind: string, party: string, reference: string, detail: string): string => {
    const by = party === '' ? '' : `, vastgelegd door ${party}`;
    switch (kind) {
      case 'call':
        return `Oproep ${reference} door ${party}: ${VERDICTS[detail as keyof typeof VERDICTS] ?? detail}`;
      case 'call-back':
        return `Oproep ${reference} van dit nummer naar ${party}`;
      case 'objection':
        return `Bezwaar ${reference}${by}`;
      case 'consent':
        return `Toestemming ${reference}${by}`;
      case 'request':
        return `Verzoek ${reference} om gebeld te worden${by}`;
      case 'withdrawal':
        return `Toestemming ${reference} ingetrokken`;
      case 'relation':
        return `Klantrelatie ${reference} begonnen`;
      case 'relation-end':
        return `Klantrelatie ${reference} geëindigd`;
      case 'lead':
        return `Nummer geleverd aan ${party} om te bellen`;
      case 'suppress':
        return `Aan ${party} doorgegeven: niet meer bellen`;
      case 'complaint':
        return `Klacht ${reference} over een gesprek op deze dag`;
      default:
        return `${kind} ${reference}`;
    }
  },
} as const;

/** Words of the page of findings, in one language. `{0}` stands for what the page fills in. */
export type PageWords = WordsLike<typeof words>;

/** Columns and facts of the page, by the name of what they hold. */
export type PageField = keyof PageWords['fields'];

export type PageFilter = keyof PageWords['filters'];
