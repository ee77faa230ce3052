import type {
  CheckedRules,
  ExplainedConsent,
  ExplainedDial,
  ExplainedHandover,
  ExplainedObjection,
  ExplainedPerson,
  ExplainedRelation,
  ExplainedScrub,
  FoundRule,
  KeptCall,
  KeptExplanation,
  Origin,
  PartOf,
} from './explanation.ts';

/** A part of an explanation, as a row of `explained-calls.parquet`. */
export interface ExplanationPart extends Origin {
  readonly part: PartOf;
  /** The parts of the text that are Belaudit's own words, as JSON. */
  readonly codes: string;
  /** Id of a person, an objection, a consent, a relation, or an earlier call. */
  readonly id: string | null;
  /** When the call took place (for a rule only the day), the objection was made, the consent was given, the relation began, the number was delivered, or the list was compared. */
  readonly at: string | null;
  /** When the objection was reported, the consent withdrawn, the relation ended, or the list was first or last used. */
  readonly until: string | null;
  /** Seconds of talk. */
  readonly seconds: number | null;
}

/**
 * The explained call.
 * @param number its last digits, as shown; null: it has none
 */
export type ExplainedId = Pick<KeptCall, 'vendor' | 'call_id' | 'number'>;

/** Puts an explanation together again. @throws Error if the part of the call itself is missing */
export function explanationOf(call: ExplainedId, parts: readonly ExplanationPart[]): KeptExplanation {
  const own = parts.find(({ part }) => part === 'call');
  if (own === undefined) throw new Error('an explanation lacks its call');
  const { in_force, looking, ...codes } = JSON.parse(own.codes) as CallCodes;
  const of = <Record>(kind: PartOf, read: (part: ExplanationPart) => object): readonly Record[] =>
    parts
      .filter(({ part }) => part === kind)
      .map((part) => ({ ...JSON.parse(part.codes), ...read(part), ...originOf(part) }) as Record);
  return {
    call: { ...codes, ...call, ...originOf(own), local_time: own.at ?? '', talk_seconds: own.seconds },
    persons: of<ExplainedPerson>('person', ({ id }) => ({ person_id: id })),
    objections: of<ExplainedObjection>('objection', ({ id, at, until }) => ({
      ...{ objection_id: id, objected_at: at, reported_at: until },
    })),
    consents: of<ExplainedConsent>('consent', ({ id, at, until }) => ({
      ...{ consent_id: id, given_at: at, withdrawn_at: until },
    })),
    relations: of<ExplainedRelation>('relation', ({ id, at, until }) => ({
      ...{ relation_id: id, started_on: at, ended_on: until },
    })),
    handovers: of<ExplainedHandover>('handover', ({ at }) => ({ delivered_at: at })),
    scrubs: of<ExplainedScrub>('scrub', ({ at, until }) => ({ compared_on: at, until })),
    dials: of<ExplainedDial>('dial', ({ id, at }) => ({ call_id: id, dialled_at: at })),
    rules: parts.filter(({ part }) => part === 'rule').map(({ codes: found }) => JSON.parse(found) as FoundRule),
    checked: { in_force, looking },
  };
}

type CallCodes = CheckedRules &
  Omit<KeptCall, 'vendor' | 'call_id' | 'number' | 'local_time' | 'talk_seconds' | keyof Origin>;

function originOf({ source_file, source_row }: Origin): Origin {
  return { source_file, source_row };
}
