import type { Language } from './configuration.ts';

/**
 * The same words in every language. The texts of a room are in the table `MESSAGES` of its `messages.ts`, by name: words side by side, or a function that makes
 * them from values. A test walks all tables.
 */
export type Text = Readonly<Record<Language, string>>;

/** A name, a number or the words of another program: the same in every language. */
export function asIs(text: string): Text {
  return { en: text, nl: text };
}

/** A value with the words of one language wherever it has a text. */
export type Told<Value> = Value extends Text
  ? string
  : Value extends readonly (infer Item)[]
    ? readonly Told<Item>[]
    : Value extends object
      ? { readonly [Key in keyof Value]: Told<Value[Key]> }
      : Value;

/** The same value, with its texts in one language; its fields stay in order. It holds plain data only. */
export function toldIn<Value>(value: Value, language: Language): Told<Value> {
  const told = (one: unknown): unknown => {
    if (Object(one) !== one) return one;
    if (Array.isArray(one)) return one.map(told);
    const fields = one as Readonly<Record<string, unknown>>;
    if ('en' in fields && 'nl' in fields) return fields[language];
    return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, told(field)]));
  };
  return told(value) as Told<Value>;
}

/** Words of the library in one language; anything else stays as it is. */
export function wordsIn(text: Text | string, language: Language): string {
  return typeof text === 'string' ? text : text[language];
}
