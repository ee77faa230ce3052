/**
 * What the files of one room may import; everything else is refused. `npm run floors` generates `biome.floors.json` from this table.
 */
interface Floor {
  /** A folder, a file, or a pattern of folders, with everything below it that has no other floor. */
  readonly room: string;
  /** Files of the room to which this floor applies; absent: all files, at any depth. */
  readonly files?: readonly string[];
  /** Packages, and paths from the top; `node` means all built-in modules. Files of the room itself may always be imported, unless `alone`. */
  readonly may: readonly string[];
  /** True if a file may import only from its own folder. */
  readonly alone?: true;
  /** The message for any other import. */
  readonly message: string;
}

const PARTS_OF_JUDGING = ['src/errors.ts', 'src/model/*.ts', 'src/store/*.ts'];
const DECLARES = 'The rulebook declares: no files, no clock, no other room.';
const GAPS =
  'Gaps are found by SQL over what load, audit and the checks of logs left: they open no input file, and know no rule, vendor or country by name.';

/** The floors, from the top down; if two apply to a file, the later one counts. */
const FLOORS: readonly Floor[] = [
  {
    room: 'cli',
    may: ['commander', 'node', 'src/index.ts', 'src/web/server.ts'],
    message:
      'The command line parses options and prints; everything else it asks of src/index.ts, or of the server of the page.',
  },
  {
    room: 'src/web',
    may: [
      ...['handlebars', 'hono', 'hono/*', '@hono/node-server', 'node', 'zod'],
      ...['src/index.ts', 'src/language/*.ts', 'src/render/*.ts'],
    ],
    message:
      'The page is a face of the library, as the command line is: of src it may import the index, language and render only.',
  },
  {
    room: 'src/web/pages/*',
    alone: true,
    may: ['node', 'zod', 'src/index.ts', 'src/language/*.ts', 'src/render/**', 'src/web/*.ts'],
    message: 'A page is a face of the library: of src it may import the index, language, render and what pages share.',
  },
  {
    room: 'reports/*',
    may: ['luxon', 'src/errors.ts', 'src/language/*.ts', 'src/model/*.ts', 'src/render/**'],
    message:
      'A report reads results and makes view models: from src it may import render, language, model and errors only.',
  },
  {
    room: 'src/render',
    may: [
      ...[
        '@fontsource/**',
        'docx',
        'handlebars',
        'luxon',
        'node',
        'pdf-lib',
        '@puppeteer/browsers',
        'puppeteer',
        'yauzl',
      ],
      ...[
        'puppeteer/internal/revisions.js',
        'src/errors.ts',
        'src/extensions/*.ts',
        'src/language/*.ts',
        'src/model/*.ts',
        'src/results/*.ts',
      ],
    ],
    message: 'Rendering reads results: it may not import the store, intake, audit or the rulebook.',
  },
  {
    room: 'src/audit',
    may: [
      ...['luxon', 'node:crypto', 'node:path', 'node:url', ...PARTS_OF_JUDGING],
      ...['src/engines/engine.ts', 'src/engines/duckdb/*.ts'],
      ...['src/extensions/*.ts', 'src/periods/*.ts', 'src/rulebook/*.ts', 'src/standing/*.ts'],
      ...['src/version.ts', 'src/workspace/*.ts'],
    ],
    message: 'The audit runs SQL in order: it opens no input file, and knows no rule, vendor or country by name.',
  },
  {
    room: 'src/screening',
    may: [
      ...['luxon', ...PARTS_OF_JUDGING, 'src/audit/audit.ts', 'src/audit/configuration-tables.ts'],
      'src/rulebook/*.ts',
    ],
    message:
      'Screening has planned calls judged by the audit: it opens no file, and knows no rule, vendor or country by name.',
  },
  {
    room: 'src/periods',
    may: [...PARTS_OF_JUDGING],
    message: 'What is asked of the loaded calls for any period is SQL over what load left: it knows no other room.',
  },
  {
    room: 'src/completeness',
    may: ['node:fs', ...PARTS_OF_JUDGING, 'src/periods/*.ts'],
    message:
      'The completeness checks run SQL over what load and audit left: they open no input file, and know no rule, vendor or country by name.',
  },
  {
    room: 'src/gaps',
    may: ['node:fs', 'src/feeds/*.ts', ...PARTS_OF_JUDGING, 'src/language/*.ts', 'src/periods/*.ts'],
    message: GAPS,
  },
  {
    room: 'src/gaps/kinds/*',
    alone: true,
    may: ['node:fs', 'src/gaps/gap-kind.ts', 'src/feeds/*.ts', 'src/model/*.ts', 'src/store/*.ts'],
    message: GAPS,
  },
  {
    room: 'src/dossier',
    may: [
      'src/feeds/*.ts',
      ...PARTS_OF_JUDGING,
      'src/language/*.ts',
      'src/explain/*.ts',
      'src/results/*.ts',
      'src/version.ts',
    ],
    message:
      'Dossiers are read from what load and audit left in the store: this room opens no file, and judges nothing.',
  },
  {
    room: 'src/removal',
    may: [
      'node',
      'zod',
      ...PARTS_OF_JUDGING,
      'src/language/*.ts',
      'src/evidence/removed-note.ts',
      'src/results/*.ts',
      'src/workspace/*.ts',
    ],
    message: 'Removal knows its list, the store and what Belaudit wrote: it reads no input file, and judges nothing.',
  },
  {
    room: 'src/evidence',
    may: [
      ...['age-encryption', 'node', 'zod', 'src/errors.ts', 'src/language/*.ts', 'src/model/*.ts', 'src/results/*.ts'],
      'src/workspace/write-whole.ts',
    ],
    message: 'Evidence works on folders of results alone: it knows no store, no workspace, no input and no rule.',
  },
  {
    room: 'src/hearing',
    may: [
      ...['node', 'zod', ...PARTS_OF_JUDGING, 'src/language/*.ts', 'src/reading/*.ts'],
      ...['src/results/*.ts', 'src/workspace/*.ts'],
    ],
    message: 'Hearing knows its register, results and replies: it reads no other input, and judges nothing.',
  },
  {
    room: 'src/explain',
    may: ['luxon', ...PARTS_OF_JUDGING, 'src/language/*.ts', 'src/rulebook/*.ts'],
    message: 'Explaining reads what the audit left in the store: it opens no file, and judges nothing.',
  },
  {
    room: 'src/results',
    may: [
      'luxon',
      'node',
      'src/extensions/*.ts',
      'src/feeds/*.ts',
      ...PARTS_OF_JUDGING,
      'src/periods/*.ts',
      'src/rulebook/*.ts',
      'src/version.ts',
      'src/workspace/*.ts',
    ],
    message:
      'Results are written from the store: this room knows no input file, and no rule, vendor or country by name.',
  },
  { room: 'src/rulebook', may: ['luxon', 'zod', 'src/errors.ts', 'src/model/*.ts'], message: DECLARES },
  {
    room: 'src/rulebook',
    files: ['extension-rules.ts', 'outcome.ts', 'registry.ts'],
    may: [
      'luxon',
      'node:fs',
      'node:fs/promises',
      'node:url',
      'zod',
      'src/errors.ts',
      'src/extensions/*.ts',
      'src/model/*.ts',
      'src/store/sql.ts',
    ],
    message:
      'The registry lists the folders of the rulebook: it may read their names and their SQL, and import no other room.',
  },
  {
    room: 'src/share',
    may: [
      ...[
        'node:fs/promises',
        'node:path',
        'zod',
        'src/errors.ts',
        'src/language/*.ts',
        'src/model/*.ts',
        'src/render/csv.ts',
        'src/render/masking.ts',
        'src/render/reply/part.ts',
        'src/render/statements/part.ts',
        'src/render/spreadsheet/*.ts',
      ],
      ...['src/results/*.ts', 'src/store/*.ts', 'src/version.ts'],
    ],
    message: 'What is shared is taken from results that are there: this room opens no input, and judges nothing.',
  },
  {
    room: 'src/engines',
    may: ['src/errors.ts', 'src/model/*.ts', 'src/store/*.ts'],
    message: 'What an engine is: it knows the store, and nothing of calls or law.',
  },
  {
    room: 'src/engines/*',
    alone: true,
    may: ['@clickhouse/client', 'node', 'src/engines/engine.ts', ...PARTS_OF_JUDGING],
    message: 'An engine runs statements that it is given: it knows the store, no other engine and no law.',
  },
  {
    room: 'src/standing',
    may: ['luxon', 'src/engines/engine.ts', ...PARTS_OF_JUDGING],
    message: 'Standing is SQL in a fixed order: no files, no clock, no other room.',
  },
  {
    room: 'src/inspect',
    may: [
      ...[
        'luxon',
        'node',
        ...PARTS_OF_JUDGING,
        'src/feeds/*.ts',
        'src/formats/*.ts',
        'src/intake/**',
        'src/reading/*.ts',
      ],
      'src/workspace/*.ts',
    ],
    message: 'Inspecting tells what a file seems to be: it knows how files are read, and nothing of law.',
  },
  {
    room: 'src/intake',
    may: [
      ...[
        'libphonenumber-js',
        'libphonenumber-js/max',
        'luxon',
        'node',
        ...PARTS_OF_JUDGING,
        'src/extensions/in-force.ts',
        'src/feeds/*.ts',
        'src/formats/*.ts',
        'src/language/*.ts',
      ],
      ...['src/reading/*.ts', 'src/removal/removal-list.ts', 'src/removal/unclean-store.ts', 'src/workspace/*.ts'],
    ],
    message:
      'Intake knows files and formats, nothing of law: it may not import rulebook, standing, audit, results or reports.',
  },
  {
    room: 'src/feeds',
    may: ['src/model/*.ts', 'src/store/sql.ts'],
    message:
      'A feed says what its columns are and how they become facts: it opens no file, and knows no other feed and no law.',
  },
  {
    room: 'src/feeds',
    files: ['registry.ts'],
    may: ['node:fs', 'src/model/*.ts', 'src/store/sql.ts'],
    message: 'The registry lists the folders of feeds: it may read their names, and import no other room.',
  },
  {
    room: 'src/extensions',
    may: ['node', 'zod', 'src/errors.ts', 'src/model/*.ts'],
    message: 'Extensions are folders and whether they are trusted: this room knows no rule, format or report.',
  },
  {
    room: 'src/formats',
    may: ['node', 'zod', ...PARTS_OF_JUDGING, 'src/extensions/*.ts', 'src/reading/*.ts'],
    message:
      'A format brings the rows of one system to the columns of calls: it knows how files are read, and nothing else.',
  },
  {
    room: 'src/reading',
    may: ['node', 'saxes', 'yauzl', ...PARTS_OF_JUDGING],
    message: 'Reading makes rows of bytes: it knows no feed, no format and no law.',
  },
  {
    room: 'src/store',
    may: ['@duckdb/node-api', 'node', 'src/errors.ts', 'src/model/*.ts'],
    message: 'The store is DuckDB and knows nothing of calls or law.',
  },
  {
    room: 'src/workspace',
    may: ['luxon', 'node', 'yaml', 'zod', 'src/errors.ts', 'src/feeds/*.ts', 'src/language/*.ts', 'src/model/*.ts'],
    message: 'The workspace is configuration: it knows nothing of intake or law.',
  },
  {
    room: 'src/demo',
    may: ['luxon', 'node', 'src/errors.ts', 'src/model/*.ts'],
    message: 'The example workspace is written from scratch: of src it may import model and errors only.',
  },
  {
    room: 'src/language',
    may: ['src/model/*.ts'],
    message: 'Language is numbers, days and words: it may import types only.',
  },
  { room: 'src/model', may: ['luxon', 'zod'], message: 'The model is types: it may import luxon and zod only.' },
  { room: 'src', files: ['errors.ts'], may: ['src/model/*.ts'], alone: true, message: 'Errors import the model only.' },
];

