import { type ErrorDetail, UserError } from '../../errors.ts';
import { words as FINDING_WORDS } from '../../language/finding-words.en.ts';
import {
  ACTION_FIGURES,
  type ActionAim,
  type ActionFigure,
  type ActionValue,
  daysOfPeriod,
  FIGURE_LIMITS,
} from '../../model/actions.ts';
import { CLIENT } from '../../model/findings.ts';
import { type ActionStateLine, periodName } from '../../model/hearing.ts';
import type { Measure, Summary } from '../../model/summary.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { appendLines } from '../append-lines.ts';
import type { Recorder } from '../record-pack.ts';
import { measuredIn, oneDecimal, shownValue } from './figures.ts';
import { isMet } from './retest.ts';
import { standingActions } from './standing-actions.ts';
import { storedPeriods, storedResults } from './stored-results.ts';

/** A requested action. */
export interface ActionRequest {
  /** A call centre, or `client`. */
  readonly party: string;
  /** A measure in this party's report: it supplies the words, the rule and the figure, unless they are given. */
  readonly measure?: string;
  readonly what?: string;
  readonly owner: string;
  readonly due: string;
  readonly figure?: ActionFigure;
  readonly rules?: readonly string[];
  readonly causes?: readonly string[];
  /** Check of the logs, in `completeness`. */
  readonly check?: string;
  /** The value from which the action counts as working. For a measure, the default is that none is left. */
  readonly threshold?: number;
  /** A note about it. */
  readonly text?: string;
}

/** The things that an action can name. */
export interface KnownNames {
  /** Ids of rules, each with its remedy in the company's language. */
  readonly remedies: ReadonlyMap<string, string>;
  readonly checks: readonly { readonly id: string; readonly isOverall: boolean }[];
}

export interface ActionRecorded {
  /** Number of its line. */
  readonly line: number;
  readonly what: string;
  /** The results that later ones are compared with. */
  readonly period: string;
  readonly aim: ActionAim;
  /** Null: there are no such results, or they lack the figure. */
  readonly before: ActionValue | null;
}

/** Something that happened to an action. */
export interface ActionChange {
  /** Number of its line. */
  readonly line: number;
  readonly state: ActionStateLine['state'];
  /** The new day of a postponed action. */
  readonly due?: string;
  /** Required to drop or postpone it. */
  readonly text?: string;
}

const UNITS: Readonly<Record<ActionFigure, string>> = {
  findings: 'per 10,000 conversations',
  'findings-elsewhere': 'per 10,000 conversations',
  'stop-latency': 'hours',
  'offer-recorded': 'per cent',
  completeness: 'per cent',
};

/**
 * Records an action. It is compared with the results of the configuration's period or, if there are none, with the last ones before.
 * @throws UserError ACTION_REFUSED if something that it names does not exist, its day has passed or its figure cannot show anything; also what
 * `appendLines` throws
 */
export async function recordAction(
  workspace: Workspace,
  request: ActionRequest,
  known: KnownNames,
  recorder: Recorder,
): Promise<ActionRecorded> {
  const { period, summary } = resultsToCompare(workspace);
  const whole = fromMeasure(request, summary, known);
  const details = [...mistakes(whole, workspace, known), ...mistakesOfFigure(whole, known)];
  if (details.length > 0) throw refused('This action cannot be recorded.', details);
  const aim = aimOfRequest(whole);
  const measured = summary === null ? null : measuredIn(aim, summary);
  const before = measured === null ? null : shownValue(measured);
  if (before !== null && isMet(aim, before.value)) throw alreadyMet(before.value, aim, period);
  const { what = '', owner, due, text } = whole;
  const { party, rules, causes, figure, check, direction, threshold } = aim;
  const [line] = await appendLines(workspace, () => [
    {
      ...recorder,
      kind: 'action',
      about: { party, rules, causes, period },
      ...{ what: what.trim(), owner: owner.trim(), due },
      measure: { figure, ...(check === null ? {} : { check }), direction, threshold },
      ...(text === undefined || text.trim() === '' ? {} : { text }),
    },
  ]);
  return { line: line?.seq ?? 0, what: what.trim(), period, aim, before };
}

/**
 * Records an event of an action.
 * @returns the number of its line
 * @throws UserError ACTION_REFUSED if there is no such open action, or the new day or the note is missing; also what `appendLines` throws
 */
