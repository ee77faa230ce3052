import { checkValueText } from '../../reports/parts/check-values.ts';
import { laterOfVendor } from '../../reports/parts/later-deliveries/part.ts';
import { words as english } from '../../reports/vendor/words.en.ts';
import { words as dutch, type VendorWords } from '../../reports/vendor/words.nl.ts';
import { PARTIES, type Party } from '../../reports/vendor/words.ts';
import { formatShare } from '../../src/language/numbers.ts';
import { capitalise } from '../../src/language/phrases.ts';
import { type Concentration, SIGNIFICANCE } from '../../src/model/concentration.ts';
import type { Feed } from '../../src/model/feeds.ts';
import { CLIENT, GRADES, UNDETERMINED } from '../../src/model/findings.ts';
import { markedTitle } from '../../src/model/listening.ts';
import type { Proof } from '../../src/model/proof.ts';
import type { FindingRow, FindingWithProof } from '../../src/model/results.ts';
import type { RuleText } from '../../src/model/rule.ts';
import type {
  CompletenessFigure,
  FileAccount,
  Measure,
  PartyFigures,
  RuleFigures,
  VendorSummary,
} from '../../src/model/summary.ts';
import { axisTicks } from '../../src/print/charts/axis-ticks.ts';
import { concealOthers, maskNumber, ownRecordsOnly } from '../../src/print/masking.ts';
import type { ReportInput } from '../../src/print/report.ts';
import { agreedActions, agreedActionsChapter, overdueNumbers } from './agreed-actions-chapter.ts';
import { between, kindsMissing, shadeBounds, sum } from './derived-figures.ts';
import { PHRASES } from './fixed-phrases.ts';
import { hearingChapter, hearingNumbers, partiesHeard } from './hearing-chapter.ts';
import { knownTexts, numbersIn } from './known-texts.ts';
import { laterChapter, laterNumbers } from './later-chapter.ts';
import type { Sheet, TableRow } from './printed-numbers.ts';
import { laterSaid, omissionsSaid } from './shared-said.ts';
import {
  actionsSaid,
  concentrationSaid,
  coverSaid,
  findingsSaid,
  hoursSaid,
  partiesSaid,
  penaltySaid,
  stopsSaid,
  storiesSaid,
  surenessSaid,
  type VendorFigures,
} from './vendor-said.ts';

/** The most findings in one PDF; the rest are in annexes. */
export const PER_VOLUME: number = 3000;
const MOST_CALLS = 300;
const MOST_PENALISED = 10;
/** More findings than this that lack proof and differ only in the call share one line. */
const MOST_ALIKE = 5;
/** A shared line of fewer findings than this names each call, with its place. */
const MOST_NAMED = 50;
const MOST_ACTIONS = 5;
/** Files of these feeds can contain rows of several call centres. */
const FEEDS_OF_VENDORS: readonly Feed[] = ['calls', 'scrubs', 'handovers', 'invoices', 'carrier'];

