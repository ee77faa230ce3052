import { type Article, CERTAINTIES, type Certainty, type RuleVersion } from '../model/rule.ts';

/**
 * How sure the law behind a version of a rule is: the weakest mark of the articles that it names, which are in force on all its days.
 * It says nothing of facts: how sure those are is the grade of a finding. Null: an agreement or a norm of the company, no law and no code.
 * @throws Error where the version names an article that is nowhere
 */
export function lawCertainty(version: RuleVersion, articles: ReadonlyMap<string, Article>): Certainty | null {
  if ('repealed' in version || version.level === 'contract' || version.level === 'policy') return null;
  const ranks = version.articles.map((id) => {
    const article = articles.get(id);
    if (article === undefined) throw new Error(`a rule names the article ${id}, which is nowhere`);
    return CERTAINTIES.indexOf(article.certainty);
  });
  return CERTAINTIES[Math.max(...ranks)] ?? null;
}
