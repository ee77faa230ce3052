import { findingWords } from '../../src/language/finding-words.ts';
import { wordFor } from '../../src/language/numbers.ts';
import { screeningWords } from '../../src/language/screening-words.ts';
import type { Language } from '../../src/model/configuration.ts';
import { maskNumbers } from '../../src/model/masked-numbers.ts';
import type { Screening } from '../../src/model/screening.ts';
import { shortenPrintable } from '../../src/print/printable.ts';
import {
  defineReport,
  type ReportDefinition,
  type ReportDocument,
  type ScreeningInput,
} from '../../src/print/report.ts';
import { pageTemplate } from '../../src/print/templates.ts';
import { words as english } from './words.en.ts';
import { words as dutch, type ScreeningReportWords } from './words.nl.ts';

/** It is one page. */
const MOST_REASONS = 8;
const MOST_ENDS = 4;
const NAME_LENGTH = 60;

/** What the template shows; every text is whole. */
export interface ScreeningView {
  readonly heading: string;
  readonly lead: string;
  /** Empty: it was judged with everything that is loaded. */
  readonly withPack: string;
  readonly figures: readonly { value: string; label: string; note: string; tone: string }[];
  readonly reasons: {
    readonly rows: readonly { why: string; level: string; answer: string; numbers: string }[];
    /** Empty: there are reasons. */
    readonly none: string;
    readonly more: string;
  };
  readonly bases: { readonly rows: readonly { basis: string; numbers: string }[] };
  readonly ends: { readonly lines: readonly string[]; readonly none: string };
  readonly unseen: { readonly lines: readonly string[] };
  readonly files: string;
}

/** A page about a call list: who may be called, and why others may not. */
export const report: ReportDefinition<'screening'> = defineReport<'screening'>({
  id: 'screening',
  reads: 'screening',
  title: { nl: 'Bellijst', en: 'Call list' },
  documents: screeningDocuments,
});

async function* screeningDocuments(input: ScreeningInput): AsyncGenerator<ReportDocument> {
  const { language, screening, file } = input;
  const words = language === 'nl' ? dutch : english;
  const page = pageTemplate<ScreeningView>(new URL('report.hbs', import.meta.url));
  const title = words.title(shown(screening.list.file), shown(screening.vendor.name));
  const header = { left: shown(screening.client.name), right: words.kicker };
  const settings = { language, title, header, footer: words.footer, of: words.of };
  const html = page(screeningView(input), settings, words);
  yield { file, title, language, html, attachments: [] };
}

export function screeningView({ screening, language, rules }: ScreeningInput): ScreeningView {
  const words = language === 'nl' ? dutch : english;
  const { figures, list, client, vendor, campaign, at, not_looked_at: unseen } = screening;
  const titles = new Map(rules.map(({ id, text }) => [id, text[language].title]));
  const labels = words.figures;
  const titled = (ids: readonly string[]): string => ids.map((id) => titles.get(id) ?? id).join('; ');
  const isPacked = screening.with === 'self-check';
  const withoutProof = figures.must_not_call_without_proof ?? 0;
  const notRead = figures.unread + figures.repeated;
  const figure = (
    label: ScreeningReportWords['figures'][keyof ScreeningReportWords['figures']],
    value: number,
    note: string,
    tone = '',
  ): ScreeningView['figures'][number] => ({
    value: words.number(value),
    label: wordFor(value, label),
    note,
    tone,
  });
  return {
    heading: words.heading(shown(list.file)),
    lead: words.lead(shown(client.name), shown(vendor.name), shown(campaign), words.localTime(at.slice(0, 16))),
    withPack: isPacked ? words.withPack : '',
    figures: [
      figure(
        isPacked ? words.packed.notForbidden : labels.mayCall,
        figures.may_call,
        words.notes.mayCall(words.share(figures.may_call, figures.numbers)),
      ),
      figure(
        labels.mustNotCall,
        figures.must_not_call,
        words.notes.mustNotCall(withoutProof === 0 ? '' : words.number(withoutProof)),
        'violation',
      ),
      figure(
        labels.cannotBeShown,
        figures.cannot_be_shown,
        words.notes.cannotBeShown(screening.with_unshown),
        'breach',
      ),
      figure(
        labels.notRead,
        notRead,
        words.notes.notRead(words.number(figures.unread), words.number(figures.repeated)),
      ),
    ],
    reasons: reasonsView(screening, words, language, titles),
    bases: basesView(screening, words, language),
    ends: endsView(screening, words, language),
    unseen: {
      lines: [
        ...(unseen.said_in_call.length === 0 ? [] : [words.saidInCall(titled(unseen.said_in_call))]),
        ...(unseen.not_in_pack.length === 0 ? [] : [words.notInPack(titled(unseen.not_in_pack))]),
      ],
    },
    files: words.files(words.number(figures.to_call)),
  };
}

function reasonsView(
  { reasons, with: judgedWith }: Screening,
  words: ScreeningReportWords,
  language: Language,
  titles: ReadonlyMap<string, string>,
): ScreeningView['reasons'] {
  const findings = findingWords(language);
  const { answers } = screeningWords(language);
  const rest = reasons.slice(MOST_REASONS);
  const numbers = rest.reduce((sum, one) => sum + one.numbers, 0);
  return {
    rows: reasons.slice(0, MOST_REASONS).map(({ rule, reason, level, answer, numbers: count }) => ({
      why: [titles.get(rule) ?? rule, ...(reason === '' ? [] : [findings.reasons[reason] ?? reason])].join(': '),
      level: findings.levels[level],
      answer: answers[answer],
      numbers: words.number(count),
    })),
    none: reasons.length > 0 ? '' : judgedWith === 'self-check' ? words.packed.noReasons : words.noReasons,
    more: rest.length === 0 ? '' : words.moreReasons(words.number(rest.length), words.number(numbers)),
  };
}

function basesView(
  { bases, figures, with: judgedWith }: Screening,
  words: ScreeningReportWords,
  language: Language,
): ScreeningView['bases'] {
  const basisNames = screeningWords(language).bases;
  const rows =
    judgedWith === 'self-check'
      ? [{ basis: words.packed.bases, numbers: words.number(figures.may_call) }]
      : bases.map(({ basis, numbers }) => ({ basis: basisNames[basis] ?? basis, numbers: words.number(numbers) }));
  return { rows };
}

function endsView(
  { ends, figures }: Screening,
  words: ScreeningReportWords,
  language: Language,
): ScreeningView['ends'] {
  const endings = screeningWords(language).ends;
  const rest = ends.slice(MOST_ENDS);
  const sharing = figures.for_one_call ?? 0;
  const numbers = rest.reduce((sum, end) => sum + end.numbers, 0);
  return {
    lines: [
      ...ends
        .slice(0, MOST_ENDS)
        .map((end) => words.endsLine(words.day(end.first_day), endings[end.ends_by], words.number(end.numbers))),
      ...(rest.length === 0 ? [] : [words.moreEnds(words.number(rest.length), words.number(numbers))]),
      ...(sharing === 0 ? [] : [words.forOneCall(words.number(sharing))]),
    ],
    none: ends.length === 0 ? words.noEnds : '',
  };
}

/** A name that fits, without any telephone number. */
function shown(name: string): string {
  return shortenPrintable(maskNumbers(name), NAME_LENGTH);
}
