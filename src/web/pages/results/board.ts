import { measureView } from '../../../../reports/parts/measures/part.ts';
import {
  type Language,
  listRules,
  markedTitle,
  printedInterval,
  type Summary,
  withStatedRates,
} from '../../../index.ts';
import { findingWords } from '../../../language/finding-words.ts';
import { formatNumber } from '../../../language/numbers.ts';
import { PALETTE } from '../../../print/charts/palette.ts';
import { rateInterval } from '../../../print/charts/rate-interval.ts';
import { rateOverTime } from '../../../print/charts/rate-over-time.ts';
import { shareBar } from '../../../print/charts/share-bar.ts';
import type { LinkedText } from '../../../print/linked-text.ts';
import { type Markup, markup } from '../../../print/templates.ts';
import { vendorName } from '../../workspace-names.ts';
import { words as english } from './words.en.ts';
import { words as dutch, type ResultsWords } from './words.nl.ts';

const WORDS = { nl: dutch, en: english };

/** A number that links to the findings behind it; `to` is empty if there are none. */
interface LinkedNumber {
  readonly value: string;
  readonly to: string;
}

interface Chart {
  readonly title: string;
  readonly svg: Markup;
  readonly source: string;
}

/** The state of a period: every number of findings links to them. */
export interface BoardView {
  readonly figures: readonly (LinkedNumber & { readonly label: string; readonly tone: string })[];
  readonly verdicts: Chart | null;
  readonly parts: readonly (LinkedNumber & { readonly verdict: string; readonly label: string })[];
  readonly sideBySide: Chart | null;
  readonly overTime: Chart | null;
  readonly vendors: readonly object[];
  readonly rules: readonly object[];
  readonly causes: readonly object[];
  /** The actions that prevent most, and the findings of which nobody knows who can prevent them: no action can be named. Null: no findings. */
  readonly helping: {
    readonly measures: readonly object[];
    readonly unplaced: { readonly text: string; readonly to: string } | null;
  } | null;
}

const VERDICTS = ['violation', 'breach', 'review', 'attempt', 'lawful', 'out-of-scope'] as const;
/** The colours of the reports. */
const COLOURS: Readonly<Record<(typeof VERDICTS)[number], string>> = {
  violation: PALETTE.violation,
  breach: PALETTE.breach,
  review: '#5c646c',
  attempt: '#b4bac0',
  lawful: '#d9dce0',
  'out-of-scope': '#eceef0',
};
/** Verdicts of calls without findings. */
const WITHOUT_FINDINGS: readonly string[] = ['lawful', 'out-of-scope'];
const GRADES = ['proven', 'not-demonstrable', 'possible'] as const;
const MOST_CAUSES = 20;
const MOST_MEASURES = 5;
/** The party of findings whose files do not show who answers for them. */
const UNPLACED = 'undetermined';

