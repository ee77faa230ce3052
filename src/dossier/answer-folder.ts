import { maskNumbers } from '../model/masked-numbers.ts';

const LONGEST = 40;

/**
 * The name of a file as a part of the name of a folder, without whatever could be a telephone number in it: neither as the file has it, nor as it comes to stand here, where other letters are gone.
 * @param file name, with or without its ending
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
