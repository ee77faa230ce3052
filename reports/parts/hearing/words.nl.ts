import { formatNumber, wordFor } from '../../../src/language/numbers.ts';
import type { WordsLike } from '../../../src/language/phrases.ts';
import type { HeardPenalty, PartyHearing, RepliedFindings } from '../../../src/model/hearing.ts';

const number = (value: number): string => formatNumber(value, 'nl');
const findings = (count: number): string => `${number(count)} ${wordFor(count, ['bevinding', 'bevindingen'])}`;
const calls = (count: number): string => `${number(count)} ${wordFor(count, ['oproep', 'oproepen'])}`;

export const words = {
  heading: 'Reacties en besluiten',
  replies: 'Beantwoord',
  total: 'Totaal',
  provisional:
    'Dat tweede bedrag is voorlopig: een reactie kan nog komen, of een bevinding die meetelt staat nog open.',
  names:
    'Wie iets besloot, staat in het besluitenregister onder de naam die is opgegeven. Niemand heeft die namen gecontroleerd.',
  earlierHeading: 'Wat eerdere reacties opleverden',
  /** To a call centre, and to the company. */
  lead: {
    vendor:
      'Dit is er geworden van de bevindingen die aan u zijn toe te rekenen, in uw oproepen en in die van anderen. Een reactie of besluit verandert geen oordeel en geen ander cijfer in dit rapport.',
    company:
      'Dit is er geworden van de bevindingen, per partij waaraan zij zijn toe te rekenen. Een reactie of besluit verandert geen oordeel en geen ander cijfer in dit rapport.',
  },
  /** Rule or party, and the counts. */
  columns: { rule: 'Regel', party: 'Toe te rekenen aan', period: 'Periode' },
  counts: ['Gevonden', 'Onweersproken of gehandhaafd', 'Ingetrokken', 'Open'],
  /** One sentence for a first page. */
  sentence: (
    {
      found,
      undisputed,
      upheld,
      withdrawn,
      open,
    }: Pick<PartyHearing, 'found' | 'undisputed' | 'upheld' | 'withdrawn' | 'open'>,
    reader: 'vendor' | 'company',
  ) =>
    `Van ${reader === 'vendor' ? `de ${findings(found)} die aan u ${wordFor(found, ['is', 'zijn'])} toe te rekenen,` : findings(found)} ${wordFor(found, ['is', 'zijn'])} er na reacties en besluiten ${number(undisputed + upheld)} onweersproken of gehandhaafd, ${number(withdrawn)} ingetrokken en ${number(open)} open.`,
  /** @param day null: none was set */
  replyDay: (day: string | null, isOver: boolean): string => {
    if (day === null) return 'Er is geen laatste dag voor een reactie vastgelegd.';
    return isOver ? `Een reactie was op tijd tot en met ${day}.` : `Een reactie is op tijd tot en met ${day}.`;
  },
  answers: ({ agreed, disputed, unclear }: Pick<RepliedFindings, 'agreed' | 'disputed' | 'unclear'>) =>
    `Reacties op tijd: akkoord ${number(agreed)}, betwist ${number(disputed)}, niet duidelijk ${number(unclear)}.`,
  aboutOthers: (count: number) =>
    `Daarvan ${wordFor(count, ['gaat', 'gaan'])} er ${number(count)} over ${wordFor(count, ['een bevinding die', 'bevindingen die'])} aan een ander of aan niemand ${wordFor(count, ['is', 'zijn'])} toe te rekenen.`,
  /** @param isHeard they are of the call centre that was asked */
  unanswered: (count: number, isHeard: boolean) =>
    `Zonder reactie op tijd${isHeard ? '' : ' van een callcenter'}, en daarom onweersproken: ${number(count)}.`,
  late: (count: number) =>
    `Op ${findings(count)} kwam de reactie te laat. Die telt pas mee als het bedrijf over de bevinding besluit.`,
  proposed: (count: number) => `Over ${findings(count)} wacht een besluit op een tweede persoon.`,
  /** @param isHeard they are of the call centre that is to be told */
  notShown: (count: number, isHeard: boolean) =>
    `${findings(count)} ${wordFor(count, ['is', 'zijn'])} nog niet ${isHeard ? 'aan het callcenter gestuurd.' : 'gestuurd aan het callcenter dat belde; u kunt er ook zonder zijn reactie over besluiten.'}`,
  gone: (count: number) =>
    `Over ${findings(count)} is iets gezegd of besloten, terwijl zij in deze resultaten niet meer ${wordFor(count, ['voorkomt', 'voorkomen'])}.`,
  penalty: (
    { audit_calls: audited, audit_amount: claimed, calls: heard, amount }: HeardPenalty,
    money: (amount: number) => string,
  ) =>
    `Contractboete volgens de beoordeling: ${calls(audited)}, ${money(claimed)}. Na reacties en besluiten: ${calls(heard)}, ${money(amount)}.`,
  /** How the company responded to a group of findings; each part is a sentence. */
  response: {
    heading: (party: string) => `Reactie van het bedrijf: ${party}`,
    /**
     * @param unanswered those of them without a reply in time
     */
    undisputed: (count: number, unanswered: number): string =>
      unanswered === count
        ? `Geen reactie op tijd: ${number(count)}.`
        : `Onweersproken: ${number(count)}${unanswered === 0 ? '' : `, waarvan ${number(unanswered)} zonder reactie op tijd`}.`,
    agreed: (count: number) => `Akkoord: ${number(count)}.`,
    upheld: (count: number) => `Gehandhaafd: ${number(count)}.`,
    withdrawn: (reasons: readonly string[]) => `Ingetrokken: ${reasons.join(', ')}.`,
    because: {
      'evidence-shown': (count: number) => `${number(count)} omdat er bewijs kwam`,
      'own-error-in-data': (count: number) => `${number(count)} door een eigen fout in de gegevens`,
      'law-read-otherwise': (count: number) => `${number(count)} omdat de regel anders is uitgelegd`,
      disproportionate: (count: number) => `${number(count)} omdat het niet in verhouding staat`,
    },
    open: (waiting: readonly string[]) => `Open: ${waiting.join(', ')}.`,
    waiting: {
      pack: (count: number) => `${number(count)} nog te versturen`,
      reply: (count: number) => `${number(count)} ${wordFor(count, ['wacht', 'wachten'])} op een reactie`,
      decision: (count: number) => `${number(count)} betwist en nog niet besloten`,
      more: (count: number) => `${number(count)} waarover meer is gevraagd`,
    },
    proposed: (count: number) => `Een besluit over ${number(count)} wacht op een tweede persoon.`,
  },
  deviation: ({
    rule,
    scope,
    reason,
    by,
    until,
    findings: count,
  }: {
    readonly rule: string;
    readonly scope: string;
    readonly reason: string;
    readonly by: string;
    readonly until: string;
    readonly findings: number;
  }) =>
    `Het bedrijf aanvaardt tot en met ${until} dat ${scope} afwijkt van “${rule}”: ${reason} (${by}). De bevindingen daarover blijven staan: ${number(count)}.`,
  /** For a call centre, a campaign, or both. */
  scope: (vendor: string | null, campaign: string | null): string => {
    if (campaign === null) return vendor ?? 'iedereen';
    return vendor === null ? `campagne ${campaign}` : `${vendor} in campagne ${campaign}`;
  },
  moreDeviations: (count: number) =>
    `Het bedrijf aanvaardt nog ${number(count)} ${wordFor(count, ['andere afwijking', 'andere afwijkingen'])}.`,
} as const;

/** Words of reports about replies and decisions, in one language. */
export type HearingWords = WordsLike<typeof words>;
