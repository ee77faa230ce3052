/** Words of the verdict (rulebook, sections 2, 3, 6, 7 and 9). */

export type Contact = 'conversation' | 'voicemail' | 'abandoned' | 'attempt' | 'unknown';
export const CONTACTS: readonly Contact[] = ['conversation', 'voicemail', 'abandoned', 'attempt', 'unknown'];

/** From high to low. */
export type Grade = 'proven' | 'not-demonstrable' | 'possible';
export const GRADES: readonly Grade[] = ['proven', 'not-demonstrable', 'possible'];

export type Level = 'statute' | 'code' | 'evidence' | 'contract' | 'privacy';
export const LEVELS: readonly Level[] = ['statute', 'code', 'privacy', 'contract', 'evidence'];

/** The first that applies is the call's verdict. */
export type Verdict = 'out-of-scope' | 'violation' | 'breach' | 'review' | 'attempt' | 'lawful';
export const VERDICTS: readonly Verdict[] = ['violation', 'breach', 'review', 'attempt', 'lawful', 'out-of-scope'];

export type Regime = 'register' | 'opt-in' | 'opt-in-strict';

/** Why a party answers for a finding. */
export type Cause =
  | 'own-record'
  | 'was-told'
  | 'sent-again'
  | 'within-agreed-time'
  | 'passed-on-late'
  | 'not-passed-on'
  | 'not-reported'
  | 'no-trace'
  | 'client-lead'
  | 'own-lead'
  | 'outside-supplied-lists'
  | 'scrub-duty'
  | 'collector'
  | 'publication-duty'
  | 'dial-mode'
  | 'contract-duty'
  | 'in-call-duty';

/** `responsible` of a finding beside vendor ids. */
export const CLIENT = 'client';
export const UNDETERMINED = 'undetermined';