/** The greatest depth of folders in a room. */
const DEPTH = 4;

/**
 * The text of `biome.floors.json`: the floors as settings of Biome. Biome compares imports as written, so each depth of a room needs its own
 * patterns.
 */
export function floorSettings(): string {
  const overrides = FLOORS.flatMap((floor) =>
    depthsOf(floor).map((depth) => ({
      includes: includesOf(floor, depth),
      linter: {
        rules: {
          style: {
            noRestrictedImports: {
              level: 'error',
              options: { patterns: [{ group: groupOf(floor, depth), message: floor.message }] },
            },
          },
        },
      },
    })),
  );
  return `{\n  "overrides": [\n    ${overrides.map((one) => JSON.stringify(one)).join(',\n    ')}\n  ]\n}\n`;
}

function depthsOf({ files, alone }: Floor): readonly number[] {
  return files !== undefined || alone === true ? [0] : Array.from({ length: DEPTH }, (_, depth) => depth);
}

function includesOf({ room, files }: Floor, depth: number): readonly string[] {
  return (files ?? ['*.ts']).map((file) => `${room}/${'*/'.repeat(depth)}${file}`);
}

/** First everything is refused, then whatever follows an exclamation mark is allowed. */
function groupOf({ room, may, alone }: Floor, depth: number): readonly string[] {
  // Everything else lies in its own folder.
  const isTop = room === 'src';
  const inside = depth === 0 ? ['!./**'] : ['!./**', '!../**', `${'../'.repeat(depth + 1)}**`];
  const here = alone === true || depth === 0 ? ['!./**'] : inside;
  return ['**', ...(isTop ? [] : here), ...may.flatMap((name) => allowed(name, room, depth))];
}

function allowed(name: string, room: string, depth: number): readonly string[] {
  if (name === 'node') return ['!node:*', '!node:*/*'];
  if (!name.startsWith('src/')) return [`!${name}`];
  const from = room.split('/');
  const to = name.split('/');
  const same = from.findIndex((part, place) => part !== to[place]);
  const shared = same < 0 ? from.length : same;
  return [`!${'../'.repeat(from.length - shared + depth) || './'}${to.slice(shared).join('/')}`];
}
