import { GRADES, VERDICTS } from '../../src/model/findings.ts';
import type { Certainty, RuleDocumentation, RuleVersion } from '../../src/model/rule.ts';
import type { RuleFigures } from '../../src/model/summary.ts';
import type { VendorContext } from './context.ts';
import { shownActions } from './cover.ts';
import { toneOf } from './parties.ts';

export interface MethodView {
  readonly lead: string;
  readonly rules: readonly MethodRuleView[];
  readonly grades: readonly DefinitionView[];
  readonly verdicts: readonly DefinitionView[];
}

export interface DefinitionView {
  readonly term: string;
  readonly definition: string;
}

/** `url` is empty if the text has no public address. */
export interface ArticleView {
  readonly text: string;
  readonly url: string;
}

export interface MethodRuleView {
  readonly id: string;
  readonly title: string;
  readonly tone: string;
  readonly versions: readonly {
    readonly since: string;
    readonly articles: readonly ArticleView[];
    /** How certain the law is. */
    readonly certainty: string;
  }[];
  readonly meaning: string;
  readonly proof: string;
  /** Empty if it is among the actions. */
  readonly remedy: string;
}

/** Part 11: the rules with findings, and the meaning of our words. */
export function methodView(context: VendorContext): MethodView {
  const { found, words, summary } = context;
  return {
    lead: found.length === 0 ? words.howEmpty(summary.rules.length) : words.howLead(found.length),
    rules: found.map((figures) => methodRule(context, figures)),
    grades: [
      ...words.certainties.map(([term, definition]) => ({ term, definition })),
      ...GRADES.map((grade) => ({ term: words.gradePrefix(grade), definition: words.gradeDefinition(grade) })),
      { term: words.presumed[0], definition: words.presumed[1] },
    ],
    verdicts: VERDICTS.map((verdict) => ({
      term: words.verdict(verdict),
      definition: words.verdictDefinition(verdict),
    })),
  };
}

function methodRule(context: VendorContext, figures: RuleFigures): MethodRuleView {
  const rule = context.documentation(figures.rule);
  const { title, meaning, proof, remedy } = context.text(figures.rule);
  const { from, to } = context.summary.period;
  return {
    id: `how-${figures.rule}`,
    title,
    tone: toneOf(figures),
    versions: versionsIn(rule, from, to).map((version) => ({
      since: context.words.since(version.level, version.from),
      articles: articleLines(context, rule, version),
      certainty: context.words.lawCertainty(certaintyOf(context, rule.id, version.from)),
    })),
    meaning,
    proof,
    remedy: shownActions(context).some(({ rule: shown }) => shown === figures.rule) ? '' : remedy,
  };
}

type VersionInForce = Exclude<RuleVersion, { readonly repealed: true }>;

/** Versions of a rule that were in force on a day of the period; a version ends where the next begins. */
function versionsIn(rule: RuleDocumentation, from: string, to: string): readonly VersionInForce[] {
  return rule.versions.filter((version, index): version is VersionInForce => {
    const next = rule.versions[index + 1];
    return !('repealed' in version) && version.from <= to && (next === undefined || next.from > from);
  });
}

/** How certain the law of a version is, as in the summary. */
function certaintyOf({ summary }: VendorContext, rule: string, from: string): Certainty | null {
  const version = summary.rules.find((one) => one.rule === rule && one.from === from);
  return version?.law ?? null;
}

/** Only text that was read, or is marked as our reading, is printed as law. */
function articleLines(
  context: VendorContext,
  rule: RuleDocumentation,
  version: VersionInForce,
): readonly ArticleView[] {
  const { words } = context;
  const lines = version.articles.flatMap((id) => {
    const article = rule.articles[id];
    if (article === undefined) {
      throw new Error(`Rule ${rule.id} names an article that is not there: ${id}`);
    }
    const { certainty, title, url = '' } = article;
    const site = url === '' ? '' : new URL(url).hostname.replace(/^www\./, '');
    const text = words.article(certainty, title[words.language], site);
    return text === null ? [] : [{ text, url }];
  });
  return lines.length === 0 ? [{ text: words.noArticle(version.level), url: '' }] : lines;
}
