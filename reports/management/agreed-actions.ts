import { CLIENT } from '../../src/model/findings.ts';
import { type AgreedActionsView, actionWords, agreedActionsView, overdueSentence } from '../parts/actions/part.ts';
import type { ManagementContext } from './context.ts';

/** The action plan: all actions, with what the period shows about them; null if nobody agreed on any. */
export function managementAgreedActions({
  summary,
  words,
  text,
  checks,
  party,
}: ManagementContext): AgreedActionsView | null {
  const { language } = words;
  return agreedActionsView(summary.hearing?.actions ?? [], 'company', {
    language,
    // The rule of an action may no longer exist.
    ruleTitle: (rule) => (summary.rules.some((known) => known.rule === rule) ? text(rule).title : rule),
    checkTitle: (check) => checks.find(({ id }) => id === check)?.text[language].title ?? check,
    conceal: (written) => written,
    partyName: (name) => (name === CLIENT ? actionWords(language).client : party(name)),
  });
}

/** The line on the cover: how many are overdue; empty if none. */
export function overdueOnCover({ summary, words }: ManagementContext): readonly string[] {
  const sentence = overdueSentence(summary.hearing?.actions ?? [], words.language);
  return sentence === '' ? [] : [sentence];
}
