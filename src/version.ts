/** Version of the program: that of package.json, which a test compares. */
export const PROGRAM_VERSION: string = '0.1.0';

/** Version of the rulebook as implemented: raised whenever a finding or verdict of the same input can change. */
export const RULEBOOK_VERSION: string = 'nl-2';
