import { createHash } from 'node:crypto';
import { dirname } from 'node:path';
import {
  AFRelationship,
  ParseSpeeds,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRef,
  PDFStreamWriter,
  PDFString,
} from 'pdf-lib';
import { type Browser, launch, type Page } from 'puppeteer';
import { UserError } from '../errors.ts';
import { makeProfile, removeProfile } from './browser-profile.ts';
import { MESSAGES } from './messages.ts';
import type { ReportDocument } from './report.ts';

export interface PdfSettings {
  /** The audit date, which the PDF gives as its creation date, so that the same results give the same bytes. ISO day. */
  readonly asOf: string;
  readonly subject: string;
  readonly creator: string;
}

export interface MadePdf {
  readonly bytes: Uint8Array;
  /** Names of the fonts that it embeds or requests, without the tag of their subset, sorted. */
  readonly fonts: readonly string[];
}

/** Pages as the browser prints them: a PDF without title, attachments and fixed dates. */
export interface PrintedPages {
  readonly bytes: Uint8Array;
}

/** A running browser that prints one document at a time. */
export interface PdfMaker {
  /** Name and version of the browser: each version promises the same bytes. */
  readonly version: string;
  /** Whether the browser runs in its own sandbox, which it refuses to the root user. */
  readonly isSandboxed: boolean;
  readonly print: (document: ReportDocument) => Promise<PrintedPages>;
  /** Turns printed pages of the same document into a complete PDF, without the browser, which can print the next one meanwhile. */
  readonly finish: (pages: PrintedPages, document: ReportDocument, settings: PdfSettings) => Promise<MadePdf>;
  readonly close: () => Promise<void>;
}

/** A volume of findings has some fifty thousand objects, most of them tags. Fewer, larger streams take less space and time. */
const OBJECTS_PER_STREAM = 500;
/** By default pdf-lib pauses a millisecond after every hundred objects, for programs with a window to draw. */
const WITHOUT_PAUSE = Number.POSITIVE_INFINITY;

/** Characters. The memory of a longer document is given back before the next one is loaded. */
const LONGEST_BEFORE_ANOTHER = 2_000_000;

/** The browser's name for a structure element: its number among all nodes of its process. */
const BY_NODE = /^node(\d+)$/u;

const CONTENT_POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:";
/** A page is loaded for print only: a layout for the screen would take a third longer. Its fonts are requested all the same. */
const NOTHING_ON_SCREEN =
  '@media screen { body > * { display: none; } body > .typeface { display: block !important; } }';

/**
 * Starts the browser at `path`, with the variables of `environment`, by default those of this process. Aborting `signal` closes it.
 * Throws UserError BROWSER_FAILED if it does not start.
 */
export async function startPdfMaker(
  path: string,
  signal?: AbortSignal,
  environment?: NodeJS.ProcessEnv,
): Promise<PdfMaker> {
  signal?.throwIfAborted();
  const profile = makeProfile();
  const browser = await startBrowser(path, profile, environment);
  const stop = (): void => {
    void browser.close().catch(() => undefined);
  };
  signal?.addEventListener('abort', stop, { once: true });
  const version = await browser.version();
  const printer = new Printer(browser);
  return {
    version,
    isSandboxed: !isRoot(),
    print: async (document) => {
      try {
        return { bytes: await printed(printer, document) };
      } catch (error) {
        signal?.throwIfAborted();
        throw error;
      }
    },
    finish: ({ bytes }, document, settings) => finished(bytes, document, settings, version),
    close: async () => {
      signal?.removeEventListener('abort', stop);
      try {
        await browser.close();
      } finally {
        removeProfile(profile);
      }
    },
  };
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

async function startBrowser(
  path: string,
  profile: string,
  environment: NodeJS.ProcessEnv | undefined,
): Promise<Browser> {
  // Chromium refuses its sandbox to the root user; for everybody else it stays on.
  const asRoot = isRoot() ? ['--no-sandbox'] : [];
  try {
    return await launch({
      executablePath: path,
      userDataDir: profile,
      // Its other temporary files are beside its profile.
      ...(environment === undefined ? {} : { env: { ...environment, TMPDIR: dirname(profile) } }),
      // Through a pipe, not a port, which other users of the machine could reach; and with a pipe the browser ends when the program is killed.
      pipe: true,
      headless: true,
      // Nothing is printed on the page with which it would begin: without its window and processes, starting it costs a third less.
      waitForInitialPage: false,
      timeout: 0,
      protocolTimeout: 0,
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      args: [
        // Line breaks must not depend on how a build of the browser hints fonts.
        '--font-render-hinting=none',
        '--disable-dev-shm-usage',
        '--disable-background-networking',
        '--disable-component-update',
        '--no-first-run',
        '--no-startup-window',
        ...asRoot,
      ],
    });
  } catch (cause) {
    removeProfile(profile);
    throw new UserError(
      'BROWSER_FAILED',
      MESSAGES.browserDidNotStart,
      MESSAGES.startBrowserByHand,
      [{ key: 'BELAUDIT_BROWSER', found: path, message: MESSAGES.didNotStart }],
      { cause },
    );
  }
}

/** The page as Chromium prints it; a second print fills in the page numbers of its table of contents. */
async function printed(printer: Printer, document: ReportDocument): Promise<Uint8Array> {
  const html = prepared(document.html);
  if (!html.includes('data-page-of="')) {
    return printer.print(html, 'final');
  }
  // Without tags and bookmarks, which are most of the work, the layout is the same.
  const pages = await pagesOfDestinations(await printer.print(html, 'layout'));
  const numbered = html.replace(
    /(<span [^>]*data-page-of="([a-z0-9-]+)"[^>]*>)[^<]*(<\/span>)/g,
    (whole, open: string, target: string, close: string) => {
      const page = pages.get(target);
      return page === undefined ? whole : `${open}${page}${close}`;
    },
  );
  return printer.print(numbered, 'final');
}

/** Prints one document after another on the same page: a new page would start a process, and decode the fonts again. */
class Printer {
  readonly #browser: Browser;
  #page: LockedPage | undefined;

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  async print(html: string, purpose: 'layout' | 'final'): Promise<Uint8Array> {
    const locked = this.#page ?? (await lockedPage(this.#browser));
    this.#page = locked;
    try {
      const bytes = await pageAsPdf(locked.page, html, purpose === 'final').finally(() => refuse(locked.denied));
      if (html.length > LONGEST_BEFORE_ANOTHER) await this.#leave(locked);
      else await locked.page.goto('about:blank', { timeout: 0 });
      return bytes;
    } catch (error) {
      await this.#leave(locked);
      throw error;
    }
  }

  async #leave({ page }: LockedPage): Promise<void> {
    this.#page = undefined;
    await page
      .browserContext()
      .close()
      .catch(() => undefined);
  }
}