/** What the report of one call centre may print, chapter by chapter: figures of the summary, and figures derived from them. */
export function vendorSheet(
  input: ReportInput,
  vendor: VendorSummary,
  rows: readonly FindingWithProof[],
  rowsOfOthers: readonly FindingRow[],
): Sheet {
  const { summary, language } = input;
  const words: VendorWords = language === 'nl' ? dutch : english;
  const { labels, details } = words;
  const found = vendor.rules.filter(({ findings }) => findings > 0);
  const { violation, breach, review } = vendor.verdicts;
  const { violating_calls: violating, without_proof: without } = vendor;
  const split = [violating - without, without];
  const verdicts = [...numbersIn(vendor.verdicts), violation + breach + review, vendor.calls, ...split];
  const measures = vendor.measures.slice(0, MOST_ACTIONS);
  const rates = [vendor.rate, ...(vendor.previous === null ? [] : [vendor.previous.rate])];
  const stops = vendor.stop_latency;
  const files = summary.files.filter((file) => file.vendor === null || file.vendor === vendor.id);
  const conceal = concealOthers(
    vendor,
    summary.vendors.filter(({ id }) => id !== vendor.id),
    words.otherVendor,
  );
  const paths = new Set(files.map(({ path }) => path));
  const problems = summary.problems.filter(({ path }) => paths.has(path));
  const text = (rule: string): RuleText => markedText(input, rule, vendor.id);
  const own = input.checks.filter(({ isOverall }) => !isOverall);
  const checked = summary.completeness.filter((figure) => figure.vendor === vendor.id);
  const versions = [summary.version.number, summary.version.replaces?.number ?? 0];
  const later = laterOfVendor(summary.later_deliveries, vendor.id);
  const heard = partiesHeard(input, vendor.id);
  const answers = vendor.answered_for.find(({ party }) => party === vendor.id)?.calls ?? 0;
  const figures: VendorFigures = {
    ...{ summary, vendor, words },
    ruleTitle: (rule) => text(rule).title,
    partyOf: (responsible) => partyOf(responsible, vendor.id),
  };
  const annexes = Math.max(0, Math.ceil(vendor.findings / PER_VOLUME) - 1);
  return {
    language,
    texts: [...knownTexts(input, rows), ...texts(input, vendor, rows, words)],
    phrases: PHRASES[language],
    cover: {
      numbers: [
        ...[vendor.calls, vendor.in_scope, vendor.calls - vendor.in_scope, vendor.conversations, violation, breach],
        ...[review, vendor.fine_lapsed, ...numbersIn(vendor.answered_for), ...rates.flatMap(numbersIn), ...versions],
        ...[vendor.elsewhere.findings, vendor.elsewhere.violating_calls, vendor.elsewhere.violating_calls + answers],
        ...[...numbersIn(vendor.rating), ...numbersIn(summary.policy.rating)],
        ...[...laterNumbers(later), ...split],
        ...numbersIn(summary.omissions.filter((omission) => omission.vendor === vendor.id)),
        ...later.vendors.flatMap(({ favoured }) => numbersIn(favoured)),
        ...hearingNumbers(input, heard),
        ...overdueNumbers(agreedActions(input, vendor.id)),
      ],
      said: coverSaid(figures),
    },
    chapters: [
      changesChapter(input, vendor, details.changesHeading),
      laterChapter(input, later),
      agreedActionsChapter(input, agreedActions(input, vendor.id)),
      hearingChapter(
        input,
        heard,
        heard.flatMap(({ rules }) => rules.map((counts) => ({ title: text(counts.rule).title, counts }))),
      ),
      {
        heading: labels.actions,
        said: actionsSaid(figures),
        numbers: [
          // Signs that the log leaves calls out are under this heading.
          ...numbersIn(summary.omissions.filter((omission) => omission.vendor === vendor.id)),
          ...later.vendors.flatMap(({ favoured }) => numbersIn(favoured)),
          ...measures.flatMap(numbersIn),
          ...[vendor.measures.length - measures.length, ...moreCauses(measures), ...verdicts],
        ],
      },
      {
        heading: labels.who,
        said: partiesSaid(figures),
        numbers: [
          vendor.findings,
          ...partyGroups(
            found.flatMap(({ parties }) => parties),
            vendor.id,
          ).map(({ rows: group }) => findingsOf(group)),
          summary.rules.length,
        ],
        pictures: found.flatMap(({ findings, parties }) => [
          findings,
          ...partyGroups(parties, vendor.id).map(({ rows: group }) => findingsOf(group)),
        ]),
        rows: found.flatMap((rule) => [
          { label: `${text(rule.rule).title} ${levels(rule, words)}`, figures: [rule.findings] },
          ...partyRows(rule.parties, vendor.id, words),
        ]),
      },
      {
        heading: details.elsewhereHeading,
        numbers: [
          ...[vendor.elsewhere.findings, vendor.elsewhere.violating_calls],
          new Set(rowsOfOthers.map(({ vendor: caller, call_id: call }) => `${caller}/${call}`)).size,
          Math.min(MOST_CALLS, vendor.elsewhere.findings),
        ],
        rows: rowsElsewhere(input, vendor, rowsOfOthers, words).slice(0, MOST_CALLS),
      },
      {
        heading: details.overTimeHeading,
        numbers: [
          ...vendor.over_time.months.slice(-2).flatMap(({ rate }) => numbersIn(rate)),
          ...(['new', 'repeated', 'ended'] as const).map(
            (state) => vendor.over_time.problems.filter((problem) => problem.state === state).length,
          ),
          vendor.over_time.months.filter(({ source }) => source === 'no-results').length,
        ],
        pictures: [
          ...axisTicks(Math.max(0, ...vendor.over_time.months.map(({ rate }) => rate?.high ?? 0))),
          ...vendor.over_time.months.flatMap(({ rate }) => numbersIn(rate)),
        ],
        rows:
          vendor.over_time.compared_with === null
            ? []
            : vendor.over_time.problems.map((problem) => ({
                label: `${text(problem.rule).title} ${details.problemState(problem)}`,
                figures: [problem.before, problem.findings],
              })),
      },
      {
        heading: labels.when,
        said: hoursSaid(figures),
        numbers: weekNumbers(vendor),
        pictures: [
          ...vendor.hours.map((cell) => cell.violating_calls),
          ...between(0, 24),
          ...shadeBounds(Math.max(0, ...vendor.hours.map((cell) => cell.conversations))),
        ],
      },
      {
        heading: details.stopsHeading,
        said: stopsSaid(figures),
        numbers: [
          ...[stops.objections, stops.called_after, stops.to_pass_on, stops.not_passed_on, stops.worst.length],
          longerThan(stops.calls, 28 * 24),
          stops.to_pass_on - stops.not_passed_on - longerThan(stops.passed_on, 24),
          ...[summary.policy.pass_on_hours, vendor.contract.suppression_hours],
        ],
        pictures: [...stops.calls, ...stops.passed_on].map(({ objections }) => objections),
        rows: stops.worst.map((stop) => ({
          label: words.localTime(stop.objected),
          figures: [stop.calls],
          holds: [
            words.localTime(stop.called),
            stop.number,
            details.duration(stop.hours),
            words.sourceRow(stop.source_row),
          ],
        })),
      },
      {
        heading: details.concentrationHeading,
        said: concentrationSaid(figures),
        numbers: vendor.concentrations.flatMap((entry) => [
          ...[entry.half, entry.subjects + (entry.unknown > 0 ? 1 : 0), entry.violations],
          sum(entry.rows, ({ violations }) => violations),
          entry.rows.filter(({ subject, chance }) => subject !== '' && chance < SIGNIFICANCE).length,
        ]),
        rows: vendor.concentrations.flatMap((entry) => concentrationRows(input, vendor, entry, words)),
      },
      {
        heading: details.storiesHeading(vendor.stories.length),
        said: storiesSaid(figures),
        numbers: [
          ...vendor.stories.flatMap((story, index) => [
            ...[index + 1, story.calls_to_number, story.findings_on_number],
            ...between(1, story.events.length),
          ]),
        ],
      },
      {
        heading: labels.findings,
        said: findingsSaid(figures, `vendor-${vendor.id}.csv`),
        numbers: [
          ...[
            vendor.findings,
            found.length,
            vendor.calls,
            summary.rules.length,
            ...(annexes === 0 ? [] : [PER_VOLUME]),
          ],
          ...found.flatMap(({ findings, grades }) => [findings, ...numbersIn(grades)]),
          ...volumeShares(found.map(({ findings }) => findings)),
        ],
        rows: findingRows(rows.slice(0, PER_VOLUME), 1, words, vendor.stories),
      },
      {
        heading: details.penaltyHeading,
        said: penaltySaid(figures),
        numbers: [
          ...unreadOf(vendor.penalty),
          ...[vendor.penalty?.per_violation ?? 0, vendor.penalty?.calls ?? 0, vendor.penalty?.amount ?? 0],
          ...[vendor.penalty?.own_calls ?? 0, (vendor.penalty?.calls ?? 0) - (vendor.penalty?.own_calls ?? 0)],
        ],
        rows:
          vendor.penalty === null || vendor.penalty.calls === 0
            ? []
            : penaltyRows(vendor.penalty, rows, vendor.id, words, text),
      },
      {
        heading: labels.sure,
        said: surenessSaid(figures, own.length),
        numbers: [
          kindsMissing(summary),
          ...[files.length, vendor.loaded.calls],
          ...[
            ...numbersIn(summary.revisions),
            ...numbersIn(summary.lost_objections),
            ...numbersIn(summary.unknown_entities),
          ],
          ...[checked.length, own.length - checked.length, sum(checked, ({ results }) => results)],
          // Checks without results share a sentence.
          ...checked.filter(({ results }) => results === 0).map(({ examined }) => examined),
          ...problemSums(problems),
        ],
        rows: [
          ...fileRows(input, files, conceal, words),
          ...checked.filter(({ results }) => results > 0).map((figure) => checkRow(figure, input)),
        ],
      },
      {
        heading: labels.how,
        said: [words.howLead(found.length), words.howEmpty(summary.rules.length)],
        numbers: [found.length, summary.rules.length],
      },
    ],
  };
}

