import { formatLocalTime } from '../language/dates.ts';
import { statementWords } from '../language/statement-words.ts';
import type { Language } from '../model/configuration.ts';
import type {
  ExplainedConsent,
  ExplainedHandover,
  ExplainedObjection,
  ExplainedRelation,
  ExplainedRule,
  ExplainedScrub,
  Explanation,
  KeptExplanation,
  Origin,
  PartOf,
  TextSection,
} from '../model/explanation.ts';
import type { Grade } from '../model/findings.ts';
import { lawOn } from '../model/law-certainty.ts';
import { maskNumbers } from '../model/masked-numbers.ts';
import type { RuleDocumentation } from '../model/rule.ts';
import { eachStated } from '../model/statements.ts';
import { COUNTRY } from '../rulebook/in-force.ts';
import { keptExplanation } from './kept-explanation.ts';
import { words as english } from './words.en.ts';
import { words as dutch, type ExplanationWords } from './words.nl.ts';

/** What a consent lacks, in the order in which it is told. */
const WEAKNESSES = [
  'is_not_linked',
  'is_without_proof',
  'is_not_verified',
  'is_from_own_call',
  'is_not_specific',
] as const;

const WORDS: Readonly<Record<Language, ExplanationWords>> = { nl: dutch, en: english };

export interface NearMissRecord {
  readonly kind: string;
  readonly record_id: string;
  readonly near_miss: string;
  readonly since: string | null;
  /** As of an `ExplainedConsent`; empty: nothing more is known. */
  readonly because: string;
}

/** Puts an explanation into words, as a person would. */
export function tellExplanation(
  whole: Explanation | KeptExplanation,
  rules: readonly RuleDocumentation[],
  language: Language,
): readonly TextSection[] {
  const words = WORDS[language];
  const explanation = 'checked' in whole ? whole : keptExplanation(whole);
  const { call } = explanation;
  const opening: TextSection = {
    heading: words.heading(call.vendor, call.call_id),
    lines: openingLines(explanation, words, language),
  };
  if (!call.is_judged || !call.in_scope) return [opening];
  const section = (part: Section, lines: readonly string[]): TextSection => ({
    heading: words.sections[part],
    part,
    lines,
  });
  return [
    opening,
    section('person', personLines(explanation, words)),
    section('objection', orNone(explanation.objections.map(objectionLine(words)), words)),
    section('consent', orNone(explanation.consents.map(consentLine(words)), words)),
    section('relation', orNone(explanation.relations.map(relationLine(words)), words)),
    section('handover', orNone(explanation.handovers.map(handoverLine(words)), words)),
    ...(call.asks_scrub === true ? [section('scrub', orNone(explanation.scrubs.map(scrubLine(words)), words))] : []),
    ...limitSections(explanation, words, section),
    section('rule', ruleLines(explanation, rules, language, words)),
    { heading: words.sections.verdict, lines: verdictLines(explanation, words) },
  ];
}

/** Parts with a section of their own. */
type Section = Exclude<PartOf, 'call'>;

/** Tells of a record. */
type Line<Told> = (record: Told) => string;

function objectionLine(words: ExplanationWords): Line<ExplainedObjection> {
  return (objection) =>
    words.objection(objection) +
    (words.objectionCounted[objection.counted] ?? objection.counted) +
    origin(objection, words);
}

function handoverLine(words: ExplanationWords): Line<ExplainedHandover> {
  return (handover) =>
    words.handover(handover) + (words.handoverCounted[handover.counted] ?? handover.counted) + origin(handover, words);
}

function scrubLine(words: ExplanationWords): Line<ExplainedScrub> {
  return (scrub) => words.scrub(scrub) + origin(scrub, words);
}

function limitSections(
  { call, dials }: KeptExplanation,
  words: ExplanationWords,
  section: (part: Section, lines: readonly string[]) => TextSection,
): readonly TextSection[] {
  const { own_limit_reason: reason, own_limit: limit, own_limit_dials: counted } = call;
  if (reason === null || reason === undefined) return [];
  const told = words.ownLimit[reason]?.(limit ?? 0, counted ?? 0) ?? reason;
  const lines = dials.map((dial) => words.dial(dial) + origin(dial, words));
  return [section('dial', [told, ...orNone(lines, words)])];
}

function openingLines({ call }: KeptExplanation, words: ExplanationWords, language: Language): readonly string[] {
  const lines = [words.call(call) + origin(call, words)];
  if (!call.is_judged) return [...lines, words.notJudged];
  if (!call.in_scope) return [...lines, words.outOfScope];
  if (call.came_from_own === true) lines.push(words.cameFromOwn);
  lines.push(words.contact[call.contact]);
  if (call.somebody_spoke === true) lines.push(words.somebodySpoke);
  if (call.is_undisclosed_ai_voice === true) lines.push(words.undisclosedVoice);
  const { spoke_with: person } = call;
  if (person !== null && person !== undefined) lines.push(words.spokeWith[person] ?? person);
  const regime = COUNTRY.regimes.find((one) => one.regime === call.regime);
  return regime === undefined ? lines : [...lines, regime.text[language].sentence];
}

function personLines({ call, persons }: KeptExplanation, words: ExplanationWords): readonly string[] {
  const known = persons.length === 0 ? [words.nobody] : [];
  return [
    ...known,
    ...persons.map((person) => words.person(person) + (person.source_file === null ? '' : origin(person, words))),
    words.protection(call.is_protected ?? true, call.protection_is_known ?? true),
    ...(call.may_have_published_number === true ? [words.mayBePublished] : []),
  ];
}