async function pageAsPdf(page: Page, html: string, isTagged: boolean): Promise<Uint8Array> {
  await page.setContent(html, { waitUntil: 'load', timeout: 0 });
  return page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: isTagged, outline: isTagged, timeout: 0 });
}

/** Throws if something was denied, even if that made the browser fail in another way. */
function refuse(denied: ReadonlySet<string>): void {
  if (denied.size > 0) {
    throw new Error(`A report asked for something outside itself: ${[...denied].sort().join(', ')}`);
  }
}

interface LockedPage {
  readonly page: Page;
  /** What its documents asked for, and were denied. */
  readonly denied: ReadonlySet<string>;
}

/** A page without scripts, network, or anything but what its documents contain. */
async function lockedPage(browser: Browser): Promise<LockedPage> {
  const page = await (await browser.createBrowserContext()).newPage();
  const denied = new Set<string>();
  await page.setJavaScriptEnabled(false);
  await page.setOfflineMode(true);
  await page.setRequestInterception(true);
  // With scripts off, an error can only mean that the page was not allowed to load something.
  page.on('console', (message) => {
    if (message.type() === 'error') {
      denied.add('content policy');
    }
  });
  page.on('request', (request) => {
    const url = request.url();
    if (url.startsWith('data:') || url === 'about:blank') {
      void request.continue().catch(() => undefined);
    } else {
      // Only the scheme: an address could contain data from the page.
      denied.add(url.slice(0, url.indexOf(':') + 1));
      void request.abort().catch(() => undefined);
    }
  });
  return { page, denied };
}

/** Limits what a page may load, and prevents a layout for the screen. */
function prepared(html: string): string {
  const head = '<head>';
  if (!html.includes(head)) {
    throw new Error('A report is a complete page with a <head>');
  }
  const policy = `<meta http-equiv="Content-Security-Policy" content="${CONTENT_POLICY}">`;
  return html.replace(head, `${head}${policy}<style>${NOTHING_ON_SCREEN}</style>`);
}

/** Page numbers, from 1, of the named destinations of a PDF. */
async function pagesOfDestinations(pdf: Uint8Array): Promise<ReadonlyMap<string, number>> {
  const document = await readPdf(pdf);
  const numbers = new Map(document.getPages().map((page, index) => [page.ref.toString(), index + 1]));
  const result = new Map<string, number>();
  for (const [name, destination] of namedDestinations(document)) {
    const array = destination instanceof PDFDict ? destination.lookup(PDFName.of('D')) : destination;
    const page = array instanceof PDFArray ? array.get(0) : undefined;
    const number = page instanceof PDFRef ? numbers.get(page.toString()) : undefined;
    if (number !== undefined) {
      result.set(name, number);
    }
  }
  return result;
}

function namedDestinations(document: PDFDocument): readonly (readonly [string, unknown])[] {
  const old = document.catalog.lookup(PDFName.of('Dests'));
  if (old instanceof PDFDict) {
    return old.entries().map(([key, value]) => [key.decodeText(), document.context.lookup(value)] as const);
  }
  return [];
}

