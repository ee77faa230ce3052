import type { Language } from '../model/configuration.ts';
import type {
  ExplainedConsent,
  ExplainedRelation,
  ExplainedRule,
  Explanation,
  KeptExplanation,
  Origin,
  TextSection,
} from '../model/explanation.ts';
import type { Grade } from '../model/findings.ts';
import { lawOn } from '../model/law-certainty.ts';
import type { RuleDocumentation } from '../model/rule.ts';
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
    lines: openingLines(explanation, words),
  };
  if (!call.is_judged || !call.in_scope) return [opening];
  return [
    opening,
    { heading: words.sections.persons, lines: personLines(explanation, words) },
    {
      heading: words.sections.objections,
      lines: orNone(
        explanation.objections.map(
          (objection) =>
            words.objection(objection) +
            (words.objectionCounted[objection.counted] ?? objection.counted) +
            origin(objection, words),
        ),
        words,
      ),
    },
    {
      heading: words.sections.consents,
      lines: orNone(
        explanation.consents.map((consent) => consentLine(consent, words)),
        words,
      ),
    },
    {
      heading: words.sections.relations,
      lines: orNone(
        explanation.relations.map((relation) => relationLine(relation, words)),
        words,
      ),
    },
    {
      heading: words.sections.handovers,
      lines: orNone(
        explanation.handovers.map(
          (handover) =>
            words.handover(handover) +
            (words.handoverCounted[handover.counted] ?? handover.counted) +
            origin(handover, words),
        ),
        words,
      ),
    },
    { heading: words.sections.rules, lines: ruleLines(explanation, rules, language, words) },
    { heading: words.sections.verdict, lines: verdictLines(explanation, words) },
  ];
}

function openingLines({ call }: KeptExplanation, words: ExplanationWords): readonly string[] {
  const lines = [words.call(call) + origin(call, words)];
  if (!call.is_judged) return [...lines, words.notJudged];
  if (!call.in_scope) return [...lines, words.outOfScope];
  lines.push(words.contact[call.contact]);
  // For another country's law there may be nothing to say.
  if (call.regime !== '' && Object.hasOwn(words.regime, call.regime)) lines.push(words.regime[call.regime]);
  return lines;
}

function personLines({ call, persons }: KeptExplanation, words: ExplanationWords): readonly string[] {
  const known = persons.length === 0 ? [words.nobody] : [];
  return [
    ...known,
    ...persons.map((person) => words.person(person) + (person.source_file === null ? '' : origin(person, words))),
    words.protection(call.is_protected ?? true, call.protection_is_known ?? true),
  ];
}

function consentLine(consent: ExplainedConsent, words: ExplanationWords): string {
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
  const said = standing(consent, words).replace(/\.$/u, `${remark}.`);
  return words.consent(consent) + said + origin(consent, words);
}

function relationLine(relation: ExplainedRelation, words: ExplanationWords): string {
  return words.relation(relation) + standing(relation, words) + origin(relation, words);
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
  const findings = found.flatMap(({ rule, grade, reason, responsible, cause }) =>
    grade === null
      ? []
      : [tellFinding({ rule, grade, reason, responsible, cause }, call.local_time.slice(0, 10), documented, language)],
  );
  return [
    words.basis(call.basis ?? ''),
    words.hours(call.is_within_calling_hours ?? false),
    words.rulesChecked(checked.in_force, checked.looking),
    ...(findings.length === 0 ? [words.noFinding] : findings),
  ];
}

/**
 * A finding in a sentence: the rule, how certain the facts are and why, how certain the law was on the local day of the call, and who is responsible.
 */
export function tellFinding(
  finding: Pick<ExplainedRule, 'rule' | 'reason' | 'responsible' | 'cause'> & { readonly grade: Grade },
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
  return words.finding(title, finding.grade, reason.replace(/\.$/u, ''), lawSaid, finding.responsible ?? '', cause);
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
