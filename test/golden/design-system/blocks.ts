/** Parts of pages by their classes, as the templates of the reports make them. */
export interface Block {
  /** `table.counts`. */
  readonly name: string;
  readonly html: string;
}

const OPENING = /<(table|div|ul|ol|section|p)(?: [^>]*?)?class="([^"]+)"[^>]*>/g;
/** Chapters and their parts only frame blocks. */
const FRAMES: ReadonlySet<string> = new Set(['block', 'chapter', 'together', 'page', 'company', 'board', 'answer']);
const MOST_ROWS = 3;
const MOST_LETTERS = 9000;

/** The first block of each combination of classes, tables with their first rows; a block within another block is not shown separately. */
export function firstBlocks(pages: readonly string[]): readonly Block[] {
  const found = new Map<string, string>();
  for (const page of pages) {
    let end = 0;
    for (const match of page.matchAll(OPENING)) {
      const [, tag = '', classes = ''] = match;
      const names = classes.trim().split(/\s+/);
      if (match.index < end || names.every((name) => FRAMES.has(name))) continue;
      const html = element(page, match.index, tag);
      end = match.index + html.length;
      const name = `${tag}.${names.join('.')}`;
      if (!found.has(name)) found.set(name, shortened(html));
    }
  }
  return [...found].map(([name, html]) => ({ name, html })).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** An element with its contents, from its opening tag on. */
function element(page: string, start: number, tag: string): string {
  let depth = 0;
  const tags = new RegExp(`<(/?)${tag}\\b[^>]*>`, 'g');
  tags.lastIndex = start;
  for (let match = tags.exec(page); match !== null; match = tags.exec(page)) {
    depth += match[1] === '/' ? -1 : 1;
    if (depth === 0) return page.slice(start, match.index + match[0].length);
  }
  throw new Error(`<${tag}> is not closed`);
}

/** A table keeps its head and its first rows. */
function shortened(html: string): string {
  if (html.length > MOST_LETTERS && !html.startsWith('<table')) return html;
  let row = 0;
  return html.replace(/<tr\b.*?<\/tr>/gs, (text) => {
    if (text.includes('scope="col"')) return text;
    row += 1;
    return row > MOST_ROWS ? '' : text;
  });
}

/** The same markup with other ids, so that it can occur on a page twice. */
export function withOtherIds(html: string, prefix: string): string {
  return html
    .replace(/ id="([^"]+)"/g, ` id="${prefix}$1"`)
    .replace(/url\(#([^)]+)\)/g, `url(#${prefix}$1)`)
    .replace(/ aria-labelledby="([^"]+)"/g, (_, ids: string) => {
      const others = ids.split(' ').map((id) => `${prefix}${id}`);
      return ` aria-labelledby="${others.join(' ')}"`;
    });
}