function consentLine(words: ExplanationWords): Line<ExplainedConsent> {
  return (consent) => consentSaid(consent, words) + origin(consent, words);
}

function consentSaid(consent: ExplainedConsent, words: ExplanationWords): string {
  const because = (consent.because ?? '').split('|').flatMap((fact) => words.because[fact] ?? []);
  const isValid = consent.standing === 'valid' && consent.kind === 'consent';
  const failure = words.reasons[consent.proof_failure ?? ''];
  const details: Readonly<Partial<Record<(typeof WEAKNESSES)[number], readonly string[]>>> = {
    is_without_proof: failure === undefined ? [] : [failure],
    is_not_specific: because,
  };
  const weak = (isValid ? WEAKNESSES.filter((weakness) => consent[weakness]) : []).map((weakness) =>
    [words.weaknesses[weakness], (details[weakness] ?? []).join(', ')].filter((text) => text !== '').join(': '),
  );
  const remarks = isValid ? weak : because;
  const remark = remarks.length === 0 ? '' : ` (${remarks.join('; ')})`;
  return words.consent(consent) + remarked(standing(consent, words), remark);
}

function relationLine(words: ExplanationWords): Line<ExplainedRelation> {
  return (relation) => {
    const because = words.because[relation.because ?? ''];
    const said = remarked(standing(relation, words), because === undefined ? '' : ` (${because})`);
    return words.relation(relation) + said + origin(relation, words);
  };
}

/** A sentence with a remark before its full stop. */
function remarked(sentence: string, remark: string): string {
  return sentence.replace(/\.$/u, `${remark}.`);
}

function standing(record: ExplainedConsent | ExplainedRelation, words: ExplanationWords): string {
  if (record.is_basis) return words.isBasis;
  if (record.standing === 'valid') return words.valid;
  const reason = words.nearMiss[record.near_miss ?? ''] ?? record.near_miss ?? '';
  return words[record.standing] + reason;
}

function ruleLines(
  explanation: KeptExplanation,
  documented: readonly RuleDocumentation[],
  language: Language,
  words: ExplanationWords,
): readonly string[] {
  const { call, rules: found, checked } = explanation;
  const findings = found.flatMap(({ grade, ...finding }) =>
    grade === null ? [] : [tellFinding({ ...finding, grade }, call.local_time.slice(0, 10), documented, language)],
  );
  return [
    words.basis(call.basis ?? ''),
    ...absenceLines(call, words),
    words.hours(call.is_within_calling_hours ?? false),
    words.rulesChecked(checked.in_force, checked.looking),
    ...(findings.length === 0 ? [words.noFinding] : findings),
  ];
}

/** A record that is no basis of a call, and what it lacks; `since` is the day or time that decides. */
export function tellNearMiss(
  { kind, record_id: id, near_miss: miss, since, because }: NearMissRecord,
  language: Language,
): string {
  const words = WORDS[language];
  const dated = words.nearMissSince[miss];
  const why =
    dated === undefined || since === null
      ? (words.nearMiss[miss] ?? miss).replace(/\.$/u, '')
      : dated(formatLocalTime(since, language));
  const facts = because.split('|').flatMap((fact) => words.because[fact] ?? []);
  return `${words.record(kind, maskNumbers(id))}, ${why}${facts.length === 0 ? '' : ` (${facts.join('; ')})`}`;
}

/** What an absence of records proves, where it counts. */
function absenceLines({ has_all_records: isComplete }: KeptExplanation['call'], words: ExplanationWords): string[] {
  return isComplete === null || isComplete === undefined ? [] : [words.absence(isComplete)];
}

/**
 * A finding in a sentence: the rule, how certain the facts are and why, how certain the law was on the local day of the call, and who is responsible; with a
 * sentence for each statement that proves it.
 */
export function tellFinding(
  finding: Pick<ExplainedRule, 'rule' | 'reason' | 'responsible' | 'cause' | 'stated'> & { readonly grade: Grade },
  day: string,
  documented: readonly RuleDocumentation[],
  language: Language,
): string {
  const words = WORDS[language];
  const rule = documented.find(({ id }) => id === finding.rule);
  const title = rule?.text[language].title ?? finding.rule;
  const law = rule === undefined ? undefined : lawOn(rule, day);
  const reason = words.nearMiss[finding.reason ?? ''] ?? words.reasons[finding.reason ?? ''] ?? '';
  const cause = finding.cause === null ? '' : words.causes[finding.cause];
  const lawSaid = law === undefined ? '' : words.law(law);
  const because = reason.replace(/\.$/u, '');
  const said = words.finding(title, finding.grade, because, lawSaid, finding.responsible ?? '', cause);
  const statements = statementWords(language);
  return [
    said,
    ...eachStated(finding.stated ?? []).map(({ by, ...one }) => statements.stated({ ...one, by: maskNumbers(by) })),
  ].join(' ');
}

function verdictLines({ call }: KeptExplanation, words: ExplanationWords): readonly string[] {
  if (call.verdict === null) return [];
  return [`${words.verdict[call.verdict]}.`, ...(call.fine_lapsed === true ? [words.lapsed] : [])];
}

function orNone(lines: readonly string[], words: ExplanationWords): readonly string[] {
  return lines.length === 0 ? [words.none] : lines;
}

function origin({ source_file: file, source_row: row }: Origin, words: ExplanationWords): string {
  return file === null || row === null ? '' : ` ${words.origin(file, row)}`;
}
