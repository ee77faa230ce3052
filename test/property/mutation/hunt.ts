import { readFileSync } from 'node:fs';
import { projectFiles, TOP } from '../../house/tree.ts';
import { type Mutant, mutantsOf } from './mutants.ts';
import { type Expectation, type Outcome, Suite } from './suites.ts';
import { acceptanceCases, drawnWorkspaces, ruleWorlds } from './worlds.ts';

/** The fate of a mutant. */
export interface Fate {
  readonly mutant: Mutant;
  readonly outcome: Outcome;
}

/** The SELECTs that judge: standing, rules, responsibility, verdict, and the one that applies a rule's dates and contacts. */
const JUDGING = [
  ...['src/standing/*.sql', 'src/rulebook/*.sql'],
  ...['src/audit/result-in-scope.sql', 'src/audit/rule-hit.sql', 'src/audit/finding.sql'],
];

/** Statements that only save work: they must change nothing. crowds.long-second-opinion.test.ts tests that; for the reading of history, part-of-period.longest-invariants.test.ts. */
const SPARING = /-(?:superseded-consent|crowd-pair|conversation)\.sql$|\/95-consent-pair\.sql$/u;

/** It judges nothing: it says until when planned calls may be made. */
const PLANNING = /\/until\.sql$/u;

/** Drawn workspaces on which the product must agree with the second opinion. */
const DRAWN_WORKSPACES = 8;

/** Every mutant of every SELECT that judges. */
export function allMutants(): readonly Mutant[] {
  return projectFiles(...JUDGING)
    .filter((file) => !SPARING.test(file) && !PLANNING.test(file))
    .flatMap((file) => mutantsOf(file, statementOf(file)));
}

function statementOf(file: string): string {
  return readFileSync(TOP + file, 'utf8');
}

/** The cases of rules, the acceptance cases and the drawn workspaces; those that catch most come first. */
async function allExpectations(): Promise<readonly Expectation[]> {
  return [...(await ruleWorlds()), ...acceptanceCases(), ...drawnWorkspaces(DRAWN_WORKSPACES)];
}

/**
 * Hunts mutants with all cases, several in parallel. Suites that caught many of a file's mutants are tried first on its next one.
 */
export class Hunt {
  readonly #lanes: readonly (readonly Suite[])[];
  readonly #suites: readonly Suite[];
  readonly #caught: Map<Suite, Map<string, number>> = new Map();

  private constructor(largest: Expectation, others: readonly Expectation[], lanes: number) {
    const shared = others.map((each) => new Suite(each));
    // The largest world catches nearly all mutants, so each lane has its own.
    this.#lanes = Array.from({ length: lanes }, () => [new Suite(largest), ...shared]);
    this.#suites = [...new Set(this.#lanes.flat())];
  }

  /**
   * @param lanes how many mutants are judged in parallel
   * @param expectations absent: all
   */
  static async prepare(lanes: number, expectations?: readonly Expectation[]): Promise<Hunt> {
    const [largest, ...others] = expectations ?? (await allExpectations());
    if (largest === undefined) throw new Error('there is nothing to hunt with');
    return new Hunt(largest, others, lanes);
  }

  /** @param told called with each fate as soon as it is known */
  async fates(mutants: readonly Mutant[], told: (fate: Fate) => void = () => undefined): Promise<readonly Fate[]> {
    const waiting = [...mutants];
    const fates: Fate[] = [];
    const work = async (lane: readonly Suite[]): Promise<void> => {
      for (let mutant = waiting.shift(); mutant !== undefined; mutant = waiting.shift()) {
        const fate = { mutant, outcome: await this.#outcomeOf(mutant, lane) };
        fates.push(fate);
        told(fate);
      }
    };
    await Promise.all(this.#lanes.map(work));
    return fates;
  }

  async #outcomeOf(mutant: Mutant, [largest, ...others]: readonly Suite[]): Promise<Outcome> {
    const fault = { statement: statementOf(mutant.file), faulty: mutant.sql };
    const count = (suite: Suite): number => this.#caught.get(suite)?.get(mutant.file) ?? 0;
    const inOrder = others.toSorted((one, other) => count(other) - count(one));
    for (const suite of largest === undefined ? inOrder : [largest, ...inOrder]) {
      const outcome = await suite.judge(fault);
      if (outcome === 'invalid') return outcome;
      if (outcome !== 'unseen') {
        const counts = this.#caught.get(suite) ?? new Map<string, number>();
        this.#caught.set(suite, counts.set(mutant.file, count(suite) + 1));
        return outcome;
      }
    }
    return 'unseen';
  }

  async close(): Promise<void> {
    for (const suite of this.#suites) await suite.close();
  }
}