/** Causes of an action that are counted, not named. */
export function moreCauses(measures: readonly Measure[], named: number = 3): readonly number[] {
  return measures.map(
    ({ causes, violations }) => causes.filter((cause) => cause.violations > 0 || violations === 0).length - named,
  );
}

/** Findings on calls of others, as listed: by rule, day and code. */
function rowsElsewhere(
  input: ReportInput,
  vendor: VendorSummary,
  rows: readonly FindingRow[],
  words: VendorWords,
): readonly TableRow[] {
  const place = new Map(input.summary.rules.map(({ rule }, index) => [rule, index]));
  return rows
    .map((row) => ({
      row,
      code: input.recordCode(vendor.id, `call:${row.vendor}/${row.call_id}`),
      day: row.local_time.slice(0, 10),
    }))
    .sort(
      (a, b) =>
        (place.get(a.row.rule) ?? 0) - (place.get(b.row.rule) ?? 0) ||
        (`${a.day}${a.code}` < `${b.day}${b.code}` ? -1 : 1),
    )
    .map(({ row, code, day }) => ({
      label: `${code} ${words.day(day)}`,
      figures: [],
      holds: [words.cause(row.cause)],
    }));
}

function textOf({ rules, language }: ReportInput, rule: string): RuleText {
  const text = rules.find(({ id }) => id === rule)?.text[language];
  if (text === undefined) throw new Error(`No text for rule ${rule}`);
  return text;
}

