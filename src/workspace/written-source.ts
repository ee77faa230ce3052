import { isMap, isSeq, parseDocument, type YAMLMap } from 'yaml';

/** A value of `belaudit.yaml` as written: texts, lists, keys with values; null if there is nothing. */
export type WrittenValue = string | null | readonly WrittenValue[] | WrittenKeys;

export interface WrittenKeys {
  readonly [key: string]: WrittenValue;
}

/** An entry of `sources`, as written. */
export type WrittenSource = WrittenKeys & { readonly feed: string; readonly files: string };

/** Reads the entries of a generated text that begins with `sources:`, such as the mapping of an inspection; comments are left out. */
export function readWrittenSources(text: string): readonly WrittenSource[] {
  const list = parseDocument(text, { uniqueKeys: false, logLevel: 'error' }).get('sources');
  if (!isSeq(list)) return [];
  return list.items
    .filter((item): item is YAMLMap => isMap(item))
    .map((item) => asTexts(item.toJSON()) as WrittenSource);
}

/** Words that YAML reads as numbers or booleans are texts here, as everywhere in `belaudit.yaml`. */
function asTexts(value: unknown): WrittenValue {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.map(asTexts);
  if (typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, asTexts(one)]));
  return String(value);
}
