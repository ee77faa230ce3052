import type { CheckDocumentation } from '../../src/model/completeness.ts';
import type { CountryDocumentation } from '../../src/model/country.ts';
import { CLIENT, UNDETERMINED } from '../../src/model/findings.ts';
import type { GapTeller } from '../../src/model/gaps.ts';
import { markedTitle } from '../../src/model/listening.ts';
import { maskNumbers } from '../../src/model/masked-numbers.ts';
import type { RuleText } from '../../src/model/rule.ts';
import { withStatedRates } from '../../src/model/stated-rates.ts';
import type { Figures, RuleFigures, Summary } from '../../src/model/summary.ts';
import { bothEnds, shortenPrintable } from '../../src/print/printable.ts';
import type { ReportInput } from '../../src/print/report.ts';
import type { Markup } from '../../src/print/templates.ts';
import { words as english } from './words.en.ts';
import { words as dutch, type ManagementWords } from './words.nl.ts';

/** The context of every part of the report. */
export interface ManagementContext {
  readonly summary: Summary;
  readonly words: ManagementWords;
  readonly client: string;
  /** For a heading of its own, with room for a long one. */
  readonly clientInFull: string;
  readonly period: string;
  /** The period, to begin a sentence with. */
  readonly during: string;
  /** @param vendor call centre whose findings are meant; absent: those of all */
  readonly text: (rule: string, vendor?: string) => RuleText;
  readonly checks: readonly CheckDocumentation[];
  readonly country: CountryDocumentation;
  readonly tellGap: GapTeller;
  /** The responsible party, by name: a call centre, the company, or nobody that can be named. */
  readonly party: (responsible: string) => string;
}

export interface ChartView {
  readonly title: string;
  readonly svg: Markup;
  readonly source: string;
}

/** A longer name would not fit on the page for the board. */
const NAME_LENGTH = 40;
const FULL_NAME_LENGTH = 100;

export function managementContext({
  country,
  language,
  rules,
  checks,
  tellGap,
  ...input
}: ReportInput): ManagementContext {
  const summary = withStatedRates(input.summary);
  const words = language === 'nl' ? dutch : english;
  const texts = new Map(rules.map((rule) => [rule.id, rule.text[language]]));
  const names = new Map(summary.vendors.map(({ id, name }) => [id, shortenPrintable(name, NAME_LENGTH)]));
  const client = shortenPrintable(summary.client.name, NAME_LENGTH);
  return {
    summary,
    words,
    client,
    clientInFull: shortenPrintable(summary.client.name, FULL_NAME_LENGTH),
    period: words.period(summary.period.from, summary.period.to),
    during: words.during(summary.period.from, summary.period.to),
    text: (rule, vendor) => {
      const text = texts.get(rule);
      if (text === undefined) throw new Error(`No text for rule ${rule}`);
      return { ...text, title: markedTitle(text.title, rule, summary.hearing?.listening, vendor) };
    },
    checks,
    country,
    tellGap,
    party: (responsible) => {
      if (responsible === CLIENT) return client;
      if (responsible === UNDETERMINED) return words.undetermined;
      return names.get(responsible) ?? responsible;
    },
  };
}

/** Text from data in a printable form: cut to a length, without anything that could be a telephone number. */
export function cell(text: string, length: number): string {
  // Before unprintable characters are spelled out: digits of another script would no longer be digits then.
  return shortenPrintable(maskNumbers(bothEnds(text)), length);
}

export type Tone = 'violation' | 'breach' | 'neutral';

/** Red for the law, ochre for other rules that can be broken, grey for rules that only say that proof is missing. */
export function toneOf(rule: RuleFigures): Tone {
  const levels = rule.levels.filter(({ findings }) => findings > 0).map(({ level }) => level);
  if (levels.includes('statute')) return 'violation';
  return levels.every((level) => level === 'evidence') ? 'neutral' : 'breach';
}

/**
 * Calls that a party is responsible for, as far as known, and those of `all` parties together: if nobody can be named for some, a party without any
 * does not show zero.
 */
export function callsAnsweredFor(
  { answered_for: parties }: Pick<Figures, 'answered_for'>,
  party: string,
): {
  readonly own: number;
  readonly undetermined: number;
  readonly isUnknown: boolean;
  readonly isUnknownOfAll: boolean;
} {
  const of = (name: string): number => parties.find((row) => row.party === name)?.calls ?? 0;
  const [own, undetermined] = [of(party), of(UNDETERMINED)];
  const isUnknown = own === 0 && undetermined > 0;
  const isUnknownOfAll = isUnknown && parties.every(({ party: name, calls }) => name === UNDETERMINED || calls === 0);
  return { own, undetermined, isUnknown, isUnknownOfAll };
}

export function sumOf<Item>(items: readonly Item[], value: (item: Item) => number): number {
  return items.reduce((total, item) => total + value(item), 0);
}
