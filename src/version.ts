import { extensionMark } from './extensions/in-force.ts';

/** Version of the program: the same as in package.json, which a test checks. */
export const PROGRAM_VERSION: string = '0.1.0';

/** Version of the rulebook as implemented: raised whenever a finding or verdict can change for the same input. */
const RULEBOOK_VERSION: string = 'nl-3';

/** The rulebook of this run: its version, and the extensions in force with the beginning of their SHA-256. */
export function rulebookInForce(): string {
  return `${RULEBOOK_VERSION}${extensionMark()}`;
}
