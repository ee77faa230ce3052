import { readCsv } from '../acceptance/compare.ts';
import { TOP } from './tree.ts';

/**
 * What the files of one room may import; everything else is refused. `npm run floors` generates `biome.floors.json` from `floors.csv`, which has one per line.
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

/** What `judging` means in the table. */
const PARTS_OF_JUDGING = ['src/errors.ts', 'src/model/*.ts', 'src/store/*.ts'];

const words = (cell = ''): readonly string[] => cell.split(' ').filter((word) => word !== '');

/** The floors, from the top down; if two apply to a file, the later one counts. */
const FLOORS: readonly Floor[] = readCsv(`${TOP}test/house/floors.csv`).map(
  ({ room = '', files = '', alone, may, message = '' }) => ({
    ...{ room, message, may: words(may).flatMap((name) => (name === 'judging' ? PARTS_OF_JUDGING : [name])) },
    ...(files === '' ? {} : { files: words(files) }),
    ...(alone === 'yes' ? { alone: true } : {}),
  }),
);

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
  if (!/^(?:src|reports)\//u.test(name)) return [`!${name}`];
  const from = room.split('/');
  const to = name.split('/');
  const same = from.findIndex((part, place) => part !== to[place]);
  const shared = same < 0 ? from.length : same;
  return [`!${'../'.repeat(from.length - shared + depth) || './'}${to.slice(shared).join('/')}`];
}
