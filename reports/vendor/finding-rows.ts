import { heardText } from '../../src/language/heard-words.ts';
import type { Grade, Level } from '../../src/model/findings.ts';
import { lawOn, weakestCertainty } from '../../src/model/law-certainty.ts';
import { maskNumberIn, maskNumbers } from '../../src/model/masked-numbers.ts';
import { sharedProof } from '../../src/model/proof.ts';
import type { FindingWithProof } from '../../src/model/results.ts';
import type { Certainty } from '../../src/model/rule.ts';
import { csvText } from '../../src/print/csv.ts';
import { type LinkedText, linkedText, linkedWithin } from '../../src/print/linked-text.ts';
import { maskNumber } from '../../src/print/masking.ts';
import { alikeFindings, type PlacedFinding } from './alike.ts';
import { cell, fileNameIn, type VendorContext } from './context.ts';
import { levelsOf, toneOf } from './parties.ts';
import type { Places } from './places.ts';
import { FINDINGS_PER_VOLUME } from './volumes.ts';
import type { Party } from './words.ts';

const CALL_ID_LENGTH = 24;
const FILE_LENGTH = 44;
const REASON_LENGTH = 320;
const SHARED_LENGTH = 600;

export interface FindingView {
  /** The name that links use. */
  readonly id: string;
  readonly position: string;
  readonly moment: string;
  readonly call: string;
  readonly number: string;
  readonly agent: string;
  /** Empty if it is above the table. */
  readonly grade: string;
  readonly gradeTone: string;
  /** The values that prove it, and why. */
  readonly reason: string;
  /** What was replied to it, and decided; empty if there is neither, or it is above the table. */
  readonly heard: string;
  /** Link to its story; empty if there is none. */
  readonly story: LinkedText | null;
  /** Empty, like the cause, if it is above the table. */
  readonly party: string;
  readonly cause: string;
  /** Empty if it is above the table. */
  readonly file: string;
  readonly row: string;
}

export interface FindingGroupView {
  readonly id: string;
  readonly title: string;
  readonly tone: string;
  readonly sentence: string;
  /** Ends with the link to how the rule is judged, if that is in the same file. */
  readonly summary: LinkedText;
  /** The properties that all its rows share; empty if there are none. */
  readonly shared: string;
  /** One party and one cause for all, so each row has more room for its proof. */
  readonly isWide: boolean;
  /** All in one file: a row names only its line. */
  readonly isOfOneFile: boolean;
  /** Some row says more than what stands above the table; otherwise there is no column for it. */
  readonly hasReasons: boolean;
  readonly columns: readonly string[];
  readonly rows: readonly FindingView[];
}

/**
 * Splits a vendor's findings into volumes. The first is in the report itself.
 * Throws if there are not exactly as many as the summary counts: rows printed = rows counted.
 */
export function volumesOf(
  context: VendorContext,
  rows: readonly FindingWithProof[],
): readonly (readonly PlacedFinding[])[] {
  const { vendor } = context;
  if (rows.length !== vendor.findings) {
    throw new Error(`The summary counts ${vendor.findings} findings of this vendor, the results hold ${rows.length}`);
  }
  for (const figures of vendor.rules) {
    const held = rows.filter((row) => row.rule === figures.rule).length;
    if (held !== figures.findings) {
      throw new Error(`The summary counts ${figures.findings} findings of ${figures.rule}, the results hold ${held}`);
    }
  }
  const counted = vendor.rules.reduce((sum, figures) => sum + figures.findings, 0);
  if (counted !== rows.length) {
    throw new Error(`The summary counts ${counted} findings by rule, the results hold ${rows.length}`);
  }
  const placed = rows.map((row, index) => ({ position: index + 1, row }));
  const volumes = Math.max(1, Math.ceil(rows.length / FINDINGS_PER_VOLUME));
  return Array.from({ length: volumes }, (_, index) =>
    placed.slice(index * FINDINGS_PER_VOLUME, (index + 1) * FINDINGS_PER_VOLUME),
  );
}

/**
 * Part 8: the findings of one volume, a group for each rule.
 * @param places of the report; null in an annex, which has nothing to link to
 * @param csv file in the same PDF with all its findings
 */
