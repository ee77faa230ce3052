import { DUTCH, type Printed, printedIn, type WordsLike } from '../../src/language/phrases.ts';
import type { RegulatorFigures } from '../../src/model/dossier.ts';

const { counted, n } = DUTCH;

/** What is proven, beside what only lacks proof. */
function violating({ violations, without_proof: without, numbers_with_violations: numbers }: RegulatorFigures): string {
  if (violations === 0) return 'Bij geen daarvan is een overtreding van de wet gevonden.';
  const at = `, bij ${counted(numbers, 'nummer', 'nummers')}`;
  if (without === violations) return `Bij ${n(without)} daarvan ontbreekt bewijs${at}.`;
  const proven = `Bij ${n(violations - without)} daarvan is een overtreding van de wet vastgesteld`;
  return without === 0 ? `${proven}${at}.` : `${proven} en bij ${n(without)} ontbreekt bewijs${at} in totaal.`;
}

/** Says that calls outside the audited period are not judged yet, and how to judge them. */
const howToJudge = (calls: number): string =>
  `${calls === 1 ? 'Eén oproep valt' : `${n(calls)} oproepen vallen`} buiten de onderzochte periode en ${calls === 1 ? 'is' : 'zijn'} nog niet beoordeeld. Maak dit stuk opnieuw: dan ${calls === 1 ? 'wordt die oproep' : 'worden die oproepen'} ook beoordeeld.`;

const TEXTS = {
  kicker: 'Intern stuk, voor overleg met uw jurist',
  heading: 'Ons oordeel over de gevraagde oproepen',
  warning:
    'Dit stuk is voor intern overleg. Het antwoord zelf bevat alleen feiten; dit stuk zegt wat wij daarvan vinden. Bespreek het met uw jurist voordat u antwoordt of het deelt.',
  confidential: 'Vertrouwelijk en intern: bevat persoonsgegevens.',
  of: 'van',
  judgedHeading: 'Beoordeelde oproepen',
  noneJudged: 'Geen van de oproepen naar deze nummers is beoordeeld.',
  lawHeading: 'De wet achter de bevindingen',
  lawLead:
    'Per regel staan hier de artikelen die golden op de dag van de oproepen. Tussen haakjes staat hoe zeker de minst zekere daarvan is.',
  /** Texts of the answer itself that are not finished: they make this a draft as well. */
  draftOfTexts: (texts: number): string =>
    `Dit stuk is een concept, omdat in het antwoord ${texts === 1 ? 'een tekst ontbreekt of niet af is' : `${n(texts)} teksten ontbreken of niet af zijn`}. Het antwoord zegt op de eerste bladzijde welke.`,
  gapsHeading: 'Waarvan het oordeel afhangt',
  title: (client: string) => `Oordeel van ${client} bij een informatieverzoek`,
  by: (client: string) => `van ${client}`,
  /** @param others verdicts of the calls that are no violation, in a sentence; empty: there are none */
  sentences: (figures: RegulatorFigures, during: string, others: string): readonly string[] => [
    figures.judged === 0
      ? `${during} is geen van de gevraagde nummers gebeld.`
      : `${during} ${figures.judged === 1 ? 'is' : 'zijn'} ${counted(figures.judged, 'oproep', 'oproepen')} naar de gevraagde nummers beoordeeld. ${[violating(figures), others].join(' ').trim()}`,
    ...(figures.calls > figures.judged ? [howToJudge(figures.calls - figures.judged)] : []),
  ],
  /** Terms that the answer prints, and that calls did not keep. */
  exceeded: {
    relation: (calls: number) =>
      `Het antwoord noemt uw termijn voor vroegere klanten. Bij ${counted(calls, 'oproep', 'oproepen')} naar de gevraagde nummers was die voorbij; ook dat staat in het antwoord.`,
    retention: (calls: number) =>
      `Het antwoord noemt uw gepubliceerde bewaartermijn. Bij ${counted(calls, 'oproep', 'oproepen')} naar de gevraagde nummers was die voorbij; ook dat staat in het antwoord.`,
  },
  figures: {
    numbers: ['nummer gevraagd', 'nummers gevraagd'],
    judged: ['oproep beoordeeld', 'oproepen beoordeeld'],
    violations: ['vastgestelde overtreding', 'vastgestelde overtredingen'],
    withViolations: ['nummer met overtreding', 'nummers met overtreding'],
  },
  figureNotes: {
    numbers: 'elk één keer geteld',
    judged: 'naar deze nummers, in de onderzochte periode',
    withViolations: 'vastgesteld of zonder bewijs',
  },
  /** Under the proven violations: how many more calls lack proof. */
  violationsNote: (without: number): string =>
    without === 0 ? 'van de wet, in de onderzochte periode' : `van de wet; bij nog ${n(without)} ontbreekt bewijs`,
  facts: { request: 'De lijst', period: 'Onderzochte periode', asOf: 'Peildatum', run: 'Kenmerk' },
  /** What this document adds to the answer, who judged, and what it leaves out. */
  aboutHeading: 'Over dit stuk',
  about: ({ numbers }: RegulatorFigures, withoutJudged: number): readonly (readonly [term: string, text: string])[] => [
    [
      'Alleen in dit stuk',
      'Het oordeel over elke oproep, elke bevinding, hoe zeker de feiten en de wet zijn, en aan wie een bevinding is toe te rekenen. Het antwoord aan de toezichthouder noemt daar niets van: het geeft alleen feiten en erkent niets.',
    ],
    [
      'Ons oordeel',
      'Wat hier een overtreding heet, volgt uit uw bestanden en uit de regels zoals wij ze lezen. Geen toezichthouder of rechter heeft dat vastgesteld. Achter ‘wet:’ staat bij elke bevinding hoe zeker de regel is. Staat daar ‘onze lezing’ of ‘van anderen bekend’, dan kan een jurist anders oordelen.',
    ],
    [
      'Niet in dit stuk',
      `Feiten die in het antwoord staan, zoals bezwaren, toestemmingen, leveringen en de gebruikte bestanden, zijn hier niet herhaald. Oproepen van een gevraagd nummer naar een callcenter zijn niet beoordeeld.${
        withoutJudged === 0
          ? ''
          : ` ${withoutJudged === 1 ? 'Van 1' : `Van ${n(withoutJudged)}`} van de ${n(numbers)} gevraagde nummers is geen oproep beoordeeld: ${withoutJudged === 1 ? 'dat nummer staat' : 'die nummers staan'} hier niet.`
      }`,
    ],
  ],
  judgedLead: (shown: number, judged: number): string =>
    shown < judged
      ? `Hier staan de eerste ${n(shown)} van ${n(judged)} oproepen; de rest staat in acm-internal-calls.csv.`
      : 'Elke beoordeelde oproep met het oordeel en wat is gevonden. De uitleg van elk oordeel staat in acm-internal.json.',
  columns: ['Nummer', 'Tijdstip', 'Callcenter en vindplaats', 'Oordeel, grondslag en bevindingen'],
  basis: (basis: string) => `grondslag: ${basis}`,
} as const;

/** Words of the internal edition of the answer to the regulator, in one language. */
export type InternalWords = Printed & WordsLike<typeof TEXTS>;

export const words: InternalWords = {
  ...TEXTS,
  ...printedIn('nl'),
};
