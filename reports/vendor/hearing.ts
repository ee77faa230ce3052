import type { HeldDeviation, PartyHearing } from '../../src/model/hearing.ts';
import { dueDay } from '../../src/model/reply-day.ts';
import {
  type HearingContext,
  type HearingView,
  hearingOnCover,
  partyHearingView,
  unreliableOnCover,
} from '../parts/hearing/part.ts';
import type { VendorContext } from './context.ts';

/** The replies of this call centre and the decisions about them; null if there is no register of decisions. */
export function vendorHearingView(context: VendorContext): HearingView | null {
  const party = ownHearing(context);
  const { hearing } = context.summary;
  if (party === null || hearing === undefined) return null;
  return partyHearingView(party, hearingContext(context), hearing);
}

/** The lines on the cover: the findings in one sentence, and accepted deviations of this call centre, or of a campaign in which it has such findings. */
export function hearingSentences(context: VendorContext): readonly string[] {
  const { hearing } = context.summary;
  if (hearing === undefined) return [];
  const deviations = hearing.deviations
    .map((deviation) => ({ ...deviation, findings: ownFindings(deviation, context.vendor.id) }))
    .filter(({ vendor, findings }) => vendor === context.vendor.id || (vendor === null && findings > 0));
  return [
    ...hearingOnCover(ownHearing(context), deviations, 'vendor', hearingContext(context)),
    ...unreliableOnCover(hearing, context.vendor.id, hearingContext(context)),
  ];
}

/** Findings in calls of this call centre. The number that others have does not concern it. */
function ownFindings({ vendors }: HeldDeviation, id: string): number {
  return vendors.find(({ vendor }) => vendor === id)?.findings ?? 0;
}

function ownHearing({ summary, vendor }: VendorContext): PartyHearing | null {
  return summary.hearing?.parties.find(({ party }) => party === vendor.id) ?? null;
}

function hearingContext({ summary, words, names, text, conceal }: VendorContext): HearingContext {
  return {
    language: words.language,
    asOf: dueDay(summary),
    // The rule of a deviation may no longer exist.
    ruleTitle: (rule) => (summary.rules.some((known) => known.rule === rule) ? text(rule).title : rule),
    partyName: () => names.vendor,
    conceal,
    money: words.details.money,
    summary,
  };
}
