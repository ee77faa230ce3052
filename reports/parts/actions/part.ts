import { formatDay, formatPeriod } from '../../../src/language/dates.ts';
import { findingWords } from '../../../src/language/finding-words.ts';
import { formatNumber } from '../../../src/language/numbers.ts';
import type { ActionCourse, ActionMonth, ActionValue } from '../../../src/model/actions.ts';
import type { Language } from '../../../src/model/configuration.ts';
import type { Cause } from '../../../src/model/findings.ts';
import { maskNumbers } from '../../../src/model/masked-numbers.ts';
import { shortenPrintable } from '../../../src/print/printable.ts';
import { words as english } from './words.en.ts';
import { type ActionWords, words as dutch, type ValueText } from './words.nl.ts';

const LONGEST_WHAT = 400;
const LONGEST_OWNER = 80;

/** How a report names the subjects of actions. */
export interface ActionContext {
  readonly language: Language;
  readonly ruleTitle: (rule: string) => string;
  readonly checkTitle: (check: string) => string;
  /** A text that a person wrote, without anything that this reader may not see. */
  readonly conceal: (text: string) => string;
  /** Null if the reader knows whom its actions are for. */
  readonly partyName: ((party: string) => string) | null;
}

/** An action in words. */
export interface ActionView {
  readonly line: number;
  readonly what: string;
  readonly owner: string;
  /** Empty if the reader knows. */
  readonly party: string;
  readonly due: string;
  readonly state: string;
  readonly isOverdue: boolean;
  /** What is measured, the value that counts as working, and what it was. */
  readonly measure: string;
  /** What each later period shows, oldest first. */
  readonly months: readonly ActionMonthView[];
}

export interface ActionMonthView {
  /** The value, and its difference from the value before the action. */
  readonly said: string;
  /** The conclusion. */
  readonly verdict: string;
}

/** The chapter of a report: each action with what the last period shows. */
export interface AgreedActionsView {
  readonly heading: string;
  readonly lead: string;
  /** Empty: nothing is overdue. */
  readonly reminder: string;
  readonly actions: readonly {
    readonly owner: string;
    readonly party: string;
    readonly due: string;
    readonly what: string;
    readonly state: string;
    readonly isOverdue: boolean;
    readonly measure: string;
    /** The value for the last period, and its difference from the value before the action. */
    readonly said: string;
    readonly verdict: string;
  }[];
}

export function actionWords(language: Language): ActionWords {
  return language === 'nl' ? dutch : english;
}

/** The chapter of agreed actions; null if there are none. */
export function agreedActionsView(
  actions: readonly ActionCourse[],
  reader: 'vendor' | 'company',
  context: ActionContext,
): AgreedActionsView | null {
  if (actions.length === 0) return null;
  const words = actionWords(context.language);
  return {
    heading: words.heading,
    lead: words.lead[reader],
    reminder: overdueSentence(actions, context.language),
    actions: actions.map((action) => {
      const { months, line: _, ...view } = actionView(action, context);
      const untested = { said: action.state === 'open' ? words.notYetTested : '', verdict: '' };
      return { ...view, ...(months.at(-1) ?? untested) };
    }),
  };
}

/** How many actions are overdue, in one sentence; empty if none. */
export function overdueSentence(actions: readonly ActionCourse[], language: Language): string {
  const overdue = actions.filter((action) => action.overdue).length;
  return overdue === 0 ? '' : actionWords(language).overdue(overdue);
}

/** An action in words, with what every later period shows about it. */
export function actionView(action: ActionCourse, context: ActionContext): ActionView {
  const { language, conceal, partyName } = context;
  const words = actionWords(language);
  const text = (written: string, most: number): string => shortenPrintable(maskNumbers(conceal(written)), most);
  const { line, party, what, owner, due, first_due: first, state, overdue, months } = action;
  return {
    ...{ line, what: text(what, LONGEST_WHAT), owner: text(owner, LONGEST_OWNER) },
    party: partyName === null ? '' : partyName(party),
    due: words.due(formatDay(due, language), first === due ? null : formatDay(first, language)),
    ...{ state: words.state(state, overdue), isOverdue: overdue },
    measure: measureText(action, context),
    months: months.map((month) => monthText(action, month, context)),
  };
}

function measureText(action: ActionCourse, context: ActionContext): string {
  const { language } = context;
  const words = actionWords(language);
  const { figure, rules, causes, check, direction, threshold, from, to, before, unreliable } = action;
  const causeWords = findingWords(language).causes;
  const names = {
    rules: words.joined(rules.map((rule) => `‘${context.ruleTitle(rule)}’`)),
    causes: words.joined(causes.map((cause) => causeWords[cause as Cause] ?? cause)),
    check: check === null ? '' : `‘${context.checkTitle(check)}’`,
  };
  const period = formatPeriod(from, to, language);
  return [
    words.measured(words.figure[figure](names)),
    words.worksFrom[direction](number(threshold, Number.isInteger(threshold) ? 0 : 1, language)),
    before === null ? words.noBefore(period) : words.before(period, valueText(action, before, context)),
    ...(unreliable ? [words.unreliable] : []),
  ].join(' ');
}

function monthText(action: ActionCourse, month: ActionMonth, context: ActionContext): ActionMonthView {
  const { language } = context;
  const words = actionWords(language);
  const { from, to, now, difference, word, untold } = month;
  const shown = (value: number): string => number(value, decimalsOf(action), language);
  return {
    said: [
      words.month(formatPeriod(from, to, language), now === null ? null : valueText(action, now, context)),
      ...(difference === null || isHidden(action, context)
        ? []
        : [words.difference(shown(difference.value), shown(difference.low), shown(difference.high))]),
    ].join(' '),
    verdict: word === null ? words.untold[untold ?? 'not-measured-now'] : words.words[word],
  };
}

function valueText(action: ActionCourse, { value, count, of }: ActionValue, context: ActionContext): ValueText {
  const { language } = context;
  const words = actionWords(language);
  const whole = (counted: number): string => number(counted, 0, language);
  if (isHidden(action, context)) return { value: words.plainCounts(whole(count ?? 0)), counts: '' };
  const counts = count === null ? words.latencyCounts(of) : words.shareCounts(whole(count), whole(of));
  return { value: number(value, decimalsOf(action), language), counts };
}

/** A call centre is not told how much others call. */
function isHidden({ figure }: ActionCourse, { partyName }: ActionContext): boolean {
  return figure === 'findings-elsewhere' && partyName === null;
}

/** Begun hours are whole. */
function decimalsOf({ figure }: ActionCourse): number {
  return figure === 'stop-latency' ? 0 : 1;
}

function number(value: number, decimals: number, language: Language): string {
  return formatNumber(value, language, decimals);
}
