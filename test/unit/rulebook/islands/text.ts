import type { Language } from '../../../../src/model/configuration.ts';
import type { RuleText } from '../../../../src/model/rule.ts';

/** All that is said of a rule is its title: nobody reads a report of the Islands. */
export function titled(nl: string, en: string): Readonly<Record<Language, RuleText>> {
  return { nl: textOf(nl), en: textOf(en) };
}

function textOf(title: string): RuleText {
  return { title, sentence: title, meaning: title, proof: title, remedy: title, sanction: title };
}
