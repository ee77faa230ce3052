import { createHash } from 'node:crypto';
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  type PDFPageLeaf,
  PDFRawStream,
  PDFRef,
} from 'pdf-lib';
import { textDecoder } from './character-map.ts';
import { type PageContent, readContent } from './page-content.ts';

/** A PDF as a screen reader reads it: its structure, with the text of the pages. */
export interface TaggedPdf {
  readonly pages: number;
  readonly language: string;
  readonly title: string;
  readonly isMarked: boolean;
  readonly showsTitle: boolean;
  readonly root: TaggedNode;
  /** Text outside the structure, by page: the margins. */
  readonly margins: readonly string[];
  readonly bookmarks: readonly { readonly title: string; readonly depth: number }[];
  readonly fonts: readonly { readonly name: string; readonly isEmbedded: boolean; readonly hasCharacterMap: boolean }[];
  /** Pages on which the keyboard does not follow links in the order of the structure. */
  readonly pagesWithoutTabOrder: readonly number[];
}

export interface TaggedNode {
  /** `H2`, `TD`, `Figure`; empty for text. */
  readonly tag: string;
  readonly text: string;
  readonly alternative: string | null;
  /** For a TH: `Row` or `Column`. */
  readonly scope: string | null;
  /** For a TD: how many THs it names. */
  readonly headers: number;
  /** The page on which it begins, from 1; null for an empty element. */
  readonly page: number | null;
  /** For a link within the file: the name of its target, and the target's page, from 1; null for everything else. */
  readonly target: LinkTarget | null;
  readonly children: readonly TaggedNode[];
}

export interface LinkTarget {
  readonly name: string;
  /** Null: the target does not exist. */
  readonly page: number | null;
}

const FIGURE = 'Figure';

/** By the digest of their bytes: tests compare the same PDF with many data, and reading it is most of the work. */
const lastRead = new Map<string, Promise<TaggedPdf>>();
/** As many as the PDFs of two languages. */
const MOST_KEPT = 8;

/** Reads the structure of a PDF that a browser made. */
export async function readTaggedPdf(bytes: Uint8Array): Promise<TaggedPdf> {
  const digest = createHash('sha256').update(bytes).digest('hex');
  const pdf = lastRead.get(digest) ?? readBytes(bytes);
  lastRead.delete(digest);
  lastRead.set(digest, pdf);
  const [oldest = ''] = lastRead.keys();
  if (lastRead.size > MOST_KEPT) lastRead.delete(oldest);
  return await pdf;
}

async function readBytes(bytes: Uint8Array): Promise<TaggedPdf> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const { catalog } = document;
  const pages = document.getPages().map((page) => page.node);
  const contents = pages.map((page) => readContent(contentOf(page), decodersOf(page)));
  const structure = new StructureReader(document, contents);
  return {
    pages: pages.length,
    language: textOf(catalog.lookup(PDFName.of('Lang'))) ?? '',
    title: document.getTitle() ?? '',
    isMarked: isTrue(catalog.lookupMaybe(PDFName.of('MarkInfo'), PDFDict), 'Marked'),
    showsTitle: isTrue(catalog.lookupMaybe(PDFName.of('ViewerPreferences'), PDFDict), 'DisplayDocTitle'),
    root: structure.root(),
    margins: contents.map(({ unmarked }) => unmarked),
    bookmarks: bookmarksOf(catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict), 0),
    fonts: fontsIn(document),
    pagesWithoutTabOrder: pages.flatMap((page, index) =>
      page.Annots() !== undefined && nameOf(page.get(PDFName.of('Tabs'))) !== 'S' ? [index + 1] : [],
    ),
  };
}

function isTrue(dictionary: PDFDict | undefined, key: string): boolean {
  return dictionary?.get(PDFName.of(key))?.toString() === 'true';
}

function decodersOf(page: PDFPageLeaf): ReadonlyMap<string, (hexadecimal: string) => string> {
  const fonts = page.Resources()?.lookupMaybe(PDFName.of('Font'), PDFDict);
  return new Map(
    (fonts?.keys() ?? []).map((key) => [
      key.decodeText(),
      textDecoder(streamOf(fonts?.lookup(key, PDFDict).lookup(PDFName.of('ToUnicode')))),
    ]),
  );
}

/** Walks the elements of the structure; texts come from the pages that they name. */
class StructureReader {
  readonly #document: PDFDocument;
  readonly #contents: readonly PageContent[];
  readonly #places: ReadonlyMap<string, number>;
  readonly #destinations: PDFDict | undefined;

