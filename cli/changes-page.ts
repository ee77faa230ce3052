import type { ChangeCounts, ChangeReason, ReplacedResults } from '../src/index.ts';
import { countText, groupedNumber } from './grouped-number.ts';
import type { Page } from './output.ts';

/** Number of rules that are named; the others are counted. */
const MOST_RULES = 5;

export const REASONS: Readonly<Record<ChangeReason, string>> = {
  'file-added': 'a new file',
  'file-changed': 'a file with other contents',
  'file-removed': 'a file that is gone',
  'rows-removed': 'removed rows',
  configuration: 'changed configuration or mapping',
  rulebook: 'another rulebook',
  program: 'another version of the program',
  several: 'several things changed, so the cause is unknown',
  unknown: 'no known cause',
};

/**
 * The changes since the replaced results, in a few lines.
 * @param pathOf the path of a file of the results, relative to the user's current folder
 */
export function writeChanges(page: Page, replaces: ReplacedResults, pathOf: (file: string) => string): void {
  const kept = `version ${groupedNumber(replaces.number)}, kept in ${pathOf(`../${replaces.folder}`)}`;
  const { changes } = replaces;
  if (changes === null) {
    page.paragraph(`These results replace ${kept}. That version was altered, so the changes are unknown.`);
    return;
  }
  const { findings, rules, reasons } = changes;
  page.paragraph(
    `${groupedNumber(findings.before)} → ${countText(findings.now, 'finding')} since ${kept}: ${countsText(changes)}.`,
  );
  if (rules.length === 0) return;
  const shown = [...rules].sort((a, b) => total(b) - total(a)).slice(0, MOST_RULES);
  const more = rules.length - shown.length;
  const byRule = shown.map(
    ({ rule, findings: of, ...counts }) =>
      `${rule} ${groupedNumber(of.before)} → ${groupedNumber(of.now)} (${countsText(counts)})`,
  );
  page.paragraph(`  By rule: ${[...byRule, ...(more === 0 ? [] : [`${countText(more, 'other rule')}`])].join('; ')}.`);
  const byReason = reasons.map(({ reason, ...counts }) => `${REASONS[reason]}: ${countsText(counts)}`);
  page.paragraph(`  By reason: ${byReason.join('; ')}.`);
  page.line(`  Each of them: ${pathOf('changes.csv')}`);
}

function countsText({ came, went, changed }: ChangeCounts): string {
  const parts = [
    came === 0 ? '' : `${groupedNumber(came)} added`,
    went === 0 ? '' : `${groupedNumber(went)} gone`,
    changed === 0 ? '' : `${groupedNumber(changed)} changed`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'no finding appeared, disappeared or changed' : parts.join(', ');
}

function total({ came, went, changed }: ChangeCounts): number {
  return came + went + changed;
}