/** Fixed dates, an id made from the content, title, language, attachments: they make two runs give the same bytes. */
async function finished(
  pdf: Uint8Array,
  source: ReportDocument,
  settings: PdfSettings,
  version: string,
): Promise<MadePdf> {
  const document = await readPdf(pdf);
  const date = new Date(`${settings.asOf}T00:00:00Z`);
  document.setTitle(source.title, { showInWindowTitleBar: true });
  document.setSubject(settings.subject);
  document.setLanguage(source.language);
  document.setCreator(settings.creator);
  document.setCreationDate(date);
  document.setModificationDate(date);
  for (const attachment of source.attachments) {
    await document.attach(new TextEncoder().encode(attachment.content), attachment.name, {
      mimeType: 'text/csv',
      description: attachment.description,
      creationDate: date,
      modificationDate: date,
      afRelationship: AFRelationship.Data,
    });
  }
  renumberStructureIds(document);
  const id = PDFHexString.of(contentHash(source, version));
  document.context.trailerInfo.ID = document.context.obj([id, id]);
  await document.flush();
  const writer = PDFStreamWriter.forContext(document.context, WITHOUT_PAUSE, true, OBJECTS_PER_STREAM);
  return { bytes: await writer.serializeToBuffer(), fonts: fontsOf(document) };
}

/**
 * Numbers the ids of structure elements (by which table cells refer to their headings) from 1, in their order. The browser numbers them among all nodes
 * of its process, and how many there were before the page differs from run to run, although the same results must give the same bytes.
 */
export function renumberStructureIds(document: PDFDocument): void {
  const { context, catalog } = document;
  const elements = context
    .enumerateIndirectObjects()
    .flatMap(([, object]) =>
      object instanceof PDFDict && object.get(PDFName.of('Type')) === PDFName.of('StructElem') ? [object] : [],
    );
  const names = newNames(elements);
  const renamed = (object: PDFObject): PDFObject => {
    const name = object instanceof PDFString ? names.get(object.asString()) : undefined;
    return name === undefined ? object : PDFString.of(name);
  };
  const renameIn = (array: unknown): void => {
    if (!(array instanceof PDFArray)) return;
    for (const [index, object] of array.asArray().entries()) array.set(index, renamed(object));
  };
  for (const element of elements) {
    const id = element.get(PDFName.of('ID'));
    if (id !== undefined) element.set(PDFName.of('ID'), renamed(id));
    const attributes = element.lookup(PDFName.of('A'));
    for (const each of attributes instanceof PDFArray ? attributes.asArray() : [attributes]) {
      const owned = context.lookup(each);
      if (owned instanceof PDFDict) renameIn(owned.lookup(PDFName.of('Headers')));
    }
  }
  const renameInTree = (node: unknown): void => {
    if (!(node instanceof PDFDict)) return;
    renameIn(node.lookup(PDFName.of('Limits')));
    renameIn(node.lookup(PDFName.of('Names')));
    const kids = node.lookup(PDFName.of('Kids'));
    if (kids instanceof PDFArray) for (const kid of kids.asArray()) renameInTree(context.lookup(kid));
  };
  const root = catalog.lookup(PDFName.of('StructTreeRoot'));
  if (root instanceof PDFDict) renameInTree(root.lookup(PDFName.of('IDTree')));
}

/** The new name of each old one: in the same order, as required by the tree that lists them by name. */
function newNames(elements: readonly PDFDict[]): ReadonlyMap<string, string> {
  const numbers = elements.flatMap((element) => {
    const id = element.get(PDFName.of('ID'));
    const [, number] = (id instanceof PDFString ? BY_NODE.exec(id.asString()) : null) ?? [];
    return number === undefined ? [] : [number];
  });
  const inOrder = [...new Set(numbers)].sort((one, other) => Number(one) - Number(other));
  return new Map(
    inOrder.map((number, index) => [`node${number}`, `node${String(index + 1).padStart(8, '0')}`] as const),
  );
}

function readPdf(bytes: Uint8Array): Promise<PDFDocument> {
  return PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
}

function contentHash(document: ReportDocument, version: string): string {
  const hash = createHash('sha256').update(JSON.stringify([version, document.file, document.title, document.html]));
  for (const { name, content } of document.attachments) {
    hash.update(JSON.stringify([name, content]));
  }
  return hash.digest('hex').slice(0, 32).toUpperCase();
}

function fontsOf(document: PDFDocument): readonly string[] {
  const names = new Set<string>();
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    const name = object instanceof PDFDict ? object.get(PDFName.of('BaseFont')) : undefined;
    if (name instanceof PDFName) {
      names.add(name.decodeText().replace(/^[A-Z]{6}\+/, ''));
    }
  }
  return [...names].sort();
}
