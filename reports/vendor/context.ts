import type { CheckDocumentation } from '../../src/model/completeness.ts';
import type { CountryDocumentation } from '../../src/model/country.ts';
import { CLIENT, UNDETERMINED } from '../../src/model/findings.ts';
import { type Gap, type GapTeller, type GapText, gapsOfVendor } from '../../src/model/gaps.ts';
import { markedTitle } from '../../src/model/listening.ts';
import { maskCallId, maskNumberIn, shownPaths } from '../../src/model/masked-numbers.ts';
import { withReplyDay } from '../../src/model/reply-day.ts';
import type { FindingRow } from '../../src/model/results.ts';
import type { RuleDocumentation, RuleText } from '../../src/model/rule.ts';
import { withStatedRates } from '../../src/model/stated-rates.ts';
import type { RuleFigures, Summary, VendorSummary } from '../../src/model/summary.ts';
import { concealOthers, maskNumber, ownRecordsOnly } from '../../src/print/masking.ts';
import { bothEnds, shortenPrintable } from '../../src/print/printable.ts';
import type { ReportInput } from '../../src/print/report.ts';
import { askOf } from '../parts/gap-asks/part.ts';
import { words as english } from './words.en.ts';
import { words as dutch, type VendorWords } from './words.nl.ts';
import type { Names, Party } from './words.ts';

/** The context of every part of the report: the figures of one vendor, and the ways to phrase and hide things. */
export interface VendorContext {
  readonly summary: Summary;
  readonly vendor: VendorSummary;
  readonly words: VendorWords;
  readonly names: Names;
  readonly period: string;
  /** The period, to begin a sentence with. */
  readonly during: string;
  /** Rules that found something at this vendor, in the order of the summary. */
  readonly found: readonly RuleFigures[];
  readonly documentation: (rule: string) => RuleDocumentation;
  readonly text: (rule: string) => RuleText;
  readonly checks: readonly CheckDocumentation[];
  readonly country: CountryDocumentation;
  readonly party: (responsible: string) => Party;
  /** The code of an agent of this vendor; empty for an empty name. */
  readonly pseudonym: (agent: string) => string;
  /** Paths of files without telephone numbers. */
  readonly shownPath: (path: string) => string;
  /** Ids of records as this vendor may see them: those of its own calls, and codes for others. */
  readonly records: (ids: string) => string;
  /** The gaps that concern this vendor, in words for it. */
  readonly gaps: readonly Gap[];
  readonly tellGap: GapTeller;
  /** Text from data without the name of another vendor. */
  readonly conceal: (text: string) => string;
}

const NAME_LENGTH = 100;

export function vendorContext(input: ReportInput, of: VendorSummary): VendorContext {
  const { language } = input;
  const summary = withStatedRates(input.summary);
  const vendor = withReplyDay(summary, summary.vendors.find(({ id }) => id === of.id) ?? of);
  const words = language === 'nl' ? dutch : english;
  const documentation = rulesById(input.rules);
  const others = summary.vendors.filter((other) => other.id !== vendor.id);
  const conceal = concealOthers(vendor, others, words.otherVendor);
  const order = new Map(summary.rules.map((rule, index) => [rule.rule, index]));
  return {
    summary,
    vendor,
    words,
    names: {
      vendor: shortenPrintable(vendor.name, NAME_LENGTH),
      client: shortenPrintable(summary.client.name, NAME_LENGTH),
    },
    period: words.period(summary.period.from, summary.period.to),
    during: words.during(summary.period.from, summary.period.to),
    found: vendor.rules
      .filter((rule) => rule.findings > 0)
      .sort((a, b) => (order.get(a.rule) ?? order.size) - (order.get(b.rule) ?? order.size)),
    documentation,
    text: (rule) => {
      const text = documentation(rule).text[language];
      return { ...text, title: markedTitle(text.title, rule, summary.hearing?.listening, vendor.id) };
    },
    checks: input.checks,
    country: input.country,
    party: (responsible) => partyOf(responsible, vendor.id),
    pseudonym: (agent) => input.pseudonym(vendor.id, agent),
    shownPath: shownPaths(summary.files.map(({ path }) => path)),
    records: ownRecordsOnly(vendor.id, (id) => input.recordCode(vendor.id, id)),
    gaps: gapsOfVendor(summary.gaps, vendor.id),
    tellGap: (gap) => ({
      ...concealed(input.tellGap(gap), conceal),
      todo: askOf(gap, vendor.id, shortenPrintable(summary.client.name, NAME_LENGTH), language),
    }),
    conceal,
  };
}

/** A gap in words that name nobody else. */
function concealed(gap: GapText, conceal: (text: string) => string): GapText {
  const { id, what, where, weight, todo, standing } = gap;
  return {
    ...gap,
    ...{ id: conceal(id), what: conceal(what), where: conceal(where) },
    ...{ weight: conceal(weight), todo: conceal(todo), standing: conceal(standing) },
  };
}

/** Data in one cell: nobody else's name, printable characters only, cut to a length. */
export function cell(context: VendorContext, text: string, length: number): string {
  // Before unprintable characters are spelled out: a name in such letters would no longer be a name then.
  return shortenPrintable(context.conceal(bothEnds(text)), length);
}

const CALL_ID_LENGTH = 24;

/**
 * The id of a call, which can contain the number called: the number is masked.
 * @param number E.164, as in findings; absent: only what looks like a number is masked, and the digits of an id that ends like it
 */
export function callIdCell(context: VendorContext, callId: string, masked: string, number?: string): string {
  const hidden = number === undefined ? callId : maskNumberIn(callId, number);
  return cell(context, maskCallId(hidden, masked), CALL_ID_LENGTH);
}

/** Identifies a call in findings and in the summary alike: there its id and its file are masked. */
export function callKey(context: VendorContext, call: KeyedCall): string {
  const { call_id: callId, number, source_file: file, source_row: row } = call;
  const masked = number.startsWith('+') && !number.includes('•') ? maskNumber(number) : number;
  return JSON.stringify([context.shownPath(file), row, maskCallId(callId, masked)]);
}

/** A call as in findings or the summary. */
export type KeyedCall = Pick<FindingRow, 'call_id' | 'number' | 'source_file' | 'source_row'>;

/** Only the name, if no other file has it: the whole path is in the list of files. */
export function fileNameIn(context: VendorContext, path: string): string {
  const shown = context.shownPath(path);
  const name = shown.slice(shown.lastIndexOf('/') + 1);
  const paths = context.summary.files.map((file) => context.shownPath(file.path));
  const namesakes = paths.filter((one) => one === name || one.endsWith(`/${name}`));
  return namesakes.length > 1 ? shown : name;
}

function rulesById(rules: readonly RuleDocumentation[]): (rule: string) => RuleDocumentation {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  return (rule) => {
    const found = byId.get(rule);
    if (found === undefined) {
      throw new Error(`No text for rule ${rule}`);
    }
    return found;
  };
}

function partyOf(responsible: string, vendor: string): Party {
  if (responsible === vendor) {
    return 'own';
  }
  if (responsible === CLIENT) {
    return 'client';
  }
  return responsible === UNDETERMINED ? 'undetermined' : 'other';
}
