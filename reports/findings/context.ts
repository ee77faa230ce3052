import { formatLocalTime } from '../../src/language/dates.ts';
import type { FindingWords } from '../../src/language/finding-words.nl.ts';
import { findingWords } from '../../src/language/finding-words.ts';
import { proofWords } from '../../src/language/proof-words.ts';
import { CLIENT, type Grade, UNDETERMINED } from '../../src/model/findings.ts';
import { type LawTurn, lawOn, lawTurns } from '../../src/model/law-certainty.ts';
import { markedTitle } from '../../src/model/listening.ts';
import { readProof } from '../../src/model/proof.ts';
import type { FindingWithStoredProof } from '../../src/model/results.ts';
import type { Certainty, RuleText } from '../../src/model/rule.ts';
import { spreadsheetSafe } from '../../src/model/spreadsheet-safe.ts';
import type { Summary } from '../../src/model/summary.ts';
import type { CompanionInput } from '../../src/print/companion.ts';
import { words as english } from './words.en.ts';
import { words as dutch, type FindingsWords } from './words.nl.ts';

/** The data and phrases of workbook and page. They are for the company, so every call centre has its name. */
export interface FindingsContext {
  readonly input: CompanionInput;
  readonly summary: Summary;
  readonly words: FindingsWords;
  readonly findingTexts: FindingWords;
  readonly ruleText: (rule: string) => RuleText | undefined;
  /** How certain the law of a rule was on a local day. */
  readonly lawOf: (rule: string, day: string) => Certainty | null;
  /** The days on which that certainty changes. */
  readonly lawTurns: readonly LawTurn[];
  readonly vendorName: (vendor: string) => string;
  readonly partyName: (responsible: string) => string;
}

/** A finding in words. */
export interface FindingText {
  readonly rule: string;
  readonly grade: string;
  /** How certain the law is. */
  readonly law: string;
  readonly reason: string;
  /** The values that prove the finding; empty where there are none. */
  readonly proof: string;
  readonly responsible: string;
  readonly cause: string;
}

export function findingsContext(input: CompanionInput): FindingsContext {
  const { summary, language } = input;
  const words = language === 'nl' ? dutch : english;
  const documents = new Map(input.rules.map((rule) => [rule.id, rule]));
  const texts = new Map(input.rules.map((rule) => [rule.id, rule.text[language]]));
  const names = new Map(summary.vendors.map(({ id, name }) => [id, name]));
  return {
    input,
    summary,
    words,
    findingTexts: findingWords(language),
    ruleText: (rule) => texts.get(rule),
    lawOf: (rule, day) => {
      const documentation = documents.get(rule);
      return documentation === undefined ? null : (lawOn(documentation, day) ?? null);
    },
    lawTurns: lawTurns(input.rules),
    vendorName: (vendor) => names.get(vendor) ?? vendor,
    partyName: (responsible) => {
      if (responsible === CLIENT || responsible === UNDETERMINED) return words.parties[responsible];
      return names.get(responsible) ?? responsible;
    },
  };
}

/** The data for a sentence about a finding. */
type FindingWithReason = Pick<
  FindingWithStoredProof,
  | ('vendor' | 'rule' | 'grade' | 'reason' | 'contact' | 'responsible' | 'cause' | 'objected' | 'handed_over')
  | ('proof' | 'local_time')
>;

/** @param day local day of the call, if the finding does not have it */
export function sayFinding(
  context: FindingsContext,
  row: FindingWithReason,
  day: string = row.local_time.slice(0, 10),
): FindingText {
  const { input, findingTexts, ruleText, lawOf, partyName } = context;
  return {
    rule: markedTitle(ruleText(row.rule)?.title ?? row.rule, row.rule, input.summary.hearing?.listening, row.vendor),
    grade: findingTexts.grades[row.grade as Grade] ?? row.grade,
    law: findingTexts.law(lawOf(row.rule, day)),
    reason: sayReason(context, row),
    proof: sayProof(context, row.proof),
    responsible: partyName(row.responsible),
    cause: sayCause(context, row),
  };
}

/** The reason of a finding, and what kind of contact it was. */
export function sayReason(
  { input, findingTexts }: FindingsContext,
  { reason, objected, contact }: Pick<FindingWithStoredProof, 'reason' | 'objected' | 'contact'>,
): string {
  const reasonInWords = findingTexts.reasonOf(reason, formatLocalTime(objected, input.language));
  return [reasonInWords, findingTexts.contacts[contact] ?? contact].filter((part) => part !== '').join('; ');
}

/** Why a party is responsible for a finding. */
export function sayCause(
  { input, findingTexts }: FindingsContext,
  { cause, handed_over: handedOver }: Pick<FindingWithStoredProof, 'cause' | 'handed_over'>,
): string {
  return findingTexts.causeOf(cause, formatLocalTime(handedOver, input.language));
}

/** The values that prove a finding, as its row in the workbook and on the page shows them; ids of records have columns of their own. */
export function sayProof({ input, words, vendorName }: FindingsContext, stored: string): string {
  if (stored === '') return '';
  const { phrases } = proofWords(input.language);
  const texts = phrases(
    readProof(stored),
    {
      time: (text) => formatLocalTime(text, input.language),
      recordedBy: (party) => words.recordedBy(party === CLIENT ? null : vendorName(party)),
    },
    '',
  );
  return spreadsheetSafe(texts.join(', '));
}
