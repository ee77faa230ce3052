import { type DetailText, UserError } from '../../errors.ts';
import { words as FINDING_WORDS } from '../../language/finding-words.en.ts';
import {
  ACTION_FIGURES,
  type ActionAim,
  type ActionFigure,
  type ActionValue,
  daysOfPeriod,
  FIGURE_LIMITS,
} from '../../model/actions.ts';
import { definedFields } from '../../model/defined-fields.ts';
import { CLIENT } from '../../model/findings.ts';
import { type ActionStateLine, periodName } from '../../model/hearing.ts';
import type { Measure, Summary } from '../../model/summary.ts';
import type { Text } from '../../model/text.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { appendLines } from '../append-lines.ts';
import { MESSAGES } from '../messages.ts';
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

const UNITS: Readonly<Record<ActionFigure, Text>> = {
  findings: MESSAGES.per10000Conversations,
  'findings-elsewhere': MESSAGES.per10000Conversations,
  'stop-latency': MESSAGES.hours,
  'offer-recorded': MESSAGES.perCent,
  completeness: MESSAGES.perCent,
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
  if (details.length > 0) throw refused(MESSAGES.thisActionCannotBeRecorded, details);
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
      throw refused(MESSAGES.lineIsNotValidAction(line), [], MESSAGES.seeBelauditActionsForLines);
    if (action.state !== 'open')
      throw refused(
        MESSAGES.actionOfLineIsClosedAlready(line),
        [
          {
            file: 'decisions/register.jsonl',
            line: action.stateLine ?? line,
            found: action.state,
            message: MESSAGES.saysSo,
          },
        ],
        MESSAGES.openAgainByMistake(action.stateLine),
      );
    const details = mistakesOfChange({ state, ...definedFields({ due }), text: note }, action.due, asOf);
    if (details.length > 0) throw refused(MESSAGES.eventCannotBeRecorded, details);
    return [
      {
        ...{ ...recorder, kind: 'action-state', about: { seq: line }, state },
        ...definedFields({ due }),
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
    throw refused(MESSAGES.noSuchMeasure, [
      {
        ...{ key: 'measure', found: request.measure },
        expected: measures.map(({ action }) => action).join(', '),
        message: summary === null ? MESSAGES.thereAreNoResults : MESSAGES.isNotMeasureOfParty(request.party),
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
): readonly DetailText[] {
  const parties = [...configuration.vendors.map(({ id }) => id), CLIENT];
  return [
    ...unknown('party', [party], parties),
    ...(what.trim() === '' ? [{ key: 'what', message: MESSAGES.actionIsEmpty }] : []),
    ...(owner.trim() === '' ? [{ key: 'owner', message: MESSAGES.isEmpty }] : []),
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

function mistakesOfFigure(request: ActionRequest, { checks }: KnownNames): readonly DetailText[] {
  const { party, figure, rules = [], causes = [], check, threshold } = request;
  if (figure === undefined || !ACTION_FIGURES.includes(figure))
    return [
      {
        key: 'figure',
        found: figure ?? '',
        expected: ACTION_FIGURES.join(', '),
        message: MESSAGES.isNotFigureOfAction,
      },
    ];
  const isOfFindings = figure === 'findings' || figure === 'findings-elsewhere';
  const isOfCheck = figure === 'completeness';
  const isOverall = checks.some((one) => one.id === check && one.isOverall);
  return [
    ...where(isOfFindings && rules.length === 0, { key: 'rule', message: MESSAGES.isMissingNeedRule(figure) }),
    ...where(!isOfFindings && rules.length + causes.length > 0, {
      ...{ key: 'rule', message: MESSAGES.isUnrelatedToFigure(figure) },
    }),
    ...where(figure === 'findings-elsewhere' && party === CLIENT, {
      ...{ key: 'figure', found: figure, message: MESSAGES.isForCallCentreClientMakes },
    }),
    ...where(isOfCheck && check === undefined, { key: 'check', message: MESSAGES.isMissing }),
    ...where(!isOfCheck && check !== undefined, { key: 'check', message: MESSAGES.isUnrelatedToFigure(figure) }),
    ...where(isOverall && party !== CLIENT, {
      ...{ key: 'check', message: MESSAGES.checkIsForClient },
    }),
    ...mistakesOfThreshold(figure, threshold),
  ];
}

function mistakesOfThreshold(figure: ActionFigure, threshold: number | undefined): readonly DetailText[] {
  const unit = UNITS[figure];
  if (threshold === undefined) return [{ key: 'threshold', message: MESSAGES.isMissingValueFromWhichAction(unit) }];
  const { most } = FIGURE_LIMITS[figure];
  const found = { key: 'threshold', found: String(threshold) };
  const isWithin = threshold >= 0 && threshold <= (most ?? Number.MAX_SAFE_INTEGER);
  return [
    ...where(!isWithin, {
      ...{ ...found, expected: most === null ? MESSAGES.zeroOrMore(unit) : MESSAGES.zeroToMost(most, unit) },
      message: MESSAGES.cannotBeReached,
    }),
    // Compares values as reports show them.
    ...where(isWithin && oneDecimal(threshold) !== threshold, { ...found, message: MESSAGES.hasMoreThanOneDecimal }),
  ];
}

function mistakesOfChange(
  { state, due, text }: Pick<ActionChange, 'state' | 'due'> & { readonly text: string },
  former: string,
  asOf: string,
): readonly DetailText[] {
  const isMoved = state === 'moved';
  return [
    ...where(isMoved && due === undefined, { key: 'due', message: MESSAGES.isMissingNameNewDay }),
    ...where(!isMoved && due !== undefined, { key: 'due', message: MESSAGES.isForMovedActions }),
    ...(due === undefined ? [] : mistakesOfDay(due, asOf)),
    ...where(due === former, { key: 'due', found: former, message: MESSAGES.isAlreadyItsDay }),
    ...where(state !== 'done' && text === '', { key: 'text', message: MESSAGES.isMissingSayWhy }),
  ];
}

/** The mistake, naming the field that has it. */
function where(isMade: boolean, detail: DetailText): readonly DetailText[] {
  return isMade ? [detail] : [];
}

function mistakesOfDay(due: string, asOf: string): readonly DetailText[] {
  return due < asOf
    ? [{ key: 'due', found: due, expected: MESSAGES.orLater(asOf), message: MESSAGES.isBeforeAuditDate }]
    : [];
}

function unknown(key: string, found: readonly string[], known: readonly string[]): readonly DetailText[] {
  return found
    .filter((name) => !known.includes(name))
    .map((name) => ({ key, found: name, expected: known.join(', '), message: MESSAGES.isNotKnown }));
}

function alreadyMet(value: number, { threshold }: ActionAim, period: string): UserError {
  const days = daysOfPeriod(period);
  return refused(
    MESSAGES.figureAlreadyMeetsThresholdNoLater,
    [{ key: 'threshold', found: String(threshold), message: MESSAGES.validityWas(value, days.from, days.to) }],
    MESSAGES.nameAnotherThresholdOrAnotherFigure,
  );
}

function refused(
  message: Text,
  details: readonly DetailText[],
  hint: Text = MESSAGES.correctThisAndRunCommandAgain,
): UserError {
  return new UserError('ACTION_REFUSED', message, MESSAGES.nothingWritten(hint), details);
}