export async function changeAction(
  workspace: Workspace,
  { line, state, due, text }: ActionChange,
  recorder: Recorder,
): Promise<number> {
  const note = text?.trim() ?? '';
  const { asOf } = workspace.configuration.audit;
  const [written] = await appendLines(workspace, ({ lines }) => {
    const action = standingActions(lines).find((one) => one.line.seq === line);
    if (action === undefined)
      throw refused(`Line ${line} is not a valid action.`, [], 'See "belaudit actions" for the lines.');
    if (action.state !== 'open')
      throw refused(
        `The action of line ${line} is closed already.`,
        [{ file: 'decisions/register.jsonl', line: action.stateLine ?? line, found: action.state, message: 'says so' }],
        `To open it again, say that line ${action.stateLine} was a mistake: belaudit decide --mistake ${action.stateLine} --by "...".`,
      );
    const details = mistakesOfChange({ state, ...(due === undefined ? {} : { due }), text: note }, action.due, asOf);
    if (details.length > 0) throw refused('This event of the action cannot be recorded.', details);
    return [
      {
        ...{ ...recorder, kind: 'action-state', about: { seq: line }, state },
        ...(due === undefined ? {} : { due }),
        ...(note === '' ? {} : { text: note }),
      },
    ];
  });
  return written?.seq ?? 0;
}

/** The results that an action starts from: those of the configuration's period, or else the last ones before it. */
export function resultsToCompare({ configuration, reportsDirectory }: Workspace): {
  readonly period: string;
  readonly summary: Summary | null;
} {
  const { from, to } = configuration.audit;
  const stored = storedPeriods(reportsDirectory);
  const chosen =
    stored.find((one) => one.from === from && one.to === to) ??
    stored
      .filter((one) => one.to <= to)
      .toSorted((one, other) => (one.to < other.to ? -1 : 1))
      .at(-1);
  return chosen === undefined
    ? { period: periodName(from, to), summary: null }
    : { period: periodName(chosen.from, chosen.to), summary: storedResults(reportsDirectory, chosen).summary };
}

/** Measures of a party in results. */
export function measuresOf(summary: Summary, party: string): readonly Measure[] {
  return party === CLIENT ? summary.client_measures : (summary.vendors.find(({ id }) => id === party)?.measures ?? []);
}

/** The request, completed from its measure. */
function fromMeasure(request: ActionRequest, summary: Summary | null, { remedies }: KnownNames): ActionRequest {
  if (request.measure === undefined) return request;
  const measures = summary === null ? [] : measuresOf(summary, request.party);
  const measure = measures.find(({ action }) => action === request.measure);
  if (summary === null || measure === undefined)
    throw refused('The results have no such measure of this party.', [
      {
        ...{ key: 'measure', found: request.measure },
        expected: measures.map(({ action }) => action).join(', '),
        message: summary === null ? 'there are no results' : `is not a measure of ${request.party}`,
      },
    ]);
  // Of one rule: a call has at most one finding of it, so the findings are a share of the calls.
  const rules = [measure.rule];
  return {
    ...{ what: remedies.get(measure.rule) ?? measure.rule, figure: figureOf(summary, request.party, rules) },
    ...{ rules, threshold: 0, ...request },
  };
}

/** Findings on the party's own calls; if it has none, those on calls of others. */
function figureOf(summary: Summary, party: string, rules: readonly string[]): ActionFigure {
  const none = { causes: [], check: null, direction: 'down', threshold: 0 } as const;
  const own = measuredIn({ party, rules, figure: 'findings', ...none }, summary);
  const isElsewhere = party !== CLIENT && own !== null && own.kind === 'share' && own.share.count === 0;
  return isElsewhere ? 'findings-elsewhere' : 'findings';
}

function aimOfRequest({ party, rules = [], causes = [], figure, check, threshold }: ActionRequest): ActionAim {
  const { direction } = FIGURE_LIMITS[figure ?? 'findings'];
  return {
    ...{ party, rules: [...new Set(rules)], causes: [...new Set(causes)], figure: figure ?? 'findings' },
    ...{ check: check ?? null, direction, threshold: threshold ?? 0 },
  };
}

function mistakes(
  { party, what = '', owner, due, rules = [], causes = [], check }: ActionRequest,
  { configuration }: Workspace,
  { remedies, checks }: KnownNames,
): readonly ErrorDetail[] {
  const parties = [...configuration.vendors.map(({ id }) => id), CLIENT];
  return [
    ...unknown('party', [party], parties),
    ...(what.trim() === '' ? [{ key: 'what', message: 'is empty: say what is to be done, or name a measure' }] : []),
    ...(owner.trim() === '' ? [{ key: 'owner', message: 'is empty' }] : []),
    ...mistakesOfDay(due, configuration.audit.asOf),
    ...unknown('rule', rules, [...remedies.keys()]),
    ...unknown('cause', causes, Object.keys(FINDING_WORDS.causes)),
    ...unknown(
      'check',
      check === undefined ? [] : [check],
      checks.map(({ id }) => id),
    ),
  ];
}

