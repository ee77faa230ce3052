import { type Cause, CLIENT } from '../../src/model/findings.ts';
import type { RuleFigures } from '../../src/model/summary.ts';
import { type ManagementContext, toneOf } from './context.ts';

/** Where the report says more about a rule: what the company did itself, or else the legal maximum or the missing proof; empty if neither. */
export function placeOfRule(context: ManagementContext, id: string): string {
  const own = rulesFound(context)
    .find(({ rule }) => rule === id)
    ?.parties.find(({ responsible }) => responsible === CLIENT);
  return own === undefined ? placeInLaw(context, id) : placeOfOwn(id, own.cause);
}

/** Where a rule is listed with its legal maximum, or with the missing proof; empty for other rules. */
export function placeInLaw(context: ManagementContext, id: string): string {
  const figures = rulesFound(context).find(({ rule }) => rule === id);
  if (figures === undefined) return '';
  const tone = toneOf(figures);
  if (tone === 'violation') return `#${maximumId(id)}`;
  return tone === 'neutral' ? `#${weakId(id)}` : '';
}

/** Where the company's own findings of a rule with a cause are. */
export function placeOfOwn(rule: string, cause: Cause): string {
  return `#${ownId(rule, cause)}`;
}

export function ownId(rule: string, cause: Cause): string {
  return `own-${rule}-${cause}`;
}

export function maximumId(rule: string): string {
  return `maximum-${rule}`;
}

export function weakId(rule: string): string {
  return `weak-${rule}`;
}

function rulesFound({ summary }: ManagementContext): readonly RuleFigures[] {
  return summary.totals.rules.filter(({ findings }) => findings > 0);
}