export function findingGroups(
  context: VendorContext,
  findings: readonly PlacedFinding[],
  places: Places | null,
  csv: string,
): readonly FindingGroupView[] {
  return context.found.flatMap((figures) => {
    const own = findings.filter(({ row }) => row.rule === figures.rule);
    if (own.length === 0) {
      return [];
    }
    const { words } = context;
    const part = words.part(own.length, figures.findings);
    const how = places === null ? '' : words.howJudged;
    const shared = sharedOf(context, own);
    const rows = linesOf(context, own, places, csv, shared).map((line) => withoutShared(line, shared));
    const hasReasons =
      shared.party === null || rows.some((row) => `${row.grade}${row.reason}${row.heard}` !== '' || row.story !== null);
    return [
      {
        id: `findings-${figures.rule}`,
        title: context.text(figures.rule).title,
        tone: toneOf(figures),
        sentence: [context.text(figures.rule).sentence, words.lawCertainty(lawOfFindings(context, figures.rule, own))]
          .filter((part) => part !== '')
          .join(' '),
        summary: linkedWithin(
          [
            words.ruleTotal(figures.findings),
            levelsOf(context, figures),
            words.gradeCounts(figures.grades),
            ...(part === '' ? [] : [part]),
            ...(how === '' ? [] : [how]),
          ].join(' · '),
          how,
          `#how-${figures.rule}`,
        ),
        shared: cell(context, maskNumbers(words.details.sharedByAll(shared)), SHARED_LENGTH),
        isWide: shared.party !== null,
        isOfOneFile: shared.file !== null,
        hasReasons,
        columns: columnsOf(context, shared, hasReasons),
        rows,
      },
    ];
  });
}

/** The properties that all findings of a group share; null if they differ. */
export interface SharedByAll {
  readonly grade: Grade | null;
  readonly party: Party | null;
  readonly cause: string;
  readonly file: string | null;
  /** What was replied to all of them, and decided; empty if it differs. */
  readonly heard: string;
  /** The evidence about each of several. */
  readonly phrases: readonly string[];
}

function sharedOf(context: VendorContext, findings: readonly PlacedFinding[]): SharedByAll {
  const [first, ...others] = findings.map(({ row }) => row);
  if (first === undefined) return { grade: null, party: null, cause: '', file: null, heard: '', phrases: [] };
  const same = (of: (row: FindingWithProof) => string): boolean => others.every((row) => of(row) === of(first));
  const party = context.party(first.responsible);
  const hasOneCause = same((row) => `${context.party(row.responsible)} ${row.cause}`);
  const said = others.map((row) => new Set(phrasesOf(context, row)));
  const phrases =
    others.length === 0 ? [] : phrasesOf(context, first).filter((phrase) => said.every((set) => set.has(phrase)));
  return {
    grade: same((row) => row.grade) ? (first.grade as Grade) : null,
    party: hasOneCause ? party : null,
    cause: hasOneCause ? context.words.cause(first.cause) : '',
    file: same((row) => row.source_file) ? cell(context, fileNameIn(context, first.source_file), FILE_LENGTH) : null,
    heard: same((row) => heardOf(context, row)) ? heardOf(context, first) : '',
    phrases,
  };
}

function columnsOf(
  { words: { details, labels } }: VendorContext,
  shared: SharedByAll,
  hasReasons: boolean,
): readonly string[] {
  const judgement = shared.grade === null ? labels.judgement : details.proofColumn;
  const source = shared.file === null ? labels.source : details.lineColumn;
  return shared.party === null
    ? ['', labels.moment, labels.number, judgement, labels.responsible, source]
    : [
        '',
        details.momentColumn,
        labels.callId,
        labels.number,
        labels.agent,
        ...(hasReasons ? [judgement] : []),
        source,
      ];
}

/** Nothing above the table is repeated. For a line about several findings, the file is the one that lists them. */
function withoutShared(line: FindingView, { grade, party, file, heard }: SharedByAll): FindingView {
  return {
    ...line,
    ...(grade === null ? {} : { grade: '' }),
    ...(party === null ? {} : { party: '', cause: '' }),
    ...(heard === '' ? {} : { heard: '' }),
    ...(file === null || line.file !== file ? {} : { file: '' }),
  };
}

