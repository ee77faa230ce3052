import { UserError } from '../errors.ts';
import type { Act, Configuration, Person } from '../model/configuration.ts';
import type { RegisterLine } from '../model/hearing.ts';
import { asIs, type Text } from '../model/text.ts';
import { MESSAGES } from './messages.ts';
import type { NewLine } from './register-lines.ts';
import { isSameName } from './standing-lines.ts';

type Rules = Pick<Configuration, 'people' | 'decisions'>;

const ACT_OF: Readonly<Partial<Record<RegisterLine['kind'], Act>>> = {
  ...{ decision: 'decisions', deviation: 'deviations', action: 'actions', 'action-state': 'actions' },
  ...{ shared: 'sending', extended: 'sending' },
};
/** What waits for a second person, if its act needs one. */
const PROPOSED: ReadonlySet<RegisterLine['kind']> = new Set(['decision', 'deviation', 'action', 'shared', 'extended']);

/** The name under which somebody acts: that of the one entry with this name or address. Without people, any name is taken. @throws UserError PERSON_REFUSED */
export function actingName({ people = [] }: Partial<Rules>, by: string): string {
  return people.length === 0 ? by : entryOf(people, by).name;
}

/** Whether a line waits for a second person. @param line that is to be written */
export function needsSecond(
  { decisions }: Partial<Rules>,
  line: Pick<NewLine, 'kind' | 'at'> & { from?: unknown },
): boolean {
  const act = ACT_OF[line.kind];
  const needing = decisions?.twoPeople ?? [];
  if (act === undefined || !PROPOSED.has(line.kind)) return false;
  const isBackdated = line.kind === 'deviation' && String(line.from) < line.at.slice(0, 10);
  return needing.includes(act) || (isBackdated && needing.includes('backdated'));
}

/**
 * A line as it is written: under the name of a person who may act so, and proposed if two people must act.
 * @param lines those before it
 * @throws UserError PERSON_REFUSED
 */
export function governed(line: NewLine, rules: Rules, lines: readonly RegisterLine[]): NewLine {
  // The program itself says what was erased.
  if (line.kind === 'void' && line.reason === 'erased') return line;
  const isProposed = needsSecond(rules, line);
  const made = isProposed ? ({ ...line, two_people: true } as NewLine) : line;
  const { people = [] } = rules;
  if (people.length === 0) return made;
  const person = entryOf(people, line.by);
  const subject = line.kind === 'second' || line.kind === 'void' ? lines[line.about.seq - 1] : undefined;
  const act = ACT_OF[subject?.kind ?? line.kind];
  if (act !== undefined && person.may !== undefined && !person.may.includes(act))
    throw refused(MESSAGES.personMayNot(person.name), MESSAGES.mayOnly(person.may.join(', ')), asIs(act));
  const decided = line.kind === 'decision' ? line : subject;
  const penalty = decided?.kind === 'decision' && line.kind !== 'void' && !isProposed ? (decided.penalty ?? 0) : 0;
  if (person.upTo !== undefined && penalty > person.upTo)
    throw refused(MESSAGES.personMayNot(person.name), MESSAGES.mayUpTo(person.upTo), MESSAGES.penaltyOf(penalty));
  return { ...made, by: person.name };
}

function entryOf(people: readonly Person[], by: string): Person {
  const entry = people.find(
    ({ name, address }) => isSameName(name, by) || (address !== undefined && isSameName(address, by)),
  );
  if (entry !== undefined) return entry;
  throw refused(MESSAGES.nobodyHasThisName, asIs(people.map(({ name }) => name).join(', ')), asIs(by));
}

function refused(message: Text, expected: Text, found: Text): UserError {
  return new UserError('PERSON_REFUSED', message, MESSAGES.nothingWritten(MESSAGES.peopleAreInConfiguration), [
    { file: 'belaudit.yaml', key: 'people', found, expected, message: MESSAGES.saysWhoActs },
  ]);
}
