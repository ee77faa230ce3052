import type { Language } from '../../../../src/model/configuration.ts';
import type { RuleText } from '../../../../src/model/rule.ts';

/** A rule's title serves for all its texts: nobody reads a report of the Islands. */
export function titled(nl: string, en: string): Readonly<Record<Language, RuleText>> {
  return { nl: textOf(nl), en: textOf(en) };
}

function textOf(title: string): RuleText {
  return { title, sentence: title, meaning: title, proof: title, remedy: title, sanction: title };
}
