/** A text of which one part leads to another place of the same file. */
export interface LinkedText {
  readonly before: string;
  readonly text: string;
  /** Such as `#findings-called-after-objection`; empty: the part is no link. */
  readonly href: string;
  readonly after: string;
}

/**
 * A text that is a link as a whole.
 * @param href empty: no link
 * @param after what follows it and is not part of the link
 */
export function linkedText(text: string, href: string, after = ''): LinkedText {
  return { before: '', text, href, after };
}

/** A sentence of which the first occurrence of a part is a link; without link where the part does not stand in it. */
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