/** @param name of the folder of the results */
export async function boardView(written: Summary, name: string, language: Language): Promise<BoardView> {
  const summary = withStatedRates(written);
  const { totals } = summary;
  const words = WORDS[language];
  const texts = new Map((await listRules()).map(({ id, text }) => [id, text[language]]));
  const title = (rule: string): string => markedTitle(texts.get(rule)?.title ?? rule, rule, summary.hearing?.listening);
  const to = (chosen: Readonly<Record<string, string>>): string =>
    `findings?${new URLSearchParams({ period: name, ...chosen }).toString()}`;
  const linked = (count: number, chosen: Readonly<Record<string, string>>): LinkedNumber => ({
    value: formatNumber(count, language),
    to: count === 0 ? '' : to(chosen),
  });
  const figure = (label: string, tone: string, number: LinkedNumber): BoardView['figures'][number] => ({
    ...number,
    label,
    tone,
  });
  const { labels } = words;
  const unplaced = totals.rules
    .flatMap(({ parties }) => parties)
    .filter(({ responsible }) => responsible === UNPLACED)
    .reduce((sum, { findings }) => sum + findings, 0);
  return {
    figures: [
      figure(labels.violations, 'violation', linked(totals.verdicts.violation, { verdict: 'violation' })),
      figure(labels.breaches, 'breach', linked(totals.verdicts.breach, { verdict: 'breach' })),
      figure(labels.review, '', linked(totals.verdicts.review, { verdict: 'review' })),
      figure(labels.findings, '', linked(totals.findings, {})),
    ],
    verdicts: verdictsChart(summary, language),
    parts: VERDICTS.map((verdict) => ({
      ...linked(WITHOUT_FINDINGS.includes(verdict) ? 0 : totals.verdicts[verdict], { verdict }),
      value: formatNumber(totals.verdicts[verdict], language),
      verdict,
      label: findingWords(language).verdicts[verdict],
    })),
    sideBySide: sideBySideChart(summary, language),
    overTime: overTimeChart(summary, language),
    vendors: summary.vendors.map((vendor) => ({
      name: vendor.name,
      to: to({ vendor: vendor.id }),
      calls: formatNumber(vendor.calls, language),
      conversations: formatNumber(vendor.conversations, language),
      violations: linked(vendor.verdicts.violation, { vendor: vendor.id, verdict: 'violation' }),
      breaches: linked(vendor.verdicts.breach, { vendor: vendor.id, verdict: 'breach' }),
      findings: linked(vendor.findings, { vendor: vendor.id }),
      rate: vendor.rate.per_10000 === null ? '' : formatNumber(vendor.rate.per_10000, language, 1),
    })),
    rules: totals.rules
      .filter(({ findings }) => findings > 0)
      .map(({ rule, findings, grades }) => ({
        title: title(rule),
        findings: linked(findings, { rule }),
        grades: GRADES.map((grade) => linked(grades[grade], { rule, grade })),
      })),
    causes: causesOf(summary, language).map(({ cause, responsible, findings, proven }) => ({
      cause: findingWords(language).causes[cause],
      party: partyName(summary, responsible, words),
      findings: linked(findings, { cause, responsible }),
      proven: linked(proven, { cause, responsible, grade: 'proven' }),
    })),
    helping:
      totals.findings === 0
        ? null
        : {
            measures: measuresOf(summary).map(({ party, measure }) => ({
              party: partyName(summary, party, words),
              ...measureView(measure, {
                language,
                text: (rule) => ({ title: title(rule), remedy: texts.get(rule)?.remedy ?? '' }),
                place: ({ rule, cause }): Pick<LinkedText, 'href'> & { readonly file: string } => ({
                  href: to({ rule, cause }),
                  file: '',
                }),
              }),
            })),
            unplaced:
              unplaced === 0
                ? null
                : { text: words.unplaced(formatNumber(unplaced, language)), to: to({ responsible: UNPLACED }) },
          },
  };
}

function partyName(summary: Summary, party: string, { labels }: ResultsWords): string {
  if (party === 'client') return labels.client;
  if (party === UNPLACED) return labels.undetermined;
  return vendorName(summary, party);
}

/** The causes of findings, and who is responsible; most findings first. */
function causesOf(
  { totals }: Summary,
  language: Language,
): readonly {
  readonly cause: Summary['totals']['rules'][number]['parties'][number]['cause'];
  readonly responsible: string;
  readonly findings: number;
  readonly proven: number;
}[] {
  const all = new Map<string, ReturnType<typeof causesOf>[number]>();
  for (const { cause, responsible, findings, grades } of totals.rules.flatMap(({ parties }) => parties)) {
    const key = JSON.stringify([cause, responsible]);
    const before = all.get(key);
    all.set(key, {
      ...{ cause, responsible },
      findings: (before?.findings ?? 0) + findings,
      proven: (before?.proven ?? 0) + grades.proven,
    });
  }
  return [...all.values()]
    .toSorted(
      (one, other) =>
        other.findings - one.findings ||
        (one.cause + one.responsible).localeCompare(other.cause + other.responsible, language),
    )
    .slice(0, MOST_CAUSES);
}

