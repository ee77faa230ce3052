import { z } from 'zod';
import {
  DECISIONS,
  type DecisionRequest,
  type HearingLine,
  isFindingName,
  WITHDRAWN_FOR,
  type Workspace,
} from '../index.ts';
import { formatDay } from '../language/dates.ts';
import { formatNumber } from '../language/numbers.ts';
import { hearingWords } from './hearing-words.ts';
import type { Visit } from './page.ts';

/** The subject of a decision: one finding of a judged period, or a group. */
export interface DecisionSubject {
  /** Name of the period. */
  readonly period: string;
  /** For one finding, the call centre that called; for a group, the one that is heard. */
  readonly vendor: string;
  /** Empty for a group. */
  readonly callId: string;
  readonly rule: string;
  /** Empty: all causes. */
  readonly cause: string;
  /** Number of findings concerned. */
  readonly findings: number;
  /** Of a group, the findings that were chosen; none: all of them. */
  readonly calls?: readonly ChosenCall[];
  /** Place of the finding on whose page the form is; empty on the page of decisions. */
  readonly place: string;
}

/** A call, by the call centre that made it. */
export type ChosenCall = NonNullable<DecisionRequest['calls']>[number];

/** The user's input so far. */
export interface TypedDecision {
  readonly decision: string;
  readonly reason: string;
  readonly until: string;
  readonly text: string;
  readonly by: string;
}

const NOTHING: TypedDecision = { decision: '', reason: '', until: '', text: '', by: '' };

const DAY_OR_NOTHING = z.union([z.literal(''), z.iso.date()]);
const DECISION = z.object({
  decision: z.enum(DECISIONS),
  reason: z.union([z.literal(''), z.enum(WITHDRAWN_FOR)]),
  until: DAY_OR_NOTHING,
  text: z.string().max(20_000),
  by: z.string().trim().min(1).max(200),
});

/** The form of a decision, for the part `decide`. */
export function decisionForm(
  { language }: Visit,
  { configuration }: Workspace,
  subject: DecisionSubject,
  typed: TypedDecision = NOTHING,
): object {
  const words = hearingWords(language);
  const { period, vendor, callId, rule, cause, findings, place } = subject;
  const hidden = { period, vendor, call_id: callId, rule, cause, findings: String(findings), place };
  return {
    labels: words.form,
    hidden: Object.entries(hidden).map(([name, value]) => ({ name, value })),
    choices: DECISIONS.map((value) => ({
      value,
      label: words.decisions[value],
      hint: words.decisionHints[value],
      isChosen: typed.decision === value,
    })),
    reasons: WITHDRAWN_FOR.map((value) => ({
      value,
      label: words.reasons[value],
      isChosen: typed.reason === value,
    })),
    asOf: configuration.audit.asOf,
    ...{ until: typed.until, text: typed.text, by: typed.by },
    record: words.record(findings, formatNumber(findings, language)),
    twoPeople: configuration.decisions?.twoPeople.includes('decisions') === true ? words.form.twoPeople : '',
  };
}

/** The subject of a form; undefined if it is not one of our forms. */
export function readSubject(form: URLSearchParams): DecisionSubject | undefined {
  const field = (name: string): string => form.get(name) ?? '';
  const findings = Number(field('findings'));
  const calls = form.getAll('call').map(readChosen);
  const subject = {
    ...{ period: field('period'), vendor: field('vendor'), callId: field('call_id') },
    ...{ rule: field('rule'), cause: field('cause'), place: field('place') },
    ...(calls.length === 0 ? { findings } : { findings: calls.length, calls }),
  };
  return subject.period === '' || subject.vendor === '' || subject.rule === '' || !Number.isSafeInteger(findings)
    ? undefined
    : subject;
}

/** How a form names a call of a group. */
export function chosenValue(vendor: string, callId: string): string {
  return `${encodeURIComponent(vendor)}/${encodeURIComponent(callId)}`;
}

function readChosen(value: string): ChosenCall {
  const [vendor = '', callId = ''] = value.split('/').map(decodeURIComponent);
  return { vendor, callId };
}

/** The values of the form, unchanged. */
export function readTyped(form: URLSearchParams): TypedDecision {
  const field = (name: keyof TypedDecision): string => form.get(name) ?? '';
  return {
    ...{ decision: field('decision'), reason: field('reason'), until: field('until') },
    ...{ text: field('text'), by: field('by') },
  };
}

/** The request to the library, and the name of its maker; undefined if something is missing. @param evidence paths of uploaded files */
export function readDecision(
  { period, vendor, callId, rule, cause, calls }: DecisionSubject,
  typed: TypedDecision,
  evidence: readonly string[],
): { readonly request: DecisionRequest; readonly by: string } | undefined {
  const read = DECISION.safeParse(typed);
  if (!read.success) return undefined;
  const { decision, reason, until, text, by } = read.data;
  return {
    request: {
      ...{ period, vendor, rule, decision },
      ...{ ...(callId === '' ? {} : { callId }), ...(calls === undefined ? {} : { calls }) },
      ...(cause === '' || callId !== '' ? {} : { cause }),
      ...(decision === 'withdrawn' && reason !== '' ? { reason } : {}),
      ...(decision === 'more-asked' && until !== '' ? { until } : {}),
      ...(text.trim() === '' ? {} : { text: text.trim() }),
      ...(evidence.length === 0 ? {} : { evidence }),
    },
    by,
  };
}

/** A reply or decision as pages show it. */
export interface LineView {
  readonly line: number;
  readonly title: string;
  /** By whom and when, and whether it is in force. */
  readonly notes: readonly string[];
  readonly text: string;
  readonly isProposed: boolean;
  readonly isTakenBack: boolean;
  readonly isDecision: boolean;
}

/** @param name of a call centre, by its id */
export function lineView(said: HearingLine, { language }: Visit, name: (vendor: string) => string): LineView {
  const words = hearingWords(language);
  const day = (iso: string): string => formatDay(iso.slice(0, 10), language);
  const isDecision = said.kind === 'decision';
  const title = isDecision
    ? words.lines.decision(
        words.decisions[said.says as keyof typeof words.decisions],
        said.reason === null ? '' : words.reasons[said.reason],
        said.until === null ? '' : day(said.until),
      )
    : words.lines.reply(
        words.answers[said.says as keyof typeof words.answers],
        name(said.from ?? said.about.vendor),
        day(said.received ?? said.at),
      );
  return {
    ...{ line: said.line, title, text: said.text ?? '', isDecision },
    notes: [
      ...(isDecision && !isFindingName(said.about) ? [words.lines.group] : []),
      words.lines.by(said.by, day(said.at)),
      ...(said.second === null ? [] : [words.lines.second(said.second)]),
      ...(said.state === 'proposed' ? [words.lines.proposed] : []),
      ...(said.state === 'taken-back' ? [words.lines.takenBack] : []),
      ...(said.evidence.length === 0 ? [] : [words.lines.evidence(said.evidence.join(', '))]),
    ],
    isProposed: said.state === 'proposed',
    isTakenBack: said.state === 'taken-back',
  };
}
