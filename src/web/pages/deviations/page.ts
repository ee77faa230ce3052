import { createHash } from 'node:crypto';
import { z } from 'zod';
import {
  acceptDeviation,
  type DeviationRequest,
  deviationsOf,
  type Language,
  type ListedDeviation,
  listRules,
  maskNumbers,
  stopDeviation,
  UserError,
  type Workspace,
} from '../../../index.ts';
import { formatDay } from '../../../language/dates.ts';
import { formatNumber } from '../../../language/numbers.ts';
import { errorView } from '../../error-view.ts';
import { jobView } from '../../job-view.ts';
import { judgedPeriods, periodText } from '../../judged-periods.ts';
import { needsResults } from '../../nothing-yet.ts';
import { type Answer, definePage, type Page } from '../../page.ts';
import { inWorkspace, type WorkspaceVisit } from '../../workspace-job.ts';
import { vendorName } from '../../workspace-names.ts';
import { isShownHere, writeRegister } from '../../write-register.ts';
import { words as english } from './words.en.ts';
import { words as dutch } from './words.nl.ts';

const WORDS = { nl: dutch, en: english };

const FIELDS = ['period', 'rule', 'vendor', 'campaign', 'reason', 'from', 'until', 'by'] as const;
type Typed = Readonly<Record<(typeof FIELDS)[number], string>>;

const DEVIATION = z.object({
  period: z.string().max(40),
  rule: z.string().min(1).max(1000),
  vendor: z.string().max(1000),
  campaign: z.string().max(1000),
  reason: z.string().trim().min(1).max(2000),
  from: z.iso.date(),
  until: z.iso.date(),
  by: z.string().trim().min(1).max(200),
});
const END = z.object({
  line: z.coerce.number().int().min(1),
  text: z.string().trim().max(2000),
  by: z.string().trim().min(1).max(200),
});

export const page: Page = definePage({
  order: 86,
  group: 'follow-up',
  isEmpty: needsResults,
  title: { nl: 'Afwijkingen', en: 'Deviations' },
  view: inWorkspace(shown),
  actions: { look: inWorkspace(look), add: inWorkspace(add), end: inWorkspace(end) },
});

/** The user's input, the findings that it would cover, and its errors. */
interface Asked {
  readonly typed?: Typed;
  /** Findings of the period that it would cover, and that period; absent if there was no preview. */
  readonly foreseen?: { readonly period: string; readonly findings: number } | null;
  readonly mistake?: string;
  readonly error?: unknown;
}

async function shown(visit: WorkspaceVisit, state: Asked = {}): Promise<Answer> {
  const isWrong = state.error !== undefined || state.mistake !== undefined;
  return { show: await deviationsView(visit, state), status: isWrong ? 422 : 200 };
}

