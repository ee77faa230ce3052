import { maskNumbers } from '../model/masked-numbers.ts';

const LONGEST = 40;

/** The company's own judgement of an answer to the regulator. The folder that holds it is given to nobody. */
export const INTERNAL_ANSWER: string = 'acm-internal.json';

/**
 * A file name as part of a folder name, without anything that could be a telephone number, whether in the original name or once other characters
 * are removed. @param file name, with or without its extension
 */
export function folderPart(file: string): string {
  const stem = maskNumbers(file.replace(/\.[^.]*$/u, ''))
    .toLowerCase()
    .normalize('NFKD');
  const words = plainWords(maskNumbers(plainWords(stem)))
    .slice(0, LONGEST)
    .replace(/-+$/u, '');
  return words === '' ? 'list' : words;
}

function plainWords(text: string): string {
  return text.match(/[a-z0-9]+/gu)?.join('-') ?? '';
}