/** The actions against most violations, then most calls, whoever takes them. */
function measuresOf(
  summary: Summary,
): readonly { readonly party: string; readonly measure: Summary['client_measures'][number] }[] {
  const all = [
    ...summary.client_measures.map((measure) => ({ party: 'client', measure })),
    ...summary.vendors.flatMap(({ id, measures }) => measures.map((measure) => ({ party: id, measure }))),
  ];
  return all
    .toSorted(({ measure: one }, { measure: other }) => other.violations - one.violations || other.calls - one.calls)
    .slice(0, MOST_MEASURES);
}

function verdictsChart({ totals }: Summary, language: Language): Chart | null {
  if (totals.calls === 0) return null;
  const words = WORDS[language];
  const findingTexts = findingWords(language);
  const title = words.verdictsTitle(formatNumber(totals.calls, language));
  const parts = VERDICTS.map((verdict) => ({ value: totals.verdicts[verdict], colour: COLOURS[verdict] }));
  const description = VERDICTS.map(
    (verdict) => `${findingTexts.verdicts[verdict]}: ${formatNumber(totals.verdicts[verdict], language)}`,
  ).join('. ');
  return { title, svg: markup(shareBar({ id: 'verdicts', title, description, parts })), source: '' };
}

/** If a rate is not stated there is no chart; the table has the text that replaces the rate. */
function sideBySideChart({ totals, vendors }: Summary, language: Language): Chart | null {
  const words = WORDS[language];
  const rows = [
    { label: words.labels.allVendors, rate: totals.rate },
    ...vendors.map(({ name, rate }) => ({ label: name, rate })),
  ].flatMap(({ label, rate }) => {
    const interval = printedInterval(rate);
    if (rate.per_10000 === null || interval === null) return [];
    return [{ label, value: rate.per_10000, ...interval, text: formatNumber(rate.per_10000, language, 1) }];
  });
  if (rows.length < 2 || printedInterval(totals.rate) === null || totals.rate.per_10000 === null) return null;
  const title = words.labels.rateTitle;
  const svg = rateInterval({
    id: 'side-by-side',
    title,
    description: rows.map(({ label, text }) => `${label}: ${text}`).join('. '),
    rows,
    format: (value) => formatNumber(value, language, Number.isInteger(value) ? 0 : 1),
  });
  return { title, svg: markup(svg), source: words.labels.intervals };
}

/** A single month shows no trend. */
function overTimeChart({ company, law_changes: changes }: Summary, language: Language): Chart | null {
  const words = WORDS[language];
  const months = company.over_time.months.map(({ month, rate }, index) => {
    const interval = rate === null ? null : printedInterval(rate);
    const isDot = rate !== null && rate.per_10000 !== null && interval !== null;
    return {
      label: new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' }).format(
        new Date(`${month}-01T00:00:00Z`),
      ),
      year: index === 0 || month.endsWith('-01') ? month.slice(0, 4) : '',
      rate: isDot ? { value: rate.per_10000 ?? 0, low: interval.low, high: interval.high } : null,
      note: '',
    };
  });
  const drawn = months.filter(({ rate }) => rate !== null);
  if (drawn.length < 2) return null;
  const title = words.labels.overTime;
  const svg = rateOverTime({
    id: 'over-time',
    title,
    description: drawn.map(({ label, rate }) => `${label}: ${formatNumber(rate?.value ?? 0, language, 1)}`).join('. '),
    months,
    marks: changes
      .filter(({ kind }) => kind === 'regime')
      .map(({ day }) => ({ at: monthsUntil(day, company.over_time.months), label: words.labels.lawChanged })),
    subject: 'last',
    format: (value) => formatNumber(value, language, 1),
    formatTick: (value) => formatNumber(value, language, Number.isInteger(value) ? 0 : 1),
  });
  return { title, svg: markup(svg), source: words.labels.intervals };
}

/** How many months along the axis a day is. */
function monthsUntil(day: string, months: Summary['company']['over_time']['months']): number {
  const place = months.findIndex(({ month }) => month === day.slice(0, 7));
  return Math.max(0, place) + (Number(day.slice(8, 10)) - 1) / 31;
}