/** The texts of a rule, with the mark behind its name where its findings rest on a log that recordings showed to be unreliable. @param vendor absent: any call centre */
export function markedText(input: ReportInput, rule: string, vendor?: string): RuleText {
  const text = textOf(input, rule);
  return { ...text, title: markedTitle(text.title, rule, input.summary.hearing?.listening, vendor) };
}

/** Differences from the previous version; below them, on the same page, signs that the log leaves calls out. */
function changesChapter(
  { summary, language }: ReportInput,
  vendor: VendorSummary,
  heading: string,
): Sheet['chapters'][number] {
  const { number, replaces } = summary.version;
  const changes = replaces?.changes ?? null;
  const omissions = summary.omissions.filter((omission) => omission.vendor === vendor.id);
  const later = laterOfVendor(summary.later_deliveries, vendor.id);
  return {
    heading,
    numbers: [
      ...numbersIn(changes?.vendors.filter((entry) => entry.vendor === vendor.id)),
      ...[number, replaces?.number ?? 0],
      ...Object.values(changes?.because ?? {}).map((entry) => (Array.isArray(entry) ? entry.length : 0)),
      ...later.vendors.flatMap(({ favoured }) => numbersIn(favoured)),
    ],
    said: [
      ...omissionsSaid(omissions, 'vendor', language),
      ...laterSaid(summary.later_deliveries, vendor.id, language),
    ],
  };
}

/** Texts of the report that are built from figures and have tests of their own, and pseudonyms. */
function texts(
  input: ReportInput,
  vendor: VendorSummary,
  rows: readonly FindingWithProof[],
  words: VendorWords,
): readonly string[] {
  const { details } = words;
  const bins = [...vendor.stop_latency.calls, ...vendor.stop_latency.passed_on];
  return [
    ...rows.map(({ agent }) => input.pseudonym(vendor.id, agent)),
    ...rows.flatMap((row) => proofPhrases(input, vendor.id, row, words)),
    ...vendor.concentrations.flatMap((entry) =>
      entry.rows.flatMap(({ subject, chance }) => [
        input.pseudonym(vendor.id, subject),
        details.beyondChance(chance, chance < SIGNIFICANCE),
      ]),
    ),
    ...bins.map((bin, index) => details.timeBin(bins[index - 1]?.up_to_hours ?? null, bin.up_to_hours)),
    ...vendor.stop_latency.worst.map(({ hours }) => details.duration(hours)),
    ...input.rules.flatMap(({ versions }) => versions.map(({ from }) => words.day(from))),
    ...between(1, Math.ceil(vendor.findings / PER_VOLUME)).map(
      (volume) => `vendor-${vendor.id}-bijlage-${String(volume).padStart(2, '0')}`,
    ),
    `vendor-${vendor.id}`,
    details.agents,
    ...input.summary.completeness.flatMap((figure) => checkValues(figure, input)),
  ];
}

