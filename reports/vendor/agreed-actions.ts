import type { ActionCourse } from '../../src/model/actions.ts';
import { type AgreedActionsView, agreedActionsView, overdueSentence } from '../parts/actions/part.ts';
import type { VendorContext } from './context.ts';

/** Actions of this call centre, with what the period shows about them; null if nobody agreed on any. */
export function vendorAgreedActions(context: VendorContext): AgreedActionsView | null {
  const { words, summary, text, checks, conceal } = context;
  return agreedActionsView(ownAgreedActions(context), 'vendor', {
    language: words.language,
    // The rule of an action may no longer exist.
    ruleTitle: (rule) => (summary.rules.some((known) => known.rule === rule) ? text(rule).title : rule),
    checkTitle: (check) => checks.find(({ id }) => id === check)?.text[words.language].title ?? check,
    conceal,
    partyName: null,
  });
}

/** The line on the cover: how many are overdue; empty if none. */
export function overdueOnCover(context: VendorContext): readonly string[] {
  const sentence = overdueSentence(ownAgreedActions(context), context.words.language);
  return sentence === '' ? [] : [sentence];
}

export function ownAgreedActions({ summary, vendor }: VendorContext): readonly ActionCourse[] {
  return (summary.hearing?.actions ?? []).filter(({ party }) => party === vendor.id);
}