function mistakesOfFigure(request: ActionRequest, { checks }: KnownNames): readonly ErrorDetail[] {
  const { party, figure, rules = [], causes = [], check, threshold } = request;
  if (figure === undefined || !ACTION_FIGURES.includes(figure))
    return [
      {
        key: 'figure',
        found: figure ?? '',
        expected: ACTION_FIGURES.join(', '),
        message: 'is not a figure of an action',
      },
    ];
  const isOfFindings = figure === 'findings' || figure === 'findings-elsewhere';
  const isOfCheck = figure === 'completeness';
  const isOverall = checks.some((one) => one.id === check && one.isOverall);
  return [
    ...where(isOfFindings && rules.length === 0, { key: 'rule', message: `is missing: ${figure} need a rule` }),
    ...where(!isOfFindings && rules.length + causes.length > 0, {
      ...{ key: 'rule', message: `has nothing to do with ${figure}` },
    }),
    ...where(figure === 'findings-elsewhere' && party === CLIENT, {
      ...{ key: 'figure', found: figure, message: 'is for a call centre: the client makes no calls' },
    }),
    ...where(isOfCheck && check === undefined, { key: 'check', message: 'is missing' }),
    ...where(!isOfCheck && check !== undefined, { key: 'check', message: `has nothing to do with ${figure}` }),
    ...where(isOverall && party !== CLIENT, {
      ...{ key: 'check', message: 'examines all call centres together, so the action must be for the client' },
    }),
    ...mistakesOfThreshold(figure, threshold),
  ];
}

function mistakesOfThreshold(figure: ActionFigure, threshold: number | undefined): readonly ErrorDetail[] {
  const unit = UNITS[figure];
  if (threshold === undefined)
    return [{ key: 'threshold', message: `is missing: the value from which the action works, ${unit}` }];
  const { most } = FIGURE_LIMITS[figure];
  const found = { key: 'threshold', found: String(threshold) };
  const isWithin = threshold >= 0 && threshold <= (most ?? Number.MAX_SAFE_INTEGER);
  return [
    ...where(!isWithin, {
      ...{ ...found, expected: most === null ? `0 or more ${unit}` : `0 to ${most} ${unit}` },
      message: 'cannot be reached',
    }),
    // Compares values as reports show them.
    ...where(isWithin && oneDecimal(threshold) !== threshold, { ...found, message: 'has more than one decimal' }),
  ];
}

function mistakesOfChange(
  { state, due, text }: Pick<ActionChange, 'state' | 'due'> & { readonly text: string },
  former: string,
  asOf: string,
): readonly ErrorDetail[] {
  const isMoved = state === 'moved';
  return [
    ...where(isMoved && due === undefined, { key: 'due', message: 'is missing: name the new day' }),
    ...where(!isMoved && due !== undefined, { key: 'due', message: 'is only for an action that is moved' }),
    ...(due === undefined ? [] : mistakesOfDay(due, asOf)),
    ...where(due === former, { key: 'due', found: former, message: 'is already its day' }),
    ...where(state !== 'done' && text === '', { key: 'text', message: 'is missing: say why' }),
  ];
}

/** The mistake, naming the field that has it. */
function where(isMade: boolean, detail: ErrorDetail): readonly ErrorDetail[] {
  return isMade ? [detail] : [];
}

function mistakesOfDay(due: string, asOf: string): readonly ErrorDetail[] {
  return due < asOf
    ? [{ key: 'due', found: due, expected: `${asOf} or later`, message: 'is before the audit date' }]
    : [];
}

function unknown(key: string, found: readonly string[], known: readonly string[]): readonly ErrorDetail[] {
  return found
    .filter((name) => !known.includes(name))
    .map((name) => ({ key, found: name, expected: known.join(', '), message: 'is not known' }));
}

function alreadyMet(value: number, { threshold }: ActionAim, period: string): UserError {
  const days = daysOfPeriod(period);
  return refused(
    'The figure already meets the threshold: no later month could show that the action worked.',
    [{ key: 'threshold', found: String(threshold), message: `it was ${value} from ${days.from} to ${days.to}` }],
    'Name another threshold or another figure.',
  );
}

function refused(
  message: string,
  details: readonly ErrorDetail[],
  hint: string = 'Correct this, and run the command again.',
): UserError {
  return new UserError('ACTION_REFUSED', message, `${hint} Nothing was written.`, details);
}