interface PartyGroup {
  readonly party: Party;
  readonly rows: readonly PartyFigures[];
}

/** The responsible party, as this reader sees it: other call centres are combined. */
function partyGroups(parties: readonly PartyFigures[], vendor: string): readonly PartyGroup[] {
  return PARTIES.map((party) => ({
    party,
    rows: parties.filter(({ responsible }) => partyOf(responsible, vendor) === party),
  }));
}

function partyOf(responsible: string, vendor: string): Party {
  const named: Readonly<Record<string, Party>> = {
    [vendor]: 'own',
    [CLIENT]: 'client',
    [UNDETERMINED]: 'undetermined',
  };
  return named[responsible] ?? 'other';
}

function findingsOf(parties: readonly PartyFigures[]): number {
  return sum(parties, ({ findings }) => findings);
}

function partyRows(parties: readonly PartyFigures[], vendor: string, words: VendorWords): readonly TableRow[] {
  return partyGroups(parties, vendor).flatMap(({ party, rows }) =>
    [...new Set(rows.map(({ cause }) => cause))].map((cause) => {
      const same = rows.filter((row) => row.cause === cause);
      const grades = GRADES.map((grade) => sum(same, (row) => row.grades[grade]));
      return { label: `${words.party(party)} ${words.cause(cause)}`, figures: [...grades, findingsOf(same)] };
    }),
  );
}

function levels(rule: RuleFigures, words: VendorWords): string {
  return rule.levels
    .filter(({ findings }) => findings > 0)
    .map(({ level }) => words.level(level))
    .join(', ');
}

/** Findings as printed: in order, each once, with its place, moment, number and line; and the place of its story. */
export function findingRows(
  rows: readonly FindingWithProof[],
  first: number,
  words: VendorWords,
  stories: VendorSummary['stories'] = [],
): readonly TableRow[] {
  const storyOf = ({ rule, call_id: call }: FindingRow): number =>
    stories.findIndex((story) => story.rule === rule && story.call_id === call) + 1;
  const alike = alikeRows(rows);
  return rows.flatMap((row, index): readonly TableRow[] => {
    const group = alike.get(row) ?? [];
    if (group.length > 0 && group[0] !== row) return [];
    const days = group.map(({ local_time: time }) => time.slice(0, 10)).sort();
    if (group.length > 0) {
      const named = (group.length < MOST_NAMED ? group : []).map((one) => ({
        call: one.call_id,
        place: first + rows.indexOf(one),
      }));
      return [
        {
          label: `${words.number(first + index)} ${words.period(days[0] ?? '', days.at(-1) ?? '')}`,
          figures: [group.length, ...named.map(({ place }) => place)],
          holds: named.map(({ call, place }) => `${call} (${words.number(place)})`),
        },
      ];
    }
    return [
      {
        label: `${words.number(first + index)} ${words.localTime(row.local_time)}`,
        figures: [storyOf(row)].filter((place) => place > 0),
        holds: [maskNumber(row.number), words.sourceRow(row.source_row)],
      },
    ];
  });
}

