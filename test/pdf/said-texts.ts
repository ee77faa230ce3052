import type { Language } from '../../src/model/configuration.ts';
import { NUMBERS } from './number-words.ts';

/** A text with fewer letters than this could be part of another one, so it is only compared with a whole paragraph or label. */
const LEAST_LETTERS = 12;
const ANY_FIGURE = '\u0001';

interface SaidForm {
  /** Finds the text with any figures; lines may end anywhere. */
  readonly pattern: RegExp;
  /** Its longest part without figures, lines and capitals: a text without it needs no search. */
  readonly words: string;
  /** The figures of each text of this form. */
  readonly figures: Set<string>;
}

export interface Comparison {
  /** The rest of the text, with all expected texts blanked. */
  readonly rest: string;
  /** Figures where others were expected. */
  readonly strange: readonly string[];
}

/** Texts that a report must print word by word, with their figures: the same words with another figure are a fault. */
export class SaidTexts {
  readonly #within: readonly SaidForm[];
  readonly #whole: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #language: Language;

  constructor(texts: readonly string[], language: Language) {
    this.#language = language;
    const forms = new Map<string, Set<string>>();
    for (const text of new Set(texts)) {
      const form = formOf(text, language);
      if (!form.includes(ANY_FIGURE)) continue;
      const figures = figuresIn(text, language);
      forms.set(form, (forms.get(form) ?? new Set()).add(figures));
    }
    this.#whole = forms;
    this.#within = [...forms]
      .filter(([form]) => form.replaceAll(/\P{L}/gu, '').length >= LEAST_LETTERS)
      .sort(([one], [other]) => other.length - one.length)
      .map(([form, figures]) => ({ pattern: patternOf(form, language), words: longestWordsOf(form), figures }));
  }

  compare(text: string): Comparison {
    const whole = this.#whole.get(formOf(text, this.#language));
    if (whole !== undefined) {
      const figures = figuresIn(text, this.#language);
      return { rest: '', strange: whole.has(figures) ? [] : [figures] };
    }
    let rest = text;
    let words = wordsOf(rest);
    const strange: string[] = [];
    for (const { pattern, words: known, figures } of this.#within) {
      if (!words.includes(known)) continue;
      rest = rest.replace(pattern, (found: string) => {
        const own = figuresIn(found, this.#language);
        if (!figures.has(own)) strange.push(own);
        return ' '.repeat(found.length);
      });
      words = wordsOf(rest);
    }
    return { rest, strange };
  }
}

/** The text without spaces, with one mark for each of its figures. */
function formOf(text: string, language: Language): string {
  return text.replace(NUMBERS[language], ANY_FIGURE).replaceAll(/\s/gu, '');
}

function wordsOf(text: string): string {
  return text.replaceAll(/\s/gu, '').toLowerCase();
}

function longestWordsOf(form: string): string {
  const [longest = ''] = form.split(ANY_FIGURE).sort((one, other) => other.length - one.length);
  return longest.toLowerCase();
}

function figuresIn(text: string, language: Language): string {
  return [...text.matchAll(NUMBERS[language])].map(([figure]) => figure.toLowerCase()).join(' ');
}

function patternOf(form: string, language: Language): RegExp {
  const parts = [...form].map((character) =>
    character === ANY_FIGURE ? `(?:${NUMBERS[language].source})` : character.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&'),
  );
  // Two figures are separate, never halves of one.
  const spaced = parts.map((part, at) =>
    at > 0 && form[at - 1] === ANY_FIGURE && form[at] === ANY_FIGURE ? `\\s${part}` : part,
  );
  return new RegExp(`(?<![\\p{L}\\d])${spaced.join('\\s*')}(?![\\p{L}\\d])`, 'giu');
}