/** One line for each finding, or for those that differ only in the call. */
function linesOf(
  context: VendorContext,
  findings: readonly PlacedFinding[],
  places: Places | null,
  csv: string,
  shared: SharedByAll,
): readonly FindingView[] {
  const alike = alikeFindings(findings);
  const folded = new Set([...alike.values()].flatMap((group) => group.slice(1).map(({ position }) => position)));
  return findings
    .filter(({ position }) => !folded.has(position))
    .map((finding) => {
      const group = alike.get(finding.position);
      if (group === undefined) return findingView(context, finding, places, shared);
      const proof = sharedProof(group.map(({ row }) => row.proof));
      const records = { objection_id: '', consent_id: '', relation_id: '' };
      const view = findingView(context, { ...finding, row: { ...finding.row, ...records, proof } }, places, shared);
      return alikeView(context, view, group, csv);
    });
}

/** A call centre must find each of its calls on paper: where these are fewer than this, the line names them, each with its place among all findings. */
const MOST_NAMED = 50;

function alikeView(
  context: VendorContext,
  view: FindingView,
  group: readonly PlacedFinding[],
  csv: string,
): FindingView {
  const { words } = context;
  const days = group.map(({ row }) => row.local_time.slice(0, 10)).sort();
  const named = group.length < MOST_NAMED ? group : [];
  const calls = named.map(
    ({ position, row }) =>
      `${cell(context, maskNumbers(maskNumberIn(row.call_id, row.number)), CALL_ID_LENGTH)} (${words.number(position)})`,
  );
  return {
    ...view,
    reason: [view.reason, calls.join(', ')].filter((part) => part !== '').join(': '),
    moment: words.period(days[0] ?? '', days.at(-1) ?? ''),
    call: words.details.alike(group.length),
    number: '',
    agent: '',
    story: null,
    file: csv,
    row: words.details.inThisPdf,
  };
}

function findingView(
  context: VendorContext,
  { position, row }: PlacedFinding,
  places: Places | null,
  shared: SharedByAll,
): FindingView {
  const { words } = context;
  const shown = (text: string, length: number): string =>
    cell(context, maskNumbers(maskNumberIn(text, row.number)), length);
  const pseudonym = context.pseudonym(row.agent);
  const grade = row.grade as Grade;
  const story = places?.storyOf(row) ?? 0;
  return {
    id: `finding-${position}`,
    position: words.number(position),
    moment: words.localTime(row.local_time),
    call: shown(row.call_id, CALL_ID_LENGTH),
    number: maskNumber(row.number),
    agent: pseudonym,
    grade: words.gradePrefix(grade),
    gradeTone: gradeTone(grade, row.level as Level),
    reason: shown(ownReason(context, row, shared), REASON_LENGTH),
    heard: heardOf(context, row),
    story: story === 0 ? null : linkedText(words.details.storyOf(story), `#number-${story}`),
    party: words.party(context.party(row.responsible)),
    cause: shown(words.causeOf(row.cause, words.localTime(row.handed_over)), REASON_LENGTH),
    file: shown(fileNameIn(context, row.source_file), FILE_LENGTH),
    row: words.sourceRow(row.source_row),
  };
}

function heardOf({ words }: VendorContext, { heard }: FindingWithProof): string {
  return heardText(heard, words.language);
}

/** The reason, with the values that prove it; the rule itself if there is neither; the contact, if it is why a finding is only possible. */
export function reasonInWords(context: VendorContext, row: FindingWithProof): string {
  const phrases = phrasesOf(context, row);
  return phrases.length === 0 ? uncapitalized(context.text(row.rule).title) : phrases.join(', ');
}

/** The rest of a row, besides the text above its table; if that has the cause, also the moment of the delivery. */
function ownReason(context: VendorContext, row: FindingWithProof, shared: SharedByAll): string {
  const { words } = context;
  const phrases = phrasesOf(context, row).filter((phrase) => !shared.phrases.includes(phrase));
  const delivered =
    shared.party === null || row.handed_over === '' ? [] : [words.details.delivered(words.localTime(row.handed_over))];
  const own = [...phrases, ...delivered];
  return own.length > 0 || shared.phrases.length > 0 ? own.join(', ') : uncapitalized(context.text(row.rule).title);
}

/** The reason, each value that proves the finding, the records as this reader may see them, and the contact. */
function phrasesOf(context: VendorContext, row: FindingWithProof): readonly string[] {
  const { words } = context;
  const objected = words.localTime(row.objected);
  const contact = words.contact(row.contact);
  return [words.reasonOf(row.reason, objected), ...proofPhrases(context, row), contact].filter(
    (phrase) => phrase !== '',
  );
}

