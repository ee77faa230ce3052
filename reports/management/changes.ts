import type { ChangeCounts, ChangeReason } from '../../src/model/results-version.ts';
import { type LinkedText, linkedText } from '../../src/print/linked-text.ts';
import { type LaterView, laterView, laterWords } from '../parts/later-deliveries/part.ts';
import { becauseSentence } from '../parts/version-changes/causes.ts';
import { cell, type ManagementContext } from './context.ts';
import { placeOfRule } from './places.ts';

/** The differences from the previous version, and the changes of call centres after delivery; null if there are none. */
export interface ChangesView {
  readonly version: VersionView | null;
  readonly later: LaterView | null;
}

export interface VersionView {
  readonly heading: string;
  readonly lead: string;
  readonly because: string;
  readonly ruleColumns: readonly string[];
  readonly rules: readonly { readonly title: LinkedText; readonly counts: readonly string[] }[];
  readonly reasonColumns: readonly string[];
  readonly reasons: readonly { readonly title: string; readonly counts: readonly string[] }[];
  readonly where: string;
}

const TEXT_LENGTH = 60;

/** The changes; null if this is a first version and nothing was changed later. */
export function changesView(context: ManagementContext): ChangesView | null {
  const view = { version: versionView(context), later: managementLater(context) };
  return view.version === null && view.later === null ? null : view;
}

/** The beginning of the chapter on changes; null if there are none. */
export function changesHeading(context: ManagementContext): string | null {
  const view = changesView(context);
  return view?.version?.heading ?? view?.later?.heading ?? null;
}

function managementLater({ summary, words, text, party }: ManagementContext): LaterView | null {
  return laterView(summary.later_deliveries, {
    language: words.language,
    reader: 'company',
    ruleTitle: (rule, vendor) => text(rule, vendor).title,
    conceal: (said) => cell(said, TEXT_LENGTH),
    paths: summary.files.map(({ path }) => path),
    vendorName: party,
  });
}

/** The changes of later deliveries, in a sentence for the page for the board; empty if there are none. */
export function laterSentence({ summary, words }: ManagementContext): string {
  return laterWords(words.language).sentence(summary.later_deliveries, 'company');
}

function versionView(context: ManagementContext): VersionView | null {
  const { summary, words } = context;
  const { replaces } = summary.version;
  if (replaces === null) return null;
  const { changes } = replaces;
  const base = {
    heading: words.changesHeading(replaces.number),
    ruleColumns: [words.labels.rule, ...words.changesColumns],
    reasonColumns: [words.changesReason, ...words.changesColumns.slice(2)],
  };
  if (changes === null) return { ...base, lead: words.changesUnknown, because: '', rules: [], reasons: [], where: '' };
  const counts = ({ came, went, changed: other }: ChangeCounts): readonly string[] =>
    [came, went, other].map(words.number);
  const { because } = changes;
  const { files_added: added, files_removed: removed, files_changed: changed } = because;
  return {
    ...base,
    lead: words.changesLead(changes.findings.before, changes.findings.now, changes),
    because: becauseSentence(because, { added, removed, changed, others: false }, words.language),
    rules: changes.rules.map(({ rule, findings, ...own }) => ({
      title: linkedText(context.text(rule).title, placeOfRule(context, rule)),
      counts: [words.number(findings.before), words.number(findings.now), ...counts(own)],
    })),
    reasons: changes.reasons.map(({ reason, ...own }) => ({ title: reasonText(context, reason), counts: counts(own) })),
    where: changes.rules.length === 0 ? '' : words.changesWhere,
  };
}

function reasonText({ words }: ManagementContext, reason: ChangeReason): string {
  return words.changeReasons[reason];
}