/** The proof of a finding, phrase by phrase, from the module that the reports use, which has tests of its own. */
function proofPhrases(
  input: ReportInput,
  vendor: string,
  row: FindingWithProof,
  words: VendorWords,
): readonly string[] {
  const records = ownRecordsOnly(vendor, (id) => input.recordCode(vendor, id));
  const ids = [row.consent_id, row.relation_id].filter((id) => id !== '').join('|');
  const party = (id: string): Party =>
    id === vendor ? 'own' : id === CLIENT ? 'client' : id === UNDETERMINED ? 'undetermined' : 'other';
  const say = { time: words.localTime, recordedBy: (id: string) => words.details.recordedBy(party(id)) };
  // A day without a time, and a minute without seconds, last until their end.
  const end = { 10: 'T24:00:00', 16: ':59.999' }[row.objected.length] ?? '';
  const objected = Date.parse(`${`${row.objected}${end}`.replace(' ', 'T')}Z`);
  const elapsed = Date.parse(`${row.local_time.replace(' ', 'T')}Z`) - objected;
  const isOpen = row.grade === 'possible' && (elapsed < 0 || (elapsed === 0 && end === ''));
  const days = row.objected === '' ? [] : [isOpen ? -1 : Math.floor(Math.max(0, elapsed) / 86_400_000)];
  const proof =
    row.proof === undefined ? [] : words.proof.phrases(shownProof(row.proof), say, records(ids).replaceAll('|', ', '));
  return [...proof, ...days.map(words.proof.daysBefore)];
}

function shownProof(proof: Proof): Proof {
  const { caller_number: shown } = proof;
  return shown === undefined ? proof : { ...proof, caller_number: maskNumber(shown) };
}

/** Findings that share one line, with all of them. */
function alikeRows(rows: readonly FindingWithProof[]): ReadonlyMap<FindingRow, readonly FindingRow[]> {
  const keyOf = ({ rule, grade, reason, responsible, cause, contact, heard }: FindingWithProof): string =>
    JSON.stringify([rule, grade, reason, responsible, cause, contact, heard]);
  const groups = new Map<string, FindingRow[]>();
  for (const row of rows.filter(({ level }) => level === 'evidence'))
    groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return new Map(
    [...groups.values()]
      .filter((group) => group.length > MOST_ALIKE)
      .flatMap((group) => group.map((row) => [row, group] as const)),
  );
}

function concentrationRows(
  input: ReportInput,
  vendor: VendorSummary,
  { dimension, subjects, unknown, half, conversations, rows }: Concentration,
  words: VendorWords,
): readonly TableRow[] {
  const isSingle = subjects === 1 && unknown === 0;
  const isBeyond = ({ subject, chance }: (typeof rows)[number]): boolean => subject !== '' && chance < SIGNIFICANCE;
  // Where all were tested and none is beyond chance, the title alone stands there.
  const isTelling = rows.some((row) => row.subject === '' || isBeyond(row));
  const shown = half <= rows.length && isTelling ? rows : rows.filter(isBeyond);
  const nameOf = (subject: string): string => {
    if (subject === '') return words.details.subjectUnknown(dimension);
    if (dimension === 'agent') return words.agent(input.pseudonym(vendor.id, subject));
    return dimension === 'list' ? words.details.listOf(words.day(subject)) : subject;
  };
  if (isSingle) return [];
  return shown.map((row) => {
    const share = formatShare(row.conversations, conversations, input.language);
    return {
      label: nameOf(row.subject),
      figures: [row.violations, row.conversations, share.replace(/^.* /, '')],
      holds: [row.subject === '' ? words.details.notTested : words.details.beyondChance(row.chance, isBeyond(row))],
    };
  });
}

type Penalty = NonNullable<VendorSummary['penalty']>;

/** The part that rests on law that was not read. */
function unreadOf(penalty: VendorSummary['penalty']): readonly number[] {
  return penalty === null ? [] : [penalty.unread_calls, penalty.unread_amount];
}

function penaltyRows(
  { rules, calls, own_calls: ownCalls }: Penalty,
  rows: readonly FindingRow[],
  vendor: string,
  words: VendorWords,
  text: (rule: string) => RuleText,
): readonly TableRow[] {
  const counted = rows
    .map((row, index) => ({ row, position: index + 1 }))
    .filter(({ row }) => row.grade === 'proven' && row.responsible === vendor && row.level !== 'evidence');
  const byCall = new Map<string, typeof counted>();
  for (const finding of counted) byCall.set(finding.row.call_id, [...(byCall.get(finding.row.call_id) ?? []), finding]);
  const sorted = [...byCall.values()].sort((a, b) => ((a[0]?.row.moment ?? '') < (b[0]?.row.moment ?? '') ? -1 : 1));
  const shown = sorted.length > MOST_PENALISED ? [] : sorted;
  return [
    ...rules.map(({ rule, calls: all, own_calls: own }) => ({ label: text(rule).title, figures: [own, all - own] })),
    { label: words.details.penaltyTotal, figures: [ownCalls, calls - ownCalls] },
    ...shown.map((findings) => ({
      label: words.localTime(findings[0]?.row.local_time ?? ''),
      figures: findings.map(({ position }) => position),
      holds: [maskNumber(findings[0]?.row.number ?? '')],
    })),
  ];
}

