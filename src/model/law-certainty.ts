import { type Article, CERTAINTIES, type Certainty, type RuleDocumentation, type RuleVersion } from './rule.ts';
import type { RuleInForce } from './summary.ts';

/**
 * How certain the law behind a version of a rule is: the weakest mark of the articles that it names, which are all in force on all its days. The certainty of
 * the facts is another matter: it is the grade of a finding. Null: an agreement or a norm of the company, neither law nor code.
 * @throws Error if the version names an article that does not exist
 */
export function lawCertainty(version: RuleVersion, articles: ReadonlyMap<string, Article>): Certainty | null {
  if ('repealed' in version || version.level === 'contract' || version.level === 'policy') return null;
  return weakestCertainty(
    version.articles.map((id) => {
      const article = articles.get(id);
      if (article === undefined) throw new Error(`a rule names the article ${id}, which is nowhere`);
      return article.certainty;
    }),
  );
}

/** How certain the law of a rule was on a local day, as an ISO date. Undefined: no version was in force. */
export function lawOn({ versions, articles }: RuleDocumentation, day: string): Certainty | null | undefined {
  const version = versions.findLast(({ from }) => from <= day);
  return version === undefined ? undefined : lawCertainty(version, new Map(Object.entries(articles)));
}

/**
 * The articles behind a rule on a local day, as an ISO date: those of its version in force. Empty: no version was in force, or the rule rests on an agreement.
 */
export function articlesOn({ versions, articles }: RuleDocumentation, day: string): readonly Article[] {
  const version = versions.findLast(({ from }) => from <= day);
  if (version === undefined || 'repealed' in version) return [];
  return version.articles.flatMap((id) => articles[id] ?? []);
}

/** A day from which the law of a rule is more or less certain than before, or the rule comes into force. */
export interface LawTurn {
  readonly rule: string;
  readonly day: string;
}

/** All such days, by rule and day. */
export function lawTurns(rules: readonly RuleDocumentation[]): readonly LawTurn[] {
  return rules.flatMap((rule) => {
    const articles = new Map(Object.entries(rule.articles));
    return rule.versions.flatMap((version, index) => {
      const before = rule.versions[index - 1];
      const isSame = before !== undefined && lawCertainty(version, articles) === lawCertainty(before, articles);
      return isSame ? [] : [{ rule: rule.id, day: version.from }];
    });
  });
}

/** How certain the law of a rule is in the period; if several versions were in force, the least certain. */
export function lawInPeriod(inForce: readonly RuleInForce[], rule: string): Certainty | null {
  return weakestCertainty(inForce.flatMap(({ rule: id, law }) => (id === rule && law !== null ? [law] : [])));
}

/** Null: none. */
export function weakestCertainty(certainties: readonly Certainty[]): Certainty | null {
  return CERTAINTIES.findLast((certainty) => certainties.includes(certainty)) ?? null;
}
