/** Names of stages, as shown in the progress. */
export const STAGE = {
  checksums: 'Looking at the files',
  reading: 'Reading',
  facts: 'Making the facts',
  judging: 'Judging',
  counting: 'Counting',
  results: 'Writing results',
  explaining: 'Explaining',
} as const;

/** Stages of a load, and of an audit until its results are written, in their order. */
export const LOAD_STAGES: readonly string[] = [STAGE.checksums, STAGE.reading, STAGE.facts];
export const AUDIT_STAGES: readonly string[] = [STAGE.judging, STAGE.counting, STAGE.results, STAGE.explaining];
