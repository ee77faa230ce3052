import type { Language } from '../model/configuration.ts';

/** Which text of the rulebook each version was made from: people know the text, results name the version. */
const TEXTS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'nl-1': { nl: 'derde tekst', en: 'third text' },
  'nl-2': { nl: 'vierde tekst', en: 'fourth text' },
  'nl-3': { nl: 'vijfde tekst', en: 'fifth text' },
};

/**
 * A rulebook as people name it: `nl-3, fifth text`.
 * @param rulebook a version, perhaps with the marks of extensions; one that is not known is left as it is
 */
export function rulebookName(rulebook: string, language: Language): string {
  const text = TEXTS[rulebook.split('+')[0] ?? ''];
  return text === undefined ? rulebook : `${rulebook}, ${text[language]}`;
}

/**
 * What two versions of the rulebook say of their texts: `from the fourth to the fifth text of the rulebook`; empty if one of them is not known, or they are of
 * the same text.
 */
export function rulebookStep([before, now]: readonly [before: string, now: string], language: Language): string {
  const [from, to] = [before, now].map((rulebook) => TEXTS[rulebook.split('+')[0] ?? '']?.[language].split(' ')[0]);
  if (from === undefined || to === undefined || from === to) return '';
  return language === 'nl'
    ? `van de ${from} naar de ${to} tekst van het regelboek`
    : `from the ${from} to the ${to} text of the rulebook`;
}