function proofPhrases(context: VendorContext, row: FindingWithProof): readonly string[] {
  const { words } = context;
  const days = row.objected === '' ? [] : [words.proof.daysBefore(daysBefore(row))];
  if (row.proof === undefined) return days;
  const records = context.records([row.consent_id, row.relation_id].filter((id) => id !== '').join('|'));
  const { caller_number: shown, ...proof } = row.proof;
  const phrases = words.proof.phrases(
    { ...proof, ...(shown === undefined ? {} : { caller_number: maskNumber(shown) }) },
    { time: words.localTime, recordedBy: (party) => words.details.recordedBy(context.party(party)) },
    records.replaceAll('|', ', '),
  );
  return [...phrases, ...days];
}

/** Days between objection and call, for a reader. Only a possible finding leaves the order open: clocks that went back do not. */
function daysBefore({ objected, local_time: time, grade }: FindingWithProof): number {
  const days = daysBetween(objected, time);
  return grade === 'possible' ? days : Math.max(0, days);
}

const MILLISECONDS_PER_DAY = 86_400_000;

const MILLISECONDS_PER_MINUTE = 60_000;

/**
 * Whole days from one local time to another, as the table of stops counts them: a day without a time, and a minute without seconds, last until their end.
 * Below zero where the first is not certainly before the second.
 */
function daysBetween(from: string, to: string): number {
  const read = (time: string): number => Date.parse(`${time.replace(' ', 'T')}Z`);
  const elapsed = read(to) - read(from.length === 'yyyy-mm-dd'.length ? `${from} 00:00` : from) - lengthOf(from);
  return from.length === 'yyyy-mm-dd HH:mm:ss'.length && elapsed === 0
    ? -1
    : Math.floor(elapsed / MILLISECONDS_PER_DAY);
}

function lengthOf(time: string): number {
  if (time.length === 'yyyy-mm-dd'.length) return MILLISECONDS_PER_DAY;
  return time.length === 'yyyy-mm-dd HH:mm'.length ? MILLISECONDS_PER_MINUTE : 0;
}

function uncapitalized(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

export function gradeTone(grade: Grade, level: Level): string {
  if (grade === 'possible' || level === 'evidence') {
    return 'neutral';
  }
  return level === 'statute' ? 'violation' : 'breach';
}

const CSV_COLUMNS = [
  'position',
  'call_id',
  'moment',
  'local_time',
  'number',
  'rule',
  'level',
  'grade',
  'reason',
  'responsible',
  'cause',
  'objection_id',
  'consent_id',
  'relation_id',
  'objected',
  'handed_over',
  'contact',
  'verdict',
  'campaign',
  'agent',
  'source_file',
  'source_row',
] as const;

/** The same findings as CSV, masked like the pages: what programs read, and then the same in the words of the report. */
export function findingsCsv(context: VendorContext, findings: readonly PlacedFinding[]): string {
  const responsible = (party: string): string => (context.party(party) === 'other' ? context.words.otherVendor : party);
  const rows = findings.map(({ position, row }) => {
    const masked = (value: string): string => maskNumbers(maskNumberIn(value, row.number));
    const text = (value: string): string => context.conceal(masked(value));
    const ids = (value: string): string => masked(context.records(value));
    const values: Readonly<Record<(typeof CSV_COLUMNS)[number], string>> = {
      ...row,
      position: String(position),
      call_id: text(row.call_id),
      number: maskNumber(row.number),
      responsible: responsible(row.responsible),
      objection_id: ids(row.objection_id),
      consent_id: ids(row.consent_id),
      relation_id: ids(row.relation_id),
      campaign: text(row.campaign),
      agent: context.pseudonym(row.agent),
      source_file: text(row.source_file),
      source_row: String(row.source_row),
    };
    const { words } = context;
    return [
      ...CSV_COLUMNS.map((column) => values[column]),
      ...[context.text(row.rule).title, words.grade(row.grade as Grade), words.reason(row.reason)],
      ...[words.party(context.party(row.responsible)), words.cause(row.cause)],
    ];
  });
  return csvText([...CSV_COLUMNS, ...context.words.details.csvWords], rows);
}

/** How certain the law was on the days of these findings: if it differs, the least certain. */
function lawOfFindings(context: VendorContext, rule: string, findings: readonly PlacedFinding[]): Certainty | null {
  const days = new Set(findings.map(({ row }) => row.local_time.slice(0, 10)));
  return weakestCertainty([...days].flatMap((day) => lawOn(context.documentation(rule), day) ?? []));
}
