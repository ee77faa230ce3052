import { formatNumber, wordFor } from '../../language/numbers.ts';
import type { HearingWords } from './words.ts';

const number = (value: number): string => formatNumber(value, 'nl');
const findings = (count: number): string => `${number(count)} ${wordFor(count, ['bevinding', 'bevindingen'])}`;
const calls = (count: number): string => `${number(count)} ${wordFor(count, ['oproep', 'oproepen'])}`;

export const TEXTS = {
  heading: 'Reacties en besluiten',
  replies: 'Beantwoord',
  total: 'Totaal',
  provisional:
    'Dat tweede bedrag is voorlopig: een reactie kan nog komen, of een bevinding die meetelt staat nog open.',
  names:
    'Wie iets besloot, staat in het besluitenregister onder de naam die is opgegeven. Niemand heeft die namen gecontroleerd.',
  earlierHeading: 'Wat eerdere reacties opleverden',
};

export const words: HearingWords = {
  ...TEXTS,
  lead: {
    vendor:
      'Dit is er geworden van de bevindingen die aan u zijn toe te rekenen, in uw oproepen en in die van anderen. Een reactie of besluit verandert geen oordeel en geen ander cijfer in dit rapport.',
    company:
      'Dit is er geworden van de bevindingen, per partij waaraan zij zijn toe te rekenen. Een reactie of besluit verandert geen oordeel en geen ander cijfer in dit rapport.',
  },
  columns: { rule: 'Regel', party: 'Toe te rekenen aan', period: 'Periode' },
  counts: ['Gevonden', 'Onweersproken of gehandhaafd', 'Ingetrokken', 'Open'],
  sentence: ({ found, undisputed, upheld, withdrawn, open }, reader) =>
    `Van ${reader === 'vendor' ? `de ${findings(found)} die aan u ${wordFor(found, ['is', 'zijn'])} toe te rekenen,` : findings(found)} ${wordFor(found, ['is', 'zijn'])} er na reacties en besluiten ${number(undisputed + upheld)} onweersproken of gehandhaafd, ${number(withdrawn)} ingetrokken en ${number(open)} open.`,
  replyDay: (day, isOver) => {
    if (day === null) return 'Er is geen laatste dag voor een reactie vastgelegd.';
    return isOver ? `Een reactie was op tijd tot en met ${day}.` : `Een reactie is op tijd tot en met ${day}.`;
  },
  answers: ({ agreed, disputed, unclear, unanswered }) =>
    `Reacties op tijd: akkoord ${number(agreed)}, betwist ${number(disputed)}, niet duidelijk ${number(unclear)}. Zonder reactie op tijd, en daarom onweersproken: ${number(unanswered)}.`,
  late: (count) =>
    `Op ${findings(count)} kwam de reactie te laat. Die telt pas mee als het bedrijf over de bevinding besluit.`,
  proposed: (count) => `Over ${findings(count)} wacht een besluit op een tweede persoon.`,
  notShown: (count) => `${findings(count)} ${wordFor(count, ['is', 'zijn'])} nog niet aan het callcenter gestuurd.`,
  gone: (count) =>
    `Over ${findings(count)} is iets gezegd of besloten, terwijl zij in deze resultaten niet meer ${wordFor(count, ['voorkomt', 'voorkomen'])}.`,
  penalty: ({ audit_calls: audited, audit_amount: claimed, calls: heard, amount }, money) =>
    `Contractboete volgens de beoordeling: ${calls(audited)}, ${money(claimed)}. Na reacties en besluiten: ${calls(heard)}, ${money(amount)}.`,
  response: {
    heading: (party) => `Reactie van het bedrijf: ${party}`,
    undisputed: (count, unanswered) =>
      unanswered === count
        ? `Geen reactie op tijd: ${number(count)}.`
        : `Onweersproken: ${number(count)}${unanswered === 0 ? '' : `, waarvan ${number(unanswered)} zonder reactie op tijd`}.`,
    agreed: (count) => `Akkoord: ${number(count)}.`,
    upheld: (count) => `Gehandhaafd: ${number(count)}.`,
    withdrawn: (reasons) => `Ingetrokken: ${reasons.join(', ')}.`,
    because: {
      'evidence-shown': (count) => `${number(count)} omdat er bewijs kwam`,
      'own-error-in-data': (count) => `${number(count)} door een eigen fout in de gegevens`,
      'law-read-otherwise': (count) => `${number(count)} omdat de regel anders is uitgelegd`,
      disproportionate: (count) => `${number(count)} omdat het niet in verhouding staat`,
    },
    open: (waiting) => `Open: ${waiting.join(', ')}.`,
    waiting: {
      pack: (count) => `${number(count)} nog te versturen`,
      reply: (count) => `${number(count)} ${wordFor(count, ['wacht', 'wachten'])} op een reactie`,
      decision: (count) => `${number(count)} betwist en nog niet besloten`,
      more: (count) => `${number(count)} waarover meer is gevraagd`,
    },
    proposed: (count) => `Een besluit over ${number(count)} wacht op een tweede persoon.`,
  },
  deviation: ({ rule, scope, reason, by, until, findings: count }) =>
    `Het bedrijf aanvaardt tot en met ${until} dat ${scope} afwijkt van “${rule}”: ${reason} (${by}). De bevindingen daarover blijven staan: ${number(count)}.`,
  scope: (vendor, campaign) => {
    if (campaign === null) return vendor ?? 'iedereen';
    return vendor === null ? `campagne ${campaign}` : `${vendor} in campagne ${campaign}`;
  },
  moreDeviations: (count) =>
    `Het bedrijf aanvaardt nog ${number(count)} ${wordFor(count, ['andere afwijking', 'andere afwijkingen'])}.`,
};
