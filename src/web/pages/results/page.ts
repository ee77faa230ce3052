import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { acceptedNotice } from '../../../../reports/parts/gap-lists.ts';
import { listeningOnCover } from '../../../../reports/parts/listening/part.ts';
import { laterRecordSentences, provingSentences } from '../../../../reports/parts/statements/part.ts';
import { type ListedResults, listResults, readResultsSummary } from '../../../index.ts';
import { formatPeriod } from '../../../language/dates.ts';
import { formatNumber } from '../../../language/numbers.ts';
import { errorView } from '../../error-view.ts';
import { needsResults } from '../../nothing-yet.ts';
import { openGaps } from '../../open-gaps.ts';
import { otherRulebookText } from '../../other-rulebook.ts';
import { type Answer, definePage, type Page, type Visit } from '../../page.ts';
import { savedFile, sizeText } from '../../saved-file.ts';
import { fileId } from '../../workspace-files.ts';
import { vendorName } from '../../workspace-names.ts';
import { boardView } from './board.ts';
import { words as english } from './words.en.ts';
import { words as dutch, type ResultsWords } from './words.nl.ts';

const WORDS = { nl: dutch, en: english };

export const page: Page = definePage({
  order: 50,
  group: 'judge',
  isEmpty: needsResults,
  title: { nl: 'Resultaten', en: 'Results' },
  view: async (visit) => ({ show: await resultsView(visit) }),
  routes: { 'GET file': download },
});

/** The results in the address, else the latest. */
function chosen({ place, query }: Visit): ListedResults | undefined {
  const all = listResults(place.directory);
  return all.find(({ name }) => name === query.get('period')) ?? all[0];
}

async function resultsView(visit: Visit): Promise<object> {
  const { place, language } = visit;
  const words = WORDS[language];
  const current = chosen(visit);
  const others = listResults(place.directory).map(({ name, from, to }) => ({
    name,
    period: formatPeriod(from, to, language),
    isChosen: name === current?.name,
  }));
  const none = { labels: words.labels, results: null, others, problem: null };
  if (current === undefined) return none;
  try {
    return { ...none, results: await figuresView(visit, current, words) };
  } catch (error) {
    return { ...none, problem: errorView(error, language) };
  }
}

async function figuresView(
  visit: Visit,
  { name, from, to, version }: ListedResults,
  words: ResultsWords,
): Promise<object> {
  const { place, language } = visit;
  const { summary, gaps } = await readResultsSummary(place.directory, name, language);
  const isDraft = summary.status === 'draft';
  const number = (value: number): string => formatNumber(value, language);
  return {
    name,
    period: formatPeriod(from, to, language),
    status: isDraft ? words.labels.draft : words.labels.final,
    isDraft,
    open: openGaps(gaps, name, language),
    accepted: acceptedNotice(gaps, summary.status, language),
    version,
    otherRulebook: otherRulebookText(visit, (results) => results === name),
    laterRecords: laterRecordSentences(summary, language),
    stated: provingSentences(summary, language),
    called: words.called(number(summary.totals.calls), number(summary.totals.conversations)),
    unreliable: listeningOnCover(summary.hearing?.listening, {
      ...{ language, ruleTitle: String },
      vendorName: (vendor) => vendorName(summary, vendor),
    }),
    ...(await boardView(summary, name, language)),
    files: filesOf(join(place.directory, 'reports', name)).map((file) => ({
      id: fileId(file),
      file,
      kind: kindOf(file, words),
      size: sizeText(statSync(join(place.directory, 'reports', name, file)).size, language),
    })),
  };
}

const ORDER: readonly RegExp[] = [
  /^management/u,
  /^vendor-/u,
  /^request-/u,
  /\.xlsx$/u,
  /\.html$/u,
  /\.csv$/u,
  /\.json$/u,
];

/** The files that people open first come first; the columnar copies are for programs. */
function filesOf(folder: string): readonly string[] {
  const place = (name: string): number => {
    const found = ORDER.findIndex((pattern) => pattern.test(name));
    return found < 0 ? ORDER.length : found;
  };
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && !entry.name.endsWith('.parquet'))
    .map(({ name }) => name)
    .sort((one, other) => place(one) - place(other) || (one < other ? -1 : 1));
}

function kindOf(file: string, { files }: ResultsWords): string {
  const kinds: readonly (readonly [RegExp, keyof ResultsWords['files']])[] = [
    [/^management.*\.pdf$/u, 'management'],
    [/^vendor-.*\.pdf$/u, 'vendor'],
    [/^request-.*\.(?:pdf|txt)$/u, 'request'],
    [/\.xlsx$/u, 'workbook'],
    [/\.html$/u, 'page'],
    [/^findings\.csv$/u, 'findings'],
    [/^calls\.csv$/u, 'calls'],
    [/^rejected\.csv$/u, 'rejected'],
    [/^unread-values\.csv$/u, 'unread'],
    [/^completeness\.csv$/u, 'completeness'],
    [/^answers\.csv$/u, 'answers'],
    [/^lapsed-findings\.csv$/u, 'lapsed'],
    [/^later-deliveries\.csv$/u, 'later'],
    [/^changes\.csv$/u, 'changes'],
    [/^hearing\.csv$/u, 'hearing'],
    [/^unreliable-claims\.csv$/u, 'unreliable'],
    [/^removed\.(?:json|md)$/u, 'removed'],
    [/^summary\.json$/u, 'summary'],
    [/^manifest\.json$/u, 'manifest'],
  ];
  return files[kinds.find(([pattern]) => pattern.test(file))?.[1] ?? 'other'];
}

/** A file of results, by its id: it is downloaded, never opened as one of our pages. */
function download(visit: Visit): Answer {
  const current = chosen(visit);
  const folder = current === undefined ? '' : join(visit.place.directory, 'reports', current.name);
  const file =
    current === undefined ? undefined : filesOf(folder).find((name) => fileId(name) === visit.query.get('id'));
  if (file === undefined) return { go: 'results' };
  return { answer: savedFile(join(folder, file)) };
}
