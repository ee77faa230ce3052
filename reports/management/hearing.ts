import { dueDay } from '../../src/model/reply-day.ts';
import {
  companyHearingView,
  type HearingContext,
  type HearingView,
  hearingOnCover,
  totalOf,
  unreliableOnCover,
} from '../parts/hearing/part.ts';
import type { ManagementContext } from './context.ts';

/** The replies of call centres and the company's decisions; null if there is no register of decisions. */
export function managementHearingView(context: ManagementContext): HearingView | null {
  const { hearing } = context.summary;
  return hearing === undefined ? null : companyHearingView(hearing, hearingContext(context));
}

/** The lines on the cover: the findings in one sentence, and each accepted deviation. */
export function hearingSentences(context: ManagementContext): readonly string[] {
  const { hearing } = context.summary;
  if (hearing === undefined) return [];
  return [
    ...hearingOnCover(totalOf(hearing.parties), hearing.deviations, 'company', hearingContext(context)),
    ...unreliableOnCover(hearing, null, hearingContext(context)),
  ];
}

function hearingContext({ summary, words, text, party }: ManagementContext): HearingContext {
  return {
    language: words.language,
    asOf: dueDay(summary),
    // The rule of a deviation may no longer exist.
    ruleTitle: (rule, vendor) => (summary.rules.some((known) => known.rule === rule) ? text(rule, vendor).title : rule),
    partyName: party,
    conceal: (written) => written,
    money: words.money,
    summary,
  };
}
