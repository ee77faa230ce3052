import type {
  CallFacts,
  Dossier,
  DossierCall,
  NumberFacts,
  RegulatorAnswer,
  RegulatorFacts,
} from '../model/dossier.ts';
import { type Gap, isOfOutcomes } from '../model/gaps.ts';

/**
 * The answer as it leaves the company: what was called, recorded, passed on and corrected. It leaves out judgements, and how much
 * would be judged differently if a gap were closed.
 */
export function factsOf({ dossiers, figures, gaps, ...answer }: RegulatorAnswer): RegulatorFacts {
  const { judged, violations: _violations, without_proof: _without, numbers_with_violations: _with, ...rest } = figures;
  return {
    ...answer,
    figures: { ...rest, in_period: judged },
    dossiers: dossiers.map(numberFacts),
    gaps: gaps.filter((gap) => !isOfOutcomes(gap)).map(withoutWeight),
  };
}

function numberFacts({ figures, calls, ...known }: Dossier): NumberFacts {
  const { verdicts: _verdicts, without_proof: _without, explained: _explained, left_out: _left, ...counted } = figures;
  const { judged, outbound_judged: outboundJudged, ...rest } = counted;
  return {
    ...known,
    figures: { ...rest, in_period: judged, outbound_in_period: outboundJudged },
    calls: calls.map(callFacts),
  };
}

function callFacts(call: DossierCall): CallFacts {
  const { in_scope: _scope, is_judged: isJudged, regime: _regime, verdict: _verdict, ...others } = call;
  const {
    without_proof: _without,
    fine_lapsed: _lapsed,
    findings: _findings,
    explanation: _told,
    said: _said,
    ...facts
  } = others;
  return { ...facts, in_period: isJudged };
}

/**
 * How many calls and findings depend on a gap reveals what was found; why it was accepted is an internal remark. What lacks a value is counted
 * over all numbers.
 */
function withoutWeight({ rests_on: _rests, reasons: _reasons, drawn: _drawn, ...gap }: Gap): Gap {
  const accepted = gap.accepted === null ? null : { ...gap.accepted, reason: '' };
  const uncounted = gap.kind === 'column' ? { rows: null, conversations: null } : {};
  return { ...gap, ...uncounted, accepted, calls: null, findings: null, by_vendor: [] };
}
