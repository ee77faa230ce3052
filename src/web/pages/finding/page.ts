import { listeningLegend } from '../../../../reports/parts/listening/part.ts';
import {
  articlesOn,
  type ExplainedFinding,
  hearingOfFinding,
  type ListedResults,
  listResults,
  listRules,
  markedTitle,
  maskNumberIn,
  maskNumbers,
  periodName,
  readResultsSummary,
  tellFindingAt,
  UserError,
} from '../../../index.ts';
import { formatLocalTime, formatPeriod } from '../../../language/dates.ts';
import { findingWords } from '../../../language/finding-words.ts';
import { formatNumber } from '../../../language/numbers.ts';
import { maskNumber } from '../../../print/masking.ts';
import { decisionForm, lineView } from '../../decision-form.ts';
import { errorView } from '../../error-view.ts';
import { hearingWords } from '../../hearing-words.ts';
import { definePage, type Page, type Visit } from '../../page.ts';
import { vendorName } from '../../workspace-names.ts';
import { words as english } from './words.en.ts';
import { words as dutch } from './words.nl.ts';

const WORDS = { nl: dutch, en: english };

export const page: Page = definePage({
  order: null,
  title: { nl: 'Eén bevinding', en: 'One finding' },
  view: async (visit) => {
    const { place, query, language } = visit;
    const results = listResults(place.directory).find(({ name }) => name === query.get('period'));
    const row = Number(query.get('place') ?? Number.NaN);
    if (results === undefined || !Number.isSafeInteger(row) || row < 0) return { go: 'findings' };
    const frame = { labels: WORDS[language].labels, period: results.name, finding: null, hearing: null, problem: null };
    try {
      const explained = await tellFindingAt(place.directory, results.name, row, language);
      if (explained === undefined) return { go: 'findings' };
      const hearing = await hearingView(visit, results, explained.finding, row);
      return { show: { ...frame, finding: await findingView(visit, results.name, explained), hearing } };
    } catch (error) {
      return { show: { ...frame, problem: errorView(error, language) } };
    }
  },
});

/** Replies and decisions about it, and the form of a decision; null if nothing can be decided here. */
async function hearingView(
  visit: Visit,
  { from, to }: ListedResults,
  finding: ExplainedFinding['finding'],
  place: number,
): Promise<object | null> {
  const { state, language, query } = visit;
  if (state.kind !== 'ready') return null;
  const { workspace } = state;
  const words = hearingWords(language);
  const period = periodName(from, to);
  const { vendor, call_id: callId, rule } = finding;
  const name = (id: string): string => vendorName(workspace.configuration, id);
  const frame = { state: '', said: [], form: null, done: '', problem: null };
  try {
    const heard = await hearingOfFinding(workspace, { vendor, callId, rule }, period);
    if (heard === undefined) return null;
    const line = Number(query.get('line') ?? 0);
    const subject = { period, vendor, callId, rule, cause: heard.finding.cause, findings: 1, place: String(place) };
    return {
      ...frame,
      state: words.states[heard.finding.state],
      said: heard.said.map((one) => lineView(one, visit, name)),
      form: decisionForm(visit, workspace, subject),
      done: heard.said.some((one) => one.line === line) ? words.written(line) : '',
    };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { ...frame, problem: errorView(error, language) };
  }
}

async function findingView(
  { place, language }: Visit,
  name: string,
  { finding, sections, timeline }: ExplainedFinding,
): Promise<object> {
  const words = WORDS[language];
  const { labels } = words;
  const findingTexts = findingWords(language);
  const { summary } = await readResultsSummary(place.directory, name, language);
  const rule = (await listRules()).find(({ id }) => id === finding.rule);
  const party = (id: string): string =>
    id === 'client' ? labels.client : id === 'undetermined' ? labels.undetermined : vendorName(summary, id);
  const time = (text: string): string => formatLocalTime(text, language);
  const shown = (text: string): string => maskNumbers(maskNumberIn(text, finding.number));
  const facts: readonly (readonly [string, string])[] = [
    [labels.moment, time(finding.local_time)],
    [labels.callCentre, party(finding.vendor)],
    [labels.called, maskNumber(finding.number)],
    [labels.grade, findingTexts.grades[finding.grade as keyof typeof findingTexts.grades] ?? finding.grade],
    [labels.reason, findingTexts.reasonOf(finding.reason, time(finding.objected))],
    [labels.responsible, party(finding.responsible)],
    [labels.cause, findingTexts.causeOf(finding.cause, time(finding.handed_over))],
    [labels.campaign, shown(finding.campaign)],
    [labels.call, shown(finding.call_id)],
    [labels.file, shown(finding.source_file)],
    [labels.line, formatNumber(finding.source_row, language)],
    [labels.objection, shown(finding.objection_id)],
    [labels.consent, shown(finding.consent_id)],
    [labels.relation, shown(finding.relation_id)],
    [labels.answer, shown(finding.explanation)],
  ];
  const plain = rule?.text[language].title ?? finding.rule;
  const title = markedTitle(plain, finding.rule, summary.hearing?.listening, finding.vendor);
  return {
    period: formatPeriod(summary.period.from, summary.period.to, language),
    title,
    sentence: rule?.text[language].sentence ?? '',
    remedy: rule?.text[language].remedy ?? '',
    verdict: findingTexts.verdicts[finding.verdict as keyof typeof findingTexts.verdicts] ?? finding.verdict,
    isViolation: finding.verdict === 'violation',
    isBreach: finding.verdict === 'breach',
    marks: title === plain ? '' : listeningLegend(summary.hearing?.listening, language),
    facts: facts.filter(([, value]) => value !== '').map(([label, value]) => ({ label, value })),
    law: (rule === undefined ? [] : articlesOn(rule, finding.local_time.slice(0, 'yyyy-mm-dd'.length))).map(
      ({ title, url }) => ({ title: title[language], url: url ?? '' }),
    ),
    sections: sections.slice(1).map(({ heading, lines }) => ({ heading, lines: lines.map(shown) })),
    timeline: timeline.map(({ moment, kind, party: by, reference, detail }) => ({
      moment: time(moment),
      text: words.event(
        kind,
        by === '' ? '' : party(by),
        shown(reference),
        findingTexts.verdicts[detail as keyof typeof findingTexts.verdicts] ?? shown(detail),
      ),
    })),
  };
}
