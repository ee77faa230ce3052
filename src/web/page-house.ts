import { AlikeFiles, definedFields, drivesFor, type Language, type NetworkDriveOf, UserError } from '../index.ts';
import { type ErrorView, errorView } from './error-view.ts';
import { Inspections } from './inspections.ts';
import { Jobs } from './jobs.ts';
import { languageOf } from './language-choice.ts';
import { type Answer, type House, PAGE_GROUPS, type Page, type PageGroup, type Visit } from './page.ts';
import type { PageFolder } from './page-folders.ts';
import { type Place, type PlaceId, placesOf, readPlace } from './place.ts';
import { SavedAnswers } from './saved-answers.ts';
import { SentFiles } from './sent-files.ts';
import { SplitQuestions } from './split-questions.ts';
import { type Frame, Templates } from './templates.ts';
import { words as english } from './words.en.ts';
import { words as dutch, type HouseWords } from './words.nl.ts';
import { countWaiting } from './workspace-files.ts';

export interface HouseOptions {
  readonly today: string;
  readonly now?: () => string;
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** Tells network drives; absent: as this machine and the environment say. */
  readonly networkDriveOf?: NetworkDriveOf;
  readonly report: (error: unknown) => void;
  /** Ends the server. */
  readonly end: () => void;
}

/** The requested page and place. */
interface Asked {
  readonly place: PlaceId;
  readonly page: string;
}

const WORDS = { nl: dutch, en: english };
const HTML = 'text/html; charset=utf-8';

/** All pages of a workspace: finds the requested one, and returns it as a page, a part or JSON. */
export class PageHouse {
  readonly #places: Readonly<Record<PlaceId, Place>>;
  readonly #pages: ReadonlyMap<string, PageFolder>;
  readonly #templates: Templates;
  readonly #options: HouseOptions;
  readonly #house: House;

