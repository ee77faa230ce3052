const KEY = 8;

/**
 * Finds known texts within others, wherever their lines end. A text counts only if it is not part of a longer word; the longest
 * match wins.
 */
export class TextFinder {
  /** By their first characters without spaces; shorter texts by all of them. */
  readonly #byBeginning = new Map<string, string[]>();

  constructor(texts: readonly string[]) {
    const sorted = [...new Set(texts.map(withoutBlanks))].sort((a, b) => b.length - a.length);
    for (const text of sorted) {
      const beginning = text.slice(0, KEY);
      const same = this.#byBeginning.get(beginning);
      if (same === undefined) this.#byBeginning.set(beginning, [text]);
      else same.push(text);
    }
  }

  /** The text with a blank for each character of a known text. */
  blanked(text: string): string {
    const places = [...text.matchAll(/\S/g)].map((match) => match.index);
    const compact = withoutBlanks(text);
    const characters = text.split('');
    for (let at = 0; at < compact.length; at += 1) {
      const found = this.#at(text, compact, places, at);
      if (found === 0) continue;
      characters.fill(' ', places[at], (places[at + found - 1] ?? 0) + 1);
      at += found - 1;
    }
    return characters.join('');
  }

  /** The length of the known text that begins here in the compact text; 0 if none does. */
  #at(text: string, compact: string, places: readonly number[], at: number): number {
    if (/[\d\p{L}]$|\d[.,]$/u.test(text.slice(Math.max(0, (places[at] ?? 0) - 2), places[at]))) return 0;
    for (let length = KEY; length > 0; length -= 1) {
      const candidates = this.#byBeginning.get(compact.slice(at, at + length)) ?? [];
      const found = candidates.find((known) => {
        if (length < KEY && known.length !== length) return false;
        const end = (places[at + known.length - 1] ?? 0) + 1;
        // Figures of neighbouring cells do not form a year.
        if (/^\d+$/.test(known) && end - (places[at] ?? 0) !== known.length) return false;
        return compact.startsWith(known, at) && !/^[\d\p{L}]|^[.,]\d/u.test(text.slice(end, end + 2));
      });
      if (found !== undefined) return found.length;
    }
    return 0;
  }
}

function withoutBlanks(text: string): string {
  return text.replaceAll(/\s/g, '');
}
