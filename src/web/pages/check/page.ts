import { z } from 'zod';
import {
  type CheckOutcome,
  changeConfiguration,
  checkWorkspace,
  configurationDigest,
  formatIds,
  type GapText,
  type Language,
  listResults,
  maskNumbers,
  readResultsSummary,
  type Workspace,
} from '../../../index.ts';
import { columnName } from '../../../language/column-words.ts';
import { formatNumber } from '../../../language/numbers.ts';
import { kindName, reasonName } from '../../feed-names.ts';
import { jobView } from '../../job-view.ts';
import { needsSources } from '../../nothing-yet.ts';
import { otherRulebookText } from '../../other-rulebook.ts';
import { type Answer, definePage, type Page, type Visit } from '../../page.ts';
import { countWaiting } from '../../workspace-files.ts';
import { inWorkspace, lastOutcome, type WorkspaceVisit, workspaceNow } from '../../workspace-job.ts';
import { type GapStep, gapStep } from './gap-steps.ts';
import { words as english } from './words.en.ts';
import { words as dutch } from './words.nl.ts';

const WORDS = { nl: dutch, en: english };
const ACCEPTED = z.object({
  gap: z.string().min(1).max(500),
  reason: z.string().trim().min(1).max(500),
  until: z.iso.date(),
  digest: z.string(),
});
const MOST_PROBLEMS = 30;

export const page: Page = definePage({
  order: 30,
  group: 'prepare',
  isEmpty: needsSources,
  title: { nl: 'Controle', en: 'Check' },
  view: inWorkspace(async (visit) => ({ show: await checkView(visit) })),
  actions: { check: startCheck, accept: inWorkspace(acceptGap) },
});

function startCheck(visit: Visit): Answer {
  const { house, place, language } = visit;
  house.jobs.begin(
    place.id,
    'check',
    async (progress, signal) => {
      return await checkWorkspace(await workspaceNow(visit, { reading: true }), progress, { signal, language });
    },
    'joined',
  );
  return { go: 'check' };
}

async function checkView(visit: WorkspaceVisit, error: unknown = null): Promise<object> {
  const { workspace, language, today } = visit;
  const words = WORDS[language];
  const waiting = await countWaiting(workspace, visit.house.inspections);
  // Both are read together: a job that ends in between would look as if it never ran.
  const outcome = lastOutcome<CheckOutcome>(visit, 'check');
  const job = jobView(visit, 'check', ['check'], error);
  const gaps = await gapsOf(visit, outcome);
  const rows = (gaps ?? []).map((gap) => gapRow(gap, workspace, language));
  return {
    labels: words.labels,
    hasFiles: workspace.configuration.sources.length > 0,
    waiting: waiting === 0 ? '' : words.waiting(waiting),
    ...job,
    otherRulebook: otherRulebookText(visit),
    isChecked: gaps !== null,
    files: (outcome?.files ?? []).map((file) => fileRow(file, language)),
    notes: [...new Set(outcome?.notes ?? [])].map(maskNumbers),
    gaps: rows.filter(({ isAssumed }) => !isAssumed),
    assumed: rows.filter(({ isAssumed }) => isAssumed),
    digest: configurationDigest(workspace.configurationText),
    aYearOn: `${Number(today.slice(0, 4)) + 1}${today.slice(4).replace('-02-29', '-02-28')}`,
    isRight: gaps?.every((gap) => !gap.isBlocking || isAccepted(gap, workspace)) ?? false,
  };
}

/** The gaps: from existing results, with the calls that depend on them, and from a later check; null if neither exists. */
async function gapsOf(
  { language, place, workspace: { configuration } }: WorkspaceVisit,
  outcome: CheckOutcome | undefined,
): Promise<readonly GapText[] | null> {
  const { from, to } = configuration.audit;
  const results = listResults(place.directory).find(
    (one) => one.from === from && one.to === to && one.figures !== null,
  );
  const counted = results === undefined ? [] : (await readResultsSummary(place.directory, results.name, language)).gaps;
  if (results === undefined && outcome === undefined) return null;
  const known = new Set(counted.map(({ id }) => id));
  const rank = (gap: GapText): number => (gap.isBlocking ? 0 : gap.isAccepted ? 2 : gap.hangs === 'rests' ? 3 : 1);
  return [...counted, ...(outcome?.gaps ?? []).filter(({ id }) => !known.has(id))].toSorted(
    (one, other) => rank(one) - rank(other),
  );
}

function isAccepted({ id, isAccepted: was }: GapText, { configuration }: Workspace): boolean {
  return was || configuration.acceptedGaps.some(({ gap }) => gap === id);
}

interface GapRow extends GapStep {
  /** The usual value is assumed, and findings only rest on that assumption. */
  readonly isAssumed: boolean;
  readonly [more: string]: unknown;
}

function gapRow(gap: GapText, workspace: Workspace, language: Language): GapRow {
  const accepted = isAccepted(gap, workspace);
  return {
    id: gap.id,
    ...gapStep(gap, WORDS[language], language),
    isAssumed: gap.hangs === 'rests' && !gap.isBlocking && !accepted,
    where: maskNumbers(gap.where),
    weight: gap.weight,
    standing: gap.isBlocking && accepted ? '' : gap.standing,
    isBlocking: gap.isBlocking && !accepted,
    isAccepted: accepted,
    canAccept: !accepted && gap.isBlocking,
  };
}

function fileRow({ path, rows }: CheckOutcome['files'][number], language: Language): object {
  const number = (value: number): string => formatNumber(value, language);
  return {
    path: maskNumbers(path.replace(/^in\//u, '')),
    rows: rows === null ? '' : number(rows.rowsRead),
    accepted: rows === null ? '' : number(rows.accepted),
    rejected: rows === null ? '' : number(rows.rejected),
    problems: (rows?.problems ?? []).slice(0, MOST_PROBLEMS).map(({ kind, column, reason, value, rows: count }) => ({
      text: [
        kindName(kind, language),
        column === null ? '' : columnName(column, language),
        reasonName(reason, language),
        value ?? '',
      ]
        .filter((part) => part !== '')
        .join(' · '),
      rows: number(count),
    })),
  };
}

async function acceptGap(visit: WorkspaceVisit, form: URLSearchParams): Promise<Answer> {
  const read = ACCEPTED.safeParse(Object.fromEntries(form));
  if (!read.success) return { go: 'check' };
  const { gap, reason, until, digest } = read.data;
  try {
    const options = { expected: digest, today: visit.today, formats: await formatIds() };
    changeConfiguration(visit.workspace.directory, [{ add: ['accepted_gaps'], item: { gap, reason, until } }], options);
    return { go: 'check' };
  } catch (error) {
    return { show: await checkView(visit, error), status: 409 };
  }
}
