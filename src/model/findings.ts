/** Words of the verdict (rulebook, sections 2, 3, 6, 7 and 9). */

export type Contact = 'conversation' | 'voicemail' | 'abandoned' | 'attempt' | 'unknown';
export const CONTACTS: readonly Contact[] = ['conversation', 'voicemail', 'abandoned', 'attempt', 'unknown'];

/** From high to low. */
export type Grade = 'proven' | 'not-demonstrable' | 'possible';
export const GRADES: readonly Grade[] = ['proven', 'not-demonstrable', 'possible'];

/** `policy` is the company's own norm. */
export type Level = 'statute' | 'code' | 'policy' | 'evidence' | 'contract' | 'privacy';
/** Most serious first: the order in which reports show them. */
export const LEVELS: readonly Level[] = ['statute', 'code', 'privacy', 'contract', 'policy', 'evidence'];

/** The first that applies is the call's verdict. */
export type Verdict = 'out-of-scope' | 'violation' | 'breach' | 'review' | 'attempt' | 'lawful';
export const VERDICTS: readonly Verdict[] = ['violation', 'breach', 'review', 'attempt', 'lawful', 'out-of-scope'];

/** Why a party is responsible for a finding. */
export type Cause =
  | 'own-record'
  | 'was-told'
  | 'screened-out'
  | 'sent-again'
  | 'within-agreed-time'
  | 'passed-on-late'
  | 'not-passed-on'
  | 'passing-on-not-shown'
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
  | 'own-norm'
  | 'in-call-duty';

/** Value of a finding's `responsible`, beside vendor ids. */
export const CLIENT = 'client';
export const UNDETERMINED = 'undetermined';