  constructor(document: PDFDocument, contents: readonly PageContent[]) {
    this.#document = document;
    this.#contents = contents;
    this.#places = new Map(document.getPages().map((page, index) => [page.ref.toString(), index]));
    this.#destinations = document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  }

  root(): TaggedNode {
    const tree = this.#document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
    return { ...leaf(''), tag: 'Root', children: this.#kids(tree, undefined, 'Root') };
  }

  #kids(element: PDFDict, page: PDFRef | undefined, tag: string): readonly TaggedNode[] {
    const kids = element.lookup(PDFName.of('K'));
    const list = kids instanceof PDFArray ? kids.asArray() : kids === undefined ? [] : [kids];
    return list.flatMap((kid) =>
      this.#nodes(kid instanceof PDFRef ? this.#document.context.lookup(kid) : kid, page, tag),
    );
  }

  #nodes(kid: unknown, page: PDFRef | undefined, parent: string): readonly TaggedNode[] {
    if (kid instanceof PDFNumber) return [this.#text(kid.asNumber(), page, parent)];
    if (!(kid instanceof PDFDict)) return [];
    const own = kid.get(PDFName.of('Pg'));
    const here = own instanceof PDFRef ? own : page;
    const content = kid.get(PDFName.of('MCID'));
    if (content instanceof PDFNumber) return [this.#text(content.asNumber(), here, parent)];
    const tag = nameOf(kid.get(PDFName.of('S')));
    return tag === '' ? [] : [this.#element(kid, here, tag)];
  }

  #element(element: PDFDict, page: PDFRef | undefined, tag: string): TaggedNode {
    const children = this.#kids(element, page, tag);
    return {
      tag,
      text: '',
      alternative: textOf(element.lookup(PDFName.of('Alt'))),
      ...attributesOf(element),
      page: children.find((child) => child.page !== null)?.page ?? null,
      target: tag === 'Link' ? this.#target(element) : null,
      children,
    };
  }

  /** The target of a link's annotation, if that is in the file. */
  #target(element: PDFDict): LinkTarget | null {
    const kids = element.lookup(PDFName.of('K'));
    const list = kids instanceof PDFArray ? kids.asArray().map((_, index) => kids.lookup(index)) : [kids];
    const annotation = list.find((kid) => kid instanceof PDFDict && nameOf(kid.get(PDFName.of('Type'))) === 'OBJR');
    if (!(annotation instanceof PDFDict)) return null;
    const name = textOf(annotation.lookup(PDFName.of('Obj'), PDFDict).lookup(PDFName.of('Dest')));
    if (name === null) return null;
    const destination = this.#destinations?.lookup(PDFName.of(name));
    const page = destination instanceof PDFArray ? destination.get(0) : undefined;
    const place = page instanceof PDFRef ? this.#places.get(page.toString()) : undefined;
    return { name, page: place === undefined ? null : place + 1 };
  }

  #text(content: number, page: PDFRef | undefined, parent: string): TaggedNode {
    const place = this.#places.get(page?.toString() ?? '') ?? -1;
    const text = this.#contents[place]?.marked.get(content);
    return leaf(text === undefined ? '' : parent === FIGURE ? text.apart : text.joined, place + 1);
  }
}

/** The text of a node and all below it. */
export function wholeText(node: TaggedNode): string {
  return node.children.length === 0
    ? node.text
    : node.children
        .map(wholeText)
        .filter((text) => text !== '')
        .join(' ');
}

/** A node and all below it, in reading order. */
export function* allNodes(node: TaggedNode): Generator<TaggedNode> {
  yield node;
  for (const child of node.children) yield* allNodes(child);
}

function leaf(text: string, page: number | null = null): TaggedNode {
  return { tag: '', text, alternative: null, scope: null, headers: 0, page, target: null, children: [] };
}

function contentOf(page: PDFPageLeaf): string {
  const contents = page.Contents();
  const streams =
    contents instanceof PDFArray ? contents.asArray().map((_, index) => contents.lookup(index)) : [contents];
  return streams.map(streamOf).join('\n');
}

function streamOf(stream: unknown): string {
  return stream instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1') : '';
}

function attributesOf(element: PDFDict): { readonly scope: string | null; readonly headers: number } {
  const held = element.lookup(PDFName.of('A'));
  const dictionaries = held instanceof PDFArray ? held.asArray().map((_, index) => held.lookup(index)) : [held];
  const tables = dictionaries.filter((entry) => entry instanceof PDFDict);
  const scope = tables.map((entry) => entry.get(PDFName.of('Scope'))).find((entry) => entry !== undefined);
  const headers = tables.map((entry) => entry.lookup(PDFName.of('Headers'))).find((entry) => entry instanceof PDFArray);
  return { scope: scope === undefined ? null : nameOf(scope), headers: headers?.size() ?? 0 };
}

function nameOf(value: unknown): string {
  return value instanceof PDFName ? value.decodeText() : '';
}

function textOf(value: unknown): string | null {
  return typeof value === 'object' && value !== null && 'decodeText' in value ? (value as PDFName).decodeText() : null;
}

function bookmarksOf(outline: PDFDict | undefined, depth: number): TaggedPdf['bookmarks'] {
  const found: { readonly title: string; readonly depth: number }[] = [];
  let item = outline?.lookupMaybe(PDFName.of('First'), PDFDict);
  while (item !== undefined) {
    found.push({ title: textOf(item.lookup(PDFName.of('Title'))) ?? '', depth }, ...bookmarksOf(item, depth + 1));
    item = item.lookupMaybe(PDFName.of('Next'), PDFDict);
  }
  return found;
}

function fontsIn(document: PDFDocument): TaggedPdf['fonts'] {
  const dictionaries = document.context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter((object) => object instanceof PDFDict && nameOf(object.get(PDFName.of('Type'))) === 'Font') as PDFDict[];
  return dictionaries
    .filter((font) => !nameOf(font.get(PDFName.of('Subtype'))).startsWith('CIDFont'))
    .map((font) => {
      const below = font.lookupMaybe(PDFName.of('DescendantFonts'), PDFArray)?.lookup(0, PDFDict) ?? font;
      const descriptor = below.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict);
      const isEmbedded = ['FontFile', 'FontFile2', 'FontFile3'].some(
        (key) => descriptor?.get(PDFName.of(key)) !== undefined,
      );
      return {
        name: nameOf(font.get(PDFName.of('BaseFont'))),
        isEmbedded: isEmbedded || nameOf(font.get(PDFName.of('Subtype'))) === 'Type3',
        hasCharacterMap: font.get(PDFName.of('ToUnicode')) !== undefined,
      };
    });
}
