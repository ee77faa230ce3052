/** A text with a part that links to another place in the same file. */
export interface LinkedText {
  readonly before: string;
  readonly text: string;
  /** Such as `#findings-called-after-objection`; empty: the part is not a link. */
  readonly href: string;
  readonly after: string;
}

/**
 * A text that is a link as a whole.
 * @param href empty: no link
 * @param after text that follows the link
 */
export function linkedText(text: string, href: string, after = ''): LinkedText {
  return { before: '', text, href, after };
}

/** A sentence in which the first occurrence of a part is a link; without a link if the part does not occur. */
export function linkedWithin(sentence: string, part: string, href: string, after = ''): LinkedText {
  const at = part === '' ? -1 : sentence.indexOf(part);
  if (at < 0) return { before: sentence, text: '', href: '', after };
  return {
    before: sentence.slice(0, at),
    text: part,
    href,
    after: `${sentence.slice(at + part.length)}${after}`,
  };
}
