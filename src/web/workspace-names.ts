import { type Language, listRules, type Workspace } from '../index.ts';
import { findingWords } from '../language/finding-words.ts';

/** Names rules by their titles; a rule that this version does not have keeps its id. */
export async function ruleTitles(language: Language): Promise<(rule: string) => string> {
  const titles = new Map((await listRules()).map(({ id, text }) => [id, text[language].title]));
  return (rule) => titles.get(rule) ?? rule;
}

export type ReasonTexts = (rule: string, reason: string) => string;

/** Names the reasons of findings. Some rules have one reason only, which their title says. */
export async function reasonTexts(language: Language): Promise<ReasonTexts> {
  const titleOf = await ruleTitles(language);
  const { reasonOf } = findingWords(language);
  return (rule, reason) => (reason === '' ? titleOf(rule) : reasonOf(reason, ''));
}

/** The name of a call centre; its id, where it is not among these. */
export function vendorName(
  { vendors }: { readonly vendors: readonly { readonly id: string; readonly name: string }[] },
  vendor: string,
): string {
  return vendors.find(({ id }) => id === vendor)?.name ?? vendor;
}

/** The name of whoever collected a consent: a call centre, or the company itself. */
export function collectorName(
  { client, vendors }: Pick<Workspace['configuration'], 'client' | 'vendors'>,
  collector: string,
): string {
  return vendors.some(({ id }) => id === collector) ? vendorName({ vendors }, collector) : client.name;
}