async function deviationsView(visit: WorkspaceVisit, state: Asked): Promise<object> {
  const { workspace, language, today, query } = visit;
  const words = WORDS[language];
  const { vendors, campaigns } = workspace.configuration;
  const titles = new Map((await listRules()).map(({ id, text }) => [id, text[language].title]));
  const periods = judgedPeriods(visit, workspace, state.typed?.period ?? query.get('period') ?? '');
  const period = periods.find(({ isChosen }) => isChosen)?.value;
  const blank = { rule: '', vendor: '', campaign: '', reason: '', from: today, until: '', by: '' };
  const typed = { ...blank, ...state.typed, period: period ?? '' };
  const chosen = (all: readonly (readonly [string, string])[], value: string): readonly object[] =>
    [['', words.labels.choose] as const, ...all].map(([id, label]) => ({ value: id, label, isChosen: id === value }));
  const frame = {
    labels: words.labels,
    ...jobView(visit, 'deviations', [], state.error ?? null),
    mistake: state.mistake ?? '',
    typed,
    periods,
    rules: chosen(
      [...titles].toSorted(([, one], [, other]) => one.localeCompare(other, language)),
      typed.rule,
    ),
    vendors: chosen(
      vendors.map(({ id, name }) => [id, name]),
      typed.vendor,
    ),
    campaigns: chosen(
      campaigns.map(({ id }) => [id, id]),
      typed.campaign,
    ),
    isForeseen: state.foreseen !== undefined,
    shown: markOf(typed),
    foreseen: foreseenText(state, language),
  };
  try {
    const all = await deviationsOf(workspace, period);
    return { ...frame, deviations: all.map((one) => deviationView(one, titles, workspace, language)) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { ...frame, deviations: [], problem: errorView(error, language) };
  }
}

function foreseenText({ foreseen }: Asked, language: Language): string {
  const words = WORDS[language];
  if (foreseen === undefined) return '';
  return foreseen === null
    ? words.labels.notJudged
    : words.covered(
        foreseen.findings,
        formatNumber(foreseen.findings, language),
        periodText(foreseen.period, language),
      );
}

function deviationView(
  { line, rule, vendor, campaign, reason, by, from, until, state, findings }: ListedDeviation,
  titles: ReadonlyMap<string, string>,
  { configuration }: Workspace,
  language: Language,
): object {
  const words = WORDS[language];
  return {
    line,
    rule: titles.get(rule) ?? rule,
    scope: [vendor === null ? null : vendorName(configuration, vendor), campaign]
      .filter((part) => part !== null)
      .join(', '),
    reason: maskNumbers(reason),
    by: maskNumbers(by),
    days: words.days(formatDay(from, language), formatDay(until, language)),
    state: words.states[state],
    isInForce: state === 'in-force',
    canEnd: state === 'in-force' || state === 'coming',
    findings: findings === null ? '' : formatNumber(findings, language),
  };
}

/** Shows what a deviation would cover. */
async function look(visit: WorkspaceVisit, form: URLSearchParams): Promise<Answer> {
  return await asked(visit, typedIn(form), false);
}

/** Accepts a deviation after its preview; if the form changed since, it is previewed again. */
async function add(visit: WorkspaceVisit, form: URLSearchParams): Promise<Answer> {
  const typed = typedIn(form);
  return await asked(visit, typed, form.get('shown') === markOf(typed));
}

function typedIn(form: URLSearchParams): Typed {
  return Object.fromEntries(FIELDS.map((field) => [field, form.get(field) ?? ''])) as Typed;
}

/** Distinguishes the previewed form from a later one, whoever accepts it. */
function markOf(typed: Typed): string {
  return createHash('sha256')
    .update(JSON.stringify(FIELDS.filter((field) => field !== 'by').map((field) => typed[field])))
    .digest('hex');
}

async function asked(visit: WorkspaceVisit, typed: Typed, isConfirmed: boolean): Promise<Answer> {
  const read = DEVIATION.safeParse(typed);
  if (!read.success) return await shown(visit, { typed, mistake: WORDS[visit.language].labels.notWhole });
  const { period, rule, vendor, campaign, reason, from, until, by } = read.data;
  const request: DeviationRequest = {
    ...{ rule, reason, from, until },
    ...(period === '' ? {} : { period }),
    ...(vendor === '' ? {} : { vendor }),
    ...(campaign === '' ? {} : { campaign }),
  };
  try {
    const { about } = await writeRegister(visit, by, (workspace, recorder) =>
      acceptDeviation(workspace, request, isConfirmed ? recorder : null),
    );
    return isConfirmed ? { go: 'deviations' } : await shown(visit, { typed, foreseen: about });
  } catch (error) {
    if (!isShownHere(error)) throw error;
    return await shown(visit, { typed, error });
  }
}

async function end(visit: WorkspaceVisit, form: URLSearchParams): Promise<Answer> {
  const read = END.safeParse(Object.fromEntries(form));
  if (!read.success) return await shown(visit, { mistake: WORDS[visit.language].labels.noName });
  const { line, text, by } = read.data;
  try {
    await writeRegister(visit, by, (workspace, recorder) =>
      stopDeviation(workspace, line, recorder, text === '' ? undefined : text),
    );
    return { go: 'deviations' };
  } catch (error) {
    if (!isShownHere(error)) throw error;
    return await shown(visit, { error });
  }
}
