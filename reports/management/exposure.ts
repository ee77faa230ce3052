import { sourceName } from '../../src/model/country.ts';
import { lawInPeriod } from '../../src/model/law-certainty.ts';
import type { Figures } from '../../src/model/summary.ts';
import { sharedSentences } from '../parts/shared-sentences.ts';
import { type ManagementContext, toneOf } from './context.ts';
import { maximumId } from './places.ts';

export interface ExposureView {
  readonly rows: readonly { readonly name: string; readonly figures: readonly string[] }[];
  readonly total: { readonly name: string; readonly figures: readonly string[] };
  readonly yearsLead: string;
  readonly years: readonly { readonly name: string; readonly figures: readonly string[] }[];
  readonly limitation: string;
  readonly maximaLead: string;
  readonly maxima: readonly {
    /** Each with the name that links use, where it first appears. */
    readonly rules: readonly { readonly id: string; readonly title: string; readonly law: string }[];
    readonly sanction: string;
  }[];
  readonly complaints: string;
  readonly complaintRows: readonly { readonly name: string; readonly figures: readonly string[] }[];
}

const COMPLAINTS = 'complaint-without-call';

/** Part 6: the violations that can still be fined, and the legal maximum. No fine is predicted. */
export function exposureView(context: ManagementContext): ExposureView {
  const { words, summary } = context;
  const maxima = sanctions(context);
  const { totals } = summary;
  // A draft without proven violations says nothing about fines.
  const isOpen = summary.status === 'draft' && totals.violating_calls === totals.without_proof;
  return {
    rows: isOpen
      ? []
      : summary.vendors.map((vendor) => ({ name: context.party(vendor.id), figures: lapses(context, vendor) })),
    total: { name: words.labels.total, figures: lapses(context, totals) },
    yearsLead: isOpen
      ? words.yearsWithheld
      : words.yearsLead(totals.violating_calls - totals.fine_lapsed, totals.violating_calls, totals.without_proof),
    years: isOpen ? [] : yearRows(context),
    limitation: words.limitation(words.day(summary.period.as_of)),
    maximaLead: maxima.length === 0 ? words.maximaEmpty : words.maximaLead,
    maxima,
    complaints: complaintsSentence(context),
    complaintRows: complaintRows(context),
  };
}

function lapses({ words }: ManagementContext, figures: Figures): readonly string[] {
  const { violating_calls: all, without_proof: without, fine_lapsed: lapsed } = figures;
  return [all, without, lapsed, all - lapsed].map(words.number);
}

/** By the year of the call, as limitation runs from the call. */
function yearRows({ summary, words }: ManagementContext): ExposureView['years'] {
  return summary.company.limitation.map(
    ({ year, violating_calls: all, without_proof: without, fine_lapsed: lapsed, first_lapse: first }) => ({
      name: year,
      figures: [...[all, without, lapsed, all - lapsed].map(words.number), first === null ? '–' : words.day(first)],
    }),
  );
}

function complaintRows({ country, summary, words }: ManagementContext): ExposureView['complaintRows'] {
  return summary.company.complaints.map(({ source, complaints, without_call: without, with_violation: violating }) => ({
    name: sourceName(source, country, words.language) ?? words.complaintSourceUnknown,
    figures: [complaints, without, complaints - without, violating].map(words.number),
  }));
}

/**
 * Possible consequences, by rules of law that found something: the rulebook's sentences. What applies to several rules is said once,
 * beside all of them, and comes first.
 */
function sanctions(context: ManagementContext): ExposureView['maxima'] {
  const found = context.summary.totals.rules.filter((rule) => rule.findings > 0 && toneOf(rule) === 'violation');
  const sorted = sharedSentences(found.map(({ rule }) => ({ subject: rule, text: context.text(rule).sanction })));
  return sorted.map(({ subjects: rules, sentences }, place) => ({
    rules: rules.map((rule) => ({
      id: sorted.slice(0, place).some((before) => before.subjects.includes(rule)) ? '' : maximumId(rule),
      title: context.text(rule).title,
      law: context.words.lawCertainty(lawInPeriod(context.summary.rules, rule)),
    })),
    sanction: sentences,
  }));
}

function complaintsSentence({ summary, words }: ManagementContext): string {
  const figure = summary.completeness.find(({ check }) => check === COMPLAINTS);
  if (figure !== undefined) return words.complaints(figure.examined, figure.results);
  const delivered = summary.feeds.find(({ feed }) => feed === 'complaints')?.files ?? 0;
  return words.noComplaints(delivered > 0);
}
