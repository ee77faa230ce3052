import { allNodes, type TaggedNode, type TaggedPdf, wholeText } from './tagged-pdf.ts';

/** Faults of a PDF's structure that keep a blind reader from reading it; empty if there are none. */
export function accessibilityFaults(pdf: TaggedPdf): readonly string[] {
  const nodes = [...allNodes(pdf.root)];
  return [
    ...(pdf.isMarked ? [] : ['is not tagged']),
    ...(/^(?:nl|en)$/.test(pdf.language) ? [] : ['has no language']),
    ...(pdf.title !== '' && pdf.showsTitle ? [] : ['has no title, or does not show it']),
    ...headingFaults(nodes.filter(({ tag }) => /^H\d$/.test(tag))),
    ...bookmarkFaults(pdf, nodes),
    ...nodes.filter(({ tag }) => tag === 'Figure').flatMap(pictureFaults),
    ...nodes.filter(({ tag }) => tag === 'Table').flatMap(tableFaults),
    ...nodes.filter(({ tag }) => tag === 'L').flatMap(listFaults),
    ...nodes
      .filter(({ tag, ...node }) => tag === 'Link' && wholeText({ tag, ...node }) === '')
      .map(() => 'a link without text'),
    ...nodes.flatMap(({ target }) =>
      target?.page === null ? [`a link leads to ${target.name}, which is not there`] : [],
    ),
    ...nodes.filter(({ text }) => text.includes('\uFFFD')).map(({ text }) => `characters that cannot be read: ${text}`),
    ...pdf.fonts.filter((font) => !font.isEmbedded).map(({ name }) => `the font ${name} is not embedded`),
    ...pdf.fonts.filter((font) => !font.hasCharacterMap).map(({ name }) => `the font ${name} cannot be read as text`),
    ...pdf.pagesWithoutTabOrder.map((page) => `page ${page} has links in no order`),
  ];
}

/** One heading of the first level, before all others; no level may be skipped. */
function headingFaults(headings: readonly TaggedNode[]): readonly string[] {
  const levels = headings.map(({ tag }) => Number(tag.slice(1)));
  return [
    ...(levels[0] === 1 && levels.filter((level) => level === 1).length === 1 ? [] : ['has not one heading above all']),
    ...headings.flatMap((heading, index) => [
      ...(wholeText(heading) === '' ? ['an empty heading'] : []),
      ...((levels[index] ?? 0) > (levels[index - 1] ?? 0) + 1
        ? [`a level is skipped before ${wholeText(heading)}`]
        : []),
    ]),
  ];
}

function bookmarkFaults({ bookmarks }: TaggedPdf, nodes: readonly TaggedNode[]): readonly string[] {
  const plain = (text: string): string => text.replaceAll(/\s/g, '');
  const headings = nodes.filter(({ tag }) => /^H\d$/.test(tag)).map((node) => plain(wholeText(node)));
  const titles = bookmarks.map(({ title }) => plain(title));
  return JSON.stringify(headings) === JSON.stringify(titles) ? [] : ['bookmarks are not the headings'];
}

function pictureFaults({ alternative, page }: TaggedNode): readonly string[] {
  return (alternative ?? '').trim() === '' ? [`a picture without words on page ${page}`] : [];
}

/** Every cell has a header of its row or column. */
function tableFaults(table: TaggedNode): readonly string[] {
  const cells = [...allNodes(table)];
  const name = `the table "${wholeText(table).slice(0, 40)}" on page ${table.page}`;
  const headers = cells.filter(({ tag }) => tag === 'TH');
  return [
    ...(headers.length > 0 ? [] : [`${name} has no headers`]),
    ...(headers.every(({ scope }) => scope === 'Row' || scope === 'Column')
      ? []
      : [`${name} has a header without scope`]),
    ...(cells.every(({ tag, headers: named }) => tag !== 'TD' || named > 0)
      ? []
      : [`${name} has a cell without header`]),
  ];
}

function listFaults({ children, page }: TaggedNode): readonly string[] {
  const items = children.filter(({ tag }) => tag !== '');
  return items.length > 0 && items.every(({ tag }) => tag === 'LI') ? [] : [`a list without items on page ${page}`];
}