/** The expected and found values of a check, after each named result, if the check has them. */
export function checkValues({ check, examples }: CompletenessFigure, input: ReportInput): readonly string[] {
  const documentation = input.checks.find(({ id }) => id === check);
  if (documentation?.tellsValues !== true || documentation.namesAgents) return [];
  const words: VendorWords = input.language === 'nl' ? dutch : english;
  const said = (value: string): string => checkValueText(value, input.language, words);
  return examples
    .filter(({ subject, day }) => subject !== '' || day !== null)
    .map(({ expected, found }) => words.completenessValues('', said(expected), said(found)).replace(': ', ''));
}

/** Rows by reason and column over all files, and how many files. */
function problemSums(problems: ReportInput['summary']['problems']): readonly number[] {
  const keys = new Set(problems.map(({ kind, column, reason }) => [kind, column, reason].join('|')));
  return [...keys].flatMap((key) => {
    const same = problems.filter(({ kind, column, reason }) => [kind, column, reason].join('|') === key);
    return [sum(same, ({ rows }) => rows), same.length];
  });
}

/** How much a check of the logs examined, and its results. */
export function checkRow(figure: CompletenessFigure, input: ReportInput): TableRow {
  const { check, examined, results, examples } = figure;
  const text = input.checks.find(({ id }) => id === check)?.text[input.language];
  const more = results - examples.length;
  return {
    label: text?.title ?? check,
    figures: [...(more > 0 ? [more] : []), examined, results],
    holds: checkValues(figure, input),
  };
}

/** Sums over the week, and over the parts of it that a sentence can name. */
function weekNumbers({ hours, violating_calls: all }: VendorSummary): readonly number[] {
  const parts = [
    hours,
    hours.filter(({ hour }) => hour >= 20),
    hours.filter(({ weekday }) => weekday >= 6),
    ...between(1, 7).map((day) => hours.filter(({ weekday }) => weekday === day)),
  ];
  const inWeek = sum(hours, (cell) => cell.violating_calls);
  return [
    ...parts.map((cells) => sum(cells, (cell) => cell.violating_calls)),
    ...[sum(hours, (cell) => cell.conversations), sum(hours, (cell) => cell.outside_hours), all - inWeek],
  ];
}

function longerThan(bins: VendorSummary['stop_latency']['calls'], hours: number): number {
  return sum(
    bins.filter((bin) => bin.up_to_hours === null || bin.up_to_hours > hours),
    ({ objections }) => objections,
  );
}

/** For each rule that continues in the next volume, the number of its findings in the first one. */
function volumeShares(findings: readonly number[]): readonly number[] {
  let before = 0;
  return findings.map((count) => {
    const here = Math.max(0, Math.min(count, PER_VOLUME - before));
    before += count;
    return here;
  });
}

/** One row for each feed, or for its only file; counts of a file that may be about others are not printed. */
function fileRows(
  { summary }: ReportInput,
  files: readonly FileAccount[],
  conceal: (path: string) => string,
  words: VendorWords,
): readonly TableRow[] {
  const isShared = (file: FileAccount): boolean =>
    file.vendor === null && FEEDS_OF_VENDORS.includes(file.feed) && summary.vendors.length > 1;
  const own = files.filter((file) => !isShared(file));
  return [...new Set(own.map(({ feed }) => feed))].map((feed) => {
    const of = own.filter((file) => file.feed === feed);
    const total = (value: (file: FileAccount) => number): number => sum(of, value);
    return {
      label:
        of.length === 1
          ? conceal(of[0]?.path ?? '')
          : `${capitalise(words.feed(feed))} ${words.details.inFiles(of.length)}`,
      figures: [
        ...[total((one) => one.rows_read), total((one) => one.accepted), total((one) => one.rejected)],
        ...[total((one) => one.duplicate), total((one) => one.replaced), total((one) => one.repaired)],
        total((one) => one.emptied),
      ],
    };
  });
}
