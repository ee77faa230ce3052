import { readdirSync } from 'node:fs';
import { LEVELS } from '../model/findings.ts';
import type { Article, RuleDefinition, RuleDocumentation } from '../model/rule.ts';
import { sqlFile } from '../store/sql.ts';
import { extensionArticles, extensionRules } from './extension-rules.ts';
import { RULEBOOK } from './in-force.ts';
import type { RuleCases } from './rule-cases.ts';

/** A rule and the SELECT that finds calls that break it. */
export interface RuleModule {
  readonly definition: RuleDefinition;
  readonly sql: string;
  /** Module of the extension that supplies it; absent: the rule is built in. */
  readonly extension?: string;
}

/** The sources run as `.ts`, the package as `.js`. */
const ENDING: string = import.meta.url.endsWith('.ts') ? '.ts' : '.js';

const RULES = new URL('./rules/', RULEBOOK);

function ruleFolders(): readonly string[] {
  return readdirSync(RULES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

let own: Promise<readonly RuleModule[]> | undefined;

/** All rules, in the order in which reports show them: one per folder under the country's `rules`, and those of extensions in force. */
export async function ruleModules(): Promise<readonly RuleModule[]> {
  own ??= Promise.all(ruleFolders().map(loadRule));
  const rules = await own;
  const brought = await extensionRules(new Set(rules.map(({ definition }) => definition.id)));
  return [...rules, ...brought].sort(
    (one, other) => levelOf(one) - levelOf(other) || (one.definition.id < other.definition.id ? -1 : 1),
  );
}

async function loadRule(folder: string): Promise<RuleModule> {
  const { rule } = (await import(new URL(`${folder}/rule${ENDING}`, RULES).href)) as { rule: RuleDefinition };
  if (rule.id !== folder) throw new Error(`the rule in folder ${folder} calls itself ${rule.id}`);
  return { definition: rule, sql: sqlFile(RULES.href, `./${folder}/rule.sql`) };
}

/** The cases of all rules, by rule id: the tests run them, the documentation shows them. */
export async function ruleCases(): Promise<readonly RuleCases[]> {
  const all: RuleCases[] = [];
  for (const name of ruleFolders()) {
    const { cases } = (await import(new URL(`${name}/cases${ENDING}`, RULES).href)) as { cases: RuleCases };
    if (cases.rule !== name) throw new Error(`the cases in folder ${name} are those of ${cases.rule}`);
    all.push(cases);
  }
  return all;
}

function levelOf(module: RuleModule): number {
  const levels = module.definition.versions.flatMap((version) =>
    'level' in version ? [LEVELS.indexOf(version.level)] : [],
  );
  return Math.min(...levels);
}

let law: Promise<ReadonlyMap<string, Article>> | undefined;

/**
 * All articles that rules name, by id. Files under the country's `law` supply them; for an extension's rules, the extension itself is the
 * article.
 */
export async function articles(): Promise<ReadonlyMap<string, Article>> {
  law ??= loadLaw();
  return new Map([...(await law), ...extensionArticles().map((article) => [article.id, article] as const)]);
}

async function loadLaw(): Promise<ReadonlyMap<string, Article>> {
  const folder = new URL('./law/', RULEBOOK);
  const found = new Map<string, Article>();
  const files = readdirSync(folder).filter((file) => file.endsWith(ENDING) && !file.endsWith('.d.ts'));
  for (const file of files.sort()) {
    const module = (await import(new URL(file, folder).href)) as { articles: readonly Article[] };
    for (const article of module.articles) {
      if (found.has(article.id)) throw new Error(`two articles are called ${article.id}`);
      found.set(article.id, article);
    }
  }
  return found;
}

/** The rulebook as reports and `belaudit rules` show it: every rule with the articles that it names. */
export async function listRules(): Promise<readonly RuleDocumentation[]> {
  const known = await articles();
  return (await ruleModules()).map(({ definition }) => {
    const ids = definition.versions.flatMap((version) => ('articles' in version ? version.articles : []));
    const named: Record<string, Article> = {};
    for (const id of ids) {
      const article = known.get(id);
      if (article === undefined) throw new Error(`rule ${definition.id} names the article ${id}, which is nowhere`);
      named[id] = article;
    }
    return { ...definition, articles: named };
  });
}

/** The first day on which a rule is in force, as an ISO date. */
export function firstDay(definition: RuleDefinition): string {
  const first = definition.versions[0];
  if (first === undefined) throw new Error(`rule ${definition.id} has no version`);
  return first.from;
}
