import { capitalise, DUTCH } from '../../../src/language/phrases.ts';
import { rulebookStep } from '../../../src/language/rulebook-names.ts';

const { counted, listed } = DUTCH;

/** What differs between two versions of results, for a reader. */
export interface ChangeCauses {
  /** Files of other call centres. */
  readonly others: boolean;
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  readonly configuration: boolean;
  readonly rowsRemoved: boolean;
  /** The rulebooks before and now, if they differ. */
  readonly rulebook: readonly [before: string, now: string] | null;
  readonly program: boolean;
  readonly asOf: boolean;
  readonly termEnded: boolean;
  readonly earlierMonths: boolean;
  readonly decisions: boolean;
}

function step(rulebooks: readonly [before: string, now: string]): string {
  const said = rulebookStep(rulebooks, 'nl');
  return said === '' ? '' : ` (${said})`;
}

/** Everything that differs between two versions of results. */
export function causesSentence(causes: ChangeCauses): string {
  const files = [
    causes.added === 0 ? '' : `${counted(causes.added, 'bestand is', 'bestanden zijn')} erbij gekomen`,
    causes.removed === 0 ? '' : `${counted(causes.removed, 'bestand is', 'bestanden zijn')} er niet meer`,
    causes.changed === 0 ? '' : `${counted(causes.changed, 'bestand heeft', 'bestanden hebben')} een andere inhoud`,
  ];
  const others = [
    causes.others ? 'bestanden van een ander callcenter zijn veranderd' : '',
    causes.configuration ? 'de instellingen zijn gewijzigd' : '',
    causes.rowsRemoved ? 'er zijn rijen verwijderd' : '',
    causes.rulebook === null ? '' : `de regels zijn aangepast of aangevuld${step(causes.rulebook)}`,
    causes.program ? 'het programma heeft een nieuwe versie' : '',
    causes.asOf ? 'de peildatum is anders' : '',
    causes.termEnded ? 'een termijn om te reageren is afgelopen' : '',
    causes.earlierMonths ? 'de resultaten van eerdere maanden zijn anders' : '',
    causes.decisions ? 'er is iets vastgelegd over de bevindingen, zoals een reactie of een besluit' : '',
  ];
  const said = [...files, ...others].filter((part) => part !== '');
  return said.length === 0
    ? 'De bestanden, de instellingen en de regels zijn dezelfde; waardoor het verschil komt, is niet vast te stellen.'
    : `${capitalise(listed(said))}.`;
}
