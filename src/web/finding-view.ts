import { listeningLegend } from '../../reports/parts/listening/part.ts';
import {
  articlesOn,
  type ExplainedFinding,
  type Language,
  listRules,
  markedTitle,
  maskNumberIn,
  maskNumbers,
  readResultsSummary,
} from '../index.ts';
import { formatLocalTime, formatPeriod } from '../language/dates.ts';
import { findingWords } from '../language/finding-words.ts';
import { formatNumber } from '../language/numbers.ts';
import { maskNumber } from '../print/masking.ts';
import { words as english } from './explained-words.en.ts';
import { words as dutch, type ExplainedWords } from './explained-words.nl.ts';
import type { Visit } from './page.ts';
import { vendorName } from './workspace-names.ts';

/** Words about one finding, in one language. */
export function explainedWords(language: Language): ExplainedWords {
  return language === 'nl' ? dutch : english;
}

export interface FindingView {
  readonly period: string;
  readonly title: string;
  readonly sentence: string;
  readonly remedy: string;
  readonly verdict: string;
  readonly isViolation: boolean;
  readonly isBreach: boolean;
  readonly marks: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly law: readonly { readonly title: string; readonly url: string }[];
  readonly sections: readonly { readonly heading: string; readonly lines: readonly string[] }[];
  readonly timeline: readonly { readonly moment: string; readonly text: string }[];
}

/** A finding with its records, the reason for its verdict and the story of its number, as pages show it. Numbers are masked. */
export async function findingView(
  { place, language }: Visit,
  name: string,
  { finding, sections, timeline }: ExplainedFinding,
): Promise<FindingView> {
  const words = explainedWords(language);
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
