/** Words that English sentences are made of, and no Dutch one. */
const ENGLISH =
  /\b(?:and|are|because|been|but|cannot|could|does|each|every|for|from|has|have|its|must|not|only|other|should|than|that|the|their|there|they|this|were|what|when|which|with|your?)\b/iu;
/** Keys and values of settings, and names of files. */
const NOTATION = /`[^`]*`|\{[^}]*\}|\S+\.\w{2,4}\b/gu;

/** The lines of a Dutch text that are English. */
export function englishIn(text: string): readonly string[] {
  return text.split('\n').filter((line) => ENGLISH.test(line.replaceAll(NOTATION, '')));
}
