import { execFileSync } from 'node:child_process';
import { type TaggedNode, type TaggedPdf, wholeText } from './tagged-pdf.ts';

/** What only the printed pages show: how large letters are, how full pages are, and what stands at their ends. */

const PAGE_HEIGHT = 297;
const POINTS_PER_MILLIMETRE = 72 / 25.4;
/** The column of text, below the header and above the footer, in millimetres. */
const TOP = 18;
const BOTTOM = 282;
const LEAST_FILL = 0.5;
const LEAST_SIZE = 8;
/** `pdftohtml` rounds sizes: enlarged as far as it can, it does so to a third of a point. */
const ZOOM = 3;

/** Sizes of letters in points that are too small to read on paper. */
export function lettersTooSmall(pdf: string): readonly number[] {
  const xml = poppler('pdftohtml', '-xml', '-i', '-stdout', '-zoom', String(ZOOM), pdf);
  // The white rim of a figure in a chart is no letter.
  const sizes = [...xml.matchAll(/<fontspec [^>]*size="(\d+)"(?![^>]*color="#ffffff")/g)].map(
    ([, size]) => Number(size) / ZOOM,
  );
  return [...new Set(sizes)].filter((size) => size < LEAST_SIZE).sort((one, other) => one - other);
}

/** Pages that are less than half full, from 1; the last one of a part may be. */
export function emptyPages(pdf: string, tagged: TaggedPdf): readonly number[] {
  const begins = partsBegin(tagged);
  const pages = poppler('pdftotext', '-bbox', pdf, '-').split('<page ').slice(1);
  return pages.slice(0, -1).flatMap((page, place) => {
    const lowest = [...page.matchAll(/yMax="([\d.]+)"/g)]
      .map(([, y]) => Number(y) / POINTS_PER_MILLIMETRE)
      .filter((y) => y < Math.min(BOTTOM, PAGE_HEIGHT));
    const isEmpty = (Math.max(TOP, ...lowest) - TOP) / (BOTTOM - TOP) < LEAST_FILL;
    return isEmpty && !begins.has(place + 2) ? [place + 1] : [];
  });
}

/** Pages that begin with the heading of a part. */
function partsBegin(pdf: TaggedPdf): ReadonlySet<number> {
  const seen = new Set<number>();
  const begins = new Set<number>();
  for (const { heading, page } of textsOf(pdf.root, null, null)) {
    if (page === null || seen.has(page)) continue;
    seen.add(page);
    if (heading?.tag === 'H2') begins.add(page);
  }
  return begins;
}

/** Headings whose text, table or picture begins on the next page. */
export function lonelyHeadings(pdf: TaggedPdf): readonly string[] {
  const ends = [...textsOf(pdf.root, null, null)];
  return ends.flatMap(({ heading, page }, place) => {
    const next = ends[place + 1];
    const isLast = heading !== null && next !== undefined && next.heading !== heading;
    return isLast && page !== null && next.page !== null && next.page > page ? [wholeText(heading)] : [];
  });
}

interface PlacedText {
  readonly page: number | null;
  /** The heading that it belongs to; null: none. */
  readonly heading: TaggedNode | null;
}

function* textsOf(node: TaggedNode, heading: TaggedNode | null, page: number | null): Generator<PlacedText> {
  const own = /^H[23]$/.test(node.tag) ? node : heading;
  const at = node.page ?? page;
  if (node.children.length === 0) yield { heading: own, page: at };
  else for (const child of node.children) yield* textsOf(child, own, at);
}

function poppler(program: string, ...options: readonly string[]): string {
  return execFileSync(program, options, { encoding: 'utf8', maxBuffer: 1e9 });
}
