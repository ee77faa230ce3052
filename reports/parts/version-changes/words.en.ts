import { capitalise, ENGLISH } from '../../../src/language/phrases.ts';
import { rulebookStep } from '../../../src/language/rulebook-names.ts';
import type { ChangeCauses } from './words.nl.ts';

const { counted, listed } = ENGLISH;

function step(rulebooks: readonly [before: string, now: string]): string {
  const said = rulebookStep(rulebooks, 'en');
  return said === '' ? '' : ` (${said})`;
}

/** Everything that differs between two versions of results. */
export function causesSentence(causes: ChangeCauses): string {
  const said = [
    causes.added === 0 ? '' : `${counted(causes.added, 'file was', 'files were')} added`,
    causes.removed === 0 ? '' : `${counted(causes.removed, 'file is', 'files are')} no longer there`,
    causes.changed === 0 ? '' : `${counted(causes.changed, 'file has', 'files have')} different content`,
    causes.others ? 'files of another call centre changed' : '',
    causes.configuration ? 'the settings were changed' : '',
    causes.rowsRemoved ? 'rows were removed' : '',
    causes.rulebook === null ? '' : `the rules were changed or added to${step(causes.rulebook)}`,
    causes.program ? 'the program has a new version' : '',
    causes.asOf ? 'the audit date is different' : '',
    causes.termEnded ? 'a term to reply has ended' : '',
    causes.earlierMonths ? 'the results of earlier months differ' : '',
    causes.decisions ? 'something was recorded about the findings, such as a reply or a decision' : '',
  ].filter((part) => part !== '');
  return said.length === 0
    ? 'Files, settings and rules are the same; what made the difference cannot be determined.'
    : `${capitalise(listed(said))}.`;
}
