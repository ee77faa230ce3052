/** Words of section 7. */

export type Grade = 'proven' | 'not-demonstrable' | 'possible';
export type Level = 'statute' | 'code' | 'policy' | 'privacy' | 'contract' | 'evidence';
export type Verdict = 'out-of-scope' | 'violation' | 'breach' | 'review' | 'attempt' | 'lawful';