  constructor(directory: string, pages: readonly PageFolder[], options: HouseOptions) {
    this.#places = placesOf(directory, {
      ...drivesFor(options.environment ?? {}),
      ...definedFields({ networkDriveOf: options.networkDriveOf }),
    });
    this.#pages = new Map(pages.map((folder) => [folder.id, folder]));
    this.#templates = new Templates(pages);
    this.#options = options;
    this.#house = {
      inspections: new Inspections(options.today, options.report),
      alike: new AlikeFiles(),
      jobs: new Jobs(),
      answers: new SavedAnswers(),
      split: new SplitQuestions(),
      readBefore: new Map(),
      sent: new SentFiles(),
      example: this.#places.example,
      environment: options.environment ?? {},
      end: options.end,
    };
  }

  isWorking(): boolean {
    return this.#house.inspections.isWorking() || this.#house.jobs.isWorking();
  }

  /** Stops running work, and resolves when it has stopped. */
  async stop(): Promise<void> {
    await Promise.all([this.#house.inspections.stop(), this.#house.jobs.stopAll()]);
    await this.#house.sent.dropAll();
  }

  /** Redirects to the first page. */
  begin(cookie?: string): Response {
    const body = this.#templates.begin();
    return new Response(body, {
      headers: { 'content-type': HTML, ...(cookie === undefined ? {} : { 'set-cookie': cookie }) },
    });
  }

  /** The message if nothing else can be shown. */
  refuse(request: Request, status: number, name: keyof HouseWords['refusals']): Response {
    const language = languageOf(request);
    const words = WORDS[language].refusals[name];
    if (wantsJson(request)) return Response.json({ error: { code: name, message: words.title } }, { status });
    // Without its cookie a browser has no choice of language either.
    const second = language === 'nl' ? 'en' : 'nl';
    const other = name === 'notOpened' ? { language: second, ...WORDS[second].refusals[name] } : null;
    const body = this.#templates.refusal({ language, ...words }, other);
    return new Response(body, { status, headers: { 'content-type': HTML } });
  }

  fail(request: Request, error: unknown): Response {
    this.#options.report(error);
    return this.refuse(request, 500, 'fault');
  }

  async answer(request: Request, asked: Asked): Promise<Response> {
    const folder = this.#pages.get(asked.page);
    const place = this.#places[asked.place];
    const query = new URL(request.url).searchParams;
    const work = folder === undefined ? undefined : workOf(folder.page, request.method, query.get('do'));
    if (folder === undefined || work === undefined) return this.refuse(request, 404, 'notFound');
    const state = await readPlace(place, this.#options.today);
    const language = languageOf(request);
    const visit: Visit = {
      ...{ place, state, language, common: WORDS[language], today: this.#options.today },
      now: this.#options.now ?? momentOfMachine,
      query,
      house: this.#house,
    };
    try {
      return await this.#respond(request, folder, visit, await work(visit, request));
    } catch (error) {
      // Nobody waits for this answer any more, such as for a preview that the next change replaced.
      if (request.signal.aborted && isStopped(error)) return new Response(null, { status: 400 });
      if (error instanceof UserError && error.code === 'STORE_LOCKED') return this.refuse(request, 409, 'busy');
      return this.#tell(request, errorView(error, language), language);
    }
  }

  /** A mistake that the page did not expect, in its own words: it is no fault of the program. */
  #tell(request: Request, error: ErrorView, language: Language): Response {
    const status = error.code === 'DISK_FULL' ? 507 : 422;
    if (wantsJson(request)) return Response.json({ error }, { status });
    const text = [...error.details, error.hint].join(' ');
    const body = this.#templates.refusal({ language, title: error.message, text });
    return new Response(body, { status, headers: { 'content-type': HTML } });
  }

  async #respond(request: Request, folder: PageFolder, visit: Visit, answer: Answer): Promise<Response> {
    if ('answer' in answer) return answer.answer;
    if ('go' in answer) return new Response(null, { status: 303, headers: { location: answer.go } });
    if ('say' in answer)
      return new Response(this.#templates.goodbye(answer.say), { headers: { 'content-type': HTML } });
    const { show, part, status = 200 } = answer;
    if (wantsJson(request)) return Response.json(show, { status });
    const html =
      part !== undefined && request.headers.has('hx-request')
        ? this.#templates.part(folder.id, part, show)
        : this.#templates.page(folder.id, show, this.#frame(folder, visit, await waitingFiles(visit)));
    return new Response(html, { status, headers: { 'content-type': HTML } });
  }

  #frame({ id, page }: PageFolder, visit: Visit, waiting: number): Frame {
    const { place, state, language, common, query } = visit;
    const item = (folder: PageFolder): Frame['navigation'][number]['pages'][number] => ({
      ...{ id: folder.id, title: folder.page.title[language], isCurrent: folder.id === id },
      isEmpty: folder.page.isEmpty?.(visit) === true,
    });
    const shown = [...this.#pages.values()].filter((folder) => folder.page.order !== null);
    const inGroup = (group?: PageGroup): Frame['navigation'][number] => ({
      title: group === undefined ? '' : common.groups[group],
      pages: shown.filter((folder) => folder.page.group === group).map(item),
    });
    const other = language === 'nl' ? 'en' : 'nl';
    const asked = new URLSearchParams(query);
    asked.delete('do');
    const search = asked.toString();
    return {
      language,
      title: page.title[language],
      workspace: state.kind === 'ready' ? state.workspace.configuration.client.name : place.name,
      people: state.kind === 'ready' ? state.workspace.configuration.people.map(({ name }) => name) : [],
      waiting: waiting === 0 ? '' : common.waiting(waiting),
      navigation: [inGroup(), ...PAGE_GROUPS.map(inGroup)],
      words: common.labels,
      other: { language: other, name: common.labels[other === 'nl' ? 'dutch' : 'english'] },
      here: search === '' ? id : `${id}?${search}`,
      isExample: place.id === 'example',
    };
  }
}

function isStopped(error: unknown): boolean {
  return error instanceof UserError
    ? error.code === 'INTERRUPTED'
    : error instanceof Error && error.name === 'AbortError';
}

/** Read again for each page, as files may have come since. */
async function waitingFiles({ state, house }: Visit): Promise<number> {
  return state.kind === 'ready' ? await countWaiting(state.workspace, house.inspections) : 0;
}

function momentOfMachine(): string {
  return `${new Date().toISOString().slice(0, 19)}Z`;
}

type Work = (visit: Visit, request: Request) => Promise<Answer> | Answer;

/** The page's handler for a request; changes require POST, PUT or DELETE. */
function workOf(page: Page, method: string, action: string | null): Work | undefined {
  if (action === null) return method === 'GET' || method === 'HEAD' ? page.view : undefined;
  const route = own(page.routes, `${method} ${action}`);
  if (route !== undefined) return route;
  const form = method === 'POST' ? own(page.actions, action) : undefined;
  if (form === undefined) return undefined;
  return async (visit, request) => await form(visit, new URLSearchParams(await request.text()));
}

/** What a page itself declares under a name from an address, which may be that of something every object has. */
function own<Handler>(handlers: Readonly<Record<string, Handler>> | undefined, name: string): Handler | undefined {
  return handlers !== undefined && Object.hasOwn(handlers, name) ? handlers[name] : undefined;
}

function wantsJson({ headers }: Request): boolean {
  return /\bapplication\/json\b/u.test(headers.get('accept') ?? '');
}
