import type { Cells, RuleCase } from './rule-cases.ts';

/** What a rule found in a case's call. Ids that belong to the case are in braces. */
export interface FoundInCase {
  readonly level: string;
  readonly grade: string;
  readonly reason: string;
  readonly responsible: string;
  readonly cause: string;
}

/** A case of a rule and its result; null: the rule found nothing. */
export interface RanCase {
  readonly name: string;
  readonly ruleCase: RuleCase;
  readonly found: FoundInCase | null;
}

/** Cells of a table row: what the case shows, what is known about the call and its records, and the result. */
export function caseRow({ name, ruleCase, found }: RanCase): readonly [string, string, string] {
  return [name, given(ruleCase).join('; '), found === null ? 'nothing' : outcome(found)];
}

function outcome({ level, grade, reason, responsible, cause }: FoundInCase): string {
  const because = reason === '' ? '' : ` (${reason})`;
  return `${grade}${because}, ${level}; responsible: ${responsible}, ${cause}`;
}

/** The differences from a lawful call, by feed. */
function given(ruleCase: RuleCase): readonly string[] {
  const { call, person, phone, consent, relation, objection, rows = {} } = ruleCase;
  const own: readonly (readonly [string, Cells | null | undefined])[] = [
    ['person', person],
    ['number of the person', phone],
    ['consent', consent],
    ['relation', relation ?? undefined],
    ['objection', objection ?? undefined],
  ];
  return [
    `call: ${cellsText(call)}`,
    ...own.flatMap(([what, cells]) =>
      cells === undefined ? [] : [`${what}: ${cells === null ? 'none' : cellsText(cells)}`],
    ),
    ...Object.entries(rows).flatMap(([feed, all]) => (all ?? []).map((cells) => `${feed}: ${cellsText(cells)}`)),
    ...settings(ruleCase),
  ];
}

function cellsText(cells: Cells): string {
  const texts = Object.entries(cells).map(([column, cell]) => `${column} ${cell === '' ? 'empty' : cell}`);
  return texts.length === 0 ? 'as usual' : texts.join(', ');
}

/** The differences in the configuration. */
function settings({ vendor, vendor2, entity, entity2, campaign, policy, complete }: RuleCase): readonly string[] {
  const parts = { vendor, vendor2, entity, entity2, campaign, policy };
  const stated = complete === undefined ? [] : [`stated to be complete: ${complete.join(', ') || 'nothing'}`];
  return [
    ...stated,
    ...Object.entries(parts).flatMap(([name, value]) =>
      value === undefined ? [] : [`configuration of ${name}: ${settingText(value)}`],
    ),
  ];
}

function settingText(value: object): string {
  return JSON.stringify(value).replaceAll('"', '');
}
