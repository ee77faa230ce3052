import { type CsvCell, type CsvDialect, csvLine } from './csv-text.ts';
import { dayOfClock, isoDay, wallText } from './dutch-calendar.ts';
import { byMonth, nationalNumber, type WorkspaceFile } from './log-rows.ts';
import { type Call, type CallResult, CONTRADICTORY_SECONDS, isConversation } from './records.ts';

/** Ekster exports from its own system: Dutch headings, semicolons, Windows line ends, and through a spreadsheet that drops zeros. */

const DIALECT: CsvDialect = { delimiter: ';', lineEnd: '\r\n', quotes: 'where-needed' };
const BYTE_ORDER_MARK = '\uFEFF';

/** Ekster's words; the configuration of the example leaves out `HERPLAN`. */
export const EKSTER_RESULTS: Readonly<Record<CallResult, string>> = {
  conversation: 'GESPREK',
  sale: 'VERKOCHT',
  refused: 'GEENINT',
  callback: 'TERUGBEL',
  objection: 'VERZET',
  voicemail: 'VOICEMAIL',
  abandoned: 'DROP',
  'no-answer': 'NIETTHUIS',
  busy: 'INGESPREK',
  failed: 'STORING',
  machine: 'ANTWOORDAPP',
  'put-off': 'HERPLAN',
};

type Delivery = 'first' | 'corrected';

const COLUMNS: Readonly<Record<string, (call: Call, delivery: Delivery) => CsvCell>> = {
  Ref: (call) => call.id,
  Datum: (call) => dutchDate(call),
  Tijd: (call) => wallText(call.started).slice(11),
  Telefoon: (call) => phone(call),
  Afzender: (call) => (call.isWithheld ? undefined : nationalNumber(call.callerNumber)),
  Afgeschermd: (call) => jaOfNee(call.isWithheld),
  Duur: (call) => duration(call),
  Status: (call) => EKSTER_RESULTS[call.result],
  Medewerker: (call) => call.agent,
  Campagne: (call) => call.campaign.id,
  Klantnr: (call) => call.person?.id,
  Herkomst: (call) => (call.leadSource === 'vendor' ? 'EIGEN' : 'KLANT'),
  'Verzet aangeboden': (call, delivery) =>
    jaOfNee(call.damage === 'revised' && delivery === 'first' ? false : call.optoutOffered),
  'Verzet gevraagd': (call) => (isConversation(call) ? jaOfNee(call.result === 'objection') : undefined),
  'Naam genoemd': (call) => jaOfNee(call.identityStated),
  Terugbelafspraak: (call) => (isConversation(call) ? jaOfNee(call.callbackAgreed ?? false) : undefined),
};

/** One file per month; the month with revised rows is sent once more, corrected. */
export function eksterLog(calls: readonly Call[]): readonly WorkspaceFile[] {
  return [...byMonth(calls)].flatMap(([month, ofMonth]) => {
    const first = { path: `in/ekster/belresultaten-${month}.csv`, text: fileText(ofMonth, 'first') };
    if (!ofMonth.some((call) => call.damage === 'revised')) return [first];
    return [first, { path: `in/ekster/belresultaten-${month}v2.csv`, text: fileText(ofMonth, 'corrected') }];
  });
}

function fileText(calls: readonly Call[], delivery: Delivery): string {
  const rows = [...calls, ...calls.filter((call) => call.damage === 'repeated')];
  const lines = rows.map((call) =>
    csvLine(
      Object.values(COLUMNS).map((cell) => cell(call, delivery)),
      DIALECT,
    ),
  );
  return BYTE_ORDER_MARK + csvLine(Object.keys(COLUMNS), DIALECT) + lines.join('');
}

/** `3-6-2026`. */
function dutchDate(call: Call): string {
  const [year, month, day] = isoDay(dayOfClock(call.started)).split('-').map(Number);
  return `${day}-${month}-${year}`;
}

/** `06-10012345`, or what the spreadsheet left of it. */
function phone(call: Call): string {
  const national = nationalNumber(call.number);
  switch (call.damage) {
    case 'lost-zero':
      return national.slice(1);
    case 'unreadable-number':
      return `${national.slice(0, 7)}?`;
    default:
      return national.replace(/^(06|050)/u, '$1-');
  }
}

/** `3:07`. */
function duration(call: Call): string {
  if (call.damage === 'unreadable-duration') return '#####';
  const seconds = call.damage === 'contradictory' ? CONTRADICTORY_SECONDS : call.talk;
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

function jaOfNee(value: boolean | undefined): string | undefined {
  if (value === undefined) return undefined;
  return value ? 'ja' : 'nee';
}
