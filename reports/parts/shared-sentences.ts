/** Sentences that apply to the same subjects, with these in their order. */
export interface SharedSentences {
  readonly subjects: readonly string[];
  readonly sentences: string;
}

/**
 * Texts of several subjects, sentence by sentence: a sentence that applies to several subjects occurs once, and those that apply
 * to most come first.
 */
export function sharedSentences(
  texts: readonly { readonly subject: string; readonly text: string }[],
): readonly SharedSentences[] {
  const bySentence = new Map<string, string[]>();
  for (const { subject, text } of texts) {
    for (const sentence of sentencesOf(text)) bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), subject]);
  }
  const bySubjects = new Map<string, { readonly subjects: readonly string[]; readonly sentences: string[] }>();
  for (const [sentence, subjects] of bySentence) {
    const key = JSON.stringify(subjects);
    const same = bySubjects.get(key);
    if (same === undefined) bySubjects.set(key, { subjects, sentences: [sentence] });
    else same.sentences.push(sentence);
  }
  return [...bySubjects.values()]
    .sort((a, b) => b.subjects.length - a.subjects.length)
    .map(({ subjects, sentences }) => ({ subjects, sentences: sentences.join(' ') }));
}

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=\.) (?=\p{Lu})/u);
}
