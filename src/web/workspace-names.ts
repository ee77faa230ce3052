import { type Language, listRules, type Workspace } from '../index.ts';

/** Names rules by their titles; a rule that this version does not have keeps its id. */
export async function ruleTitles(language: Language): Promise<(rule: string) => string> {
  const titles = new Map((await listRules()).map(({ id, text }) => [id, text[language].title]));
  return (rule) => titles.get(rule) ?? rule;
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
