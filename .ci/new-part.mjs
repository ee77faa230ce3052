// Makes the folder of a new rule, format, report or feed: `npm run new rule called-on-new-years-day`. What only its author can know says TO BE WRITTEN;
// `test/house/unfinished-parts.test.ts` names each such place until it is filled in.

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const top = fileURLToPath(new URL('..', import.meta.url));
const templates = fileURLToPath(new URL('./parts/', import.meta.url));

const HYPHENATED = {
  name: /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u,
  rule: 'Name it in small letters, digits and hyphens, such as called-on-holidays.',
};

/** Where the folders of each kind of part stand, and how they are named. */
const KINDS = {
  rule: { room: 'src/rulebook/nl/rules', ...HYPHENATED },
  format: { room: 'src/formats', ...HYPHENATED },
  report: { room: 'reports', ...HYPHENATED },
  feed: {
    room: 'src/feeds',
    name: /^[a-z]+$/u,
    rule: 'Name it in small letters alone, such as recordings: `belaudit.yaml` and SQL use this name.',
  },
};

const [kind, name, ...rest] = process.argv.slice(2);

function fail(message) {
  process.stderr.write(`${message}\nUsage: npm run new ${Object.keys(KINDS).join('|')} <name>\n`);
  process.exitCode = 2;
}

/** `{{name}}` is the name of the part, `{{fact}}` its table of facts, `{{place}}` the next free place in lists. */
function filled(template, values) {
  return template.replaceAll(/\{\{(\w+)\}\}/gu, (whole, key) => values[key] ?? whole);
}

/** A feed is listed after all others, but for the replies that people give to findings. */
function nextPlace(room) {
  const places = readdirSync(room, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => /\bplace: (\d+)/u.exec(readFileSync(join(room, entry.name, 'feed.ts'), 'utf8')))
    .map((found) => Number(found?.[1] ?? 0));
  return Math.max(...places) + 1;
}

function make({ room }) {
  const target = join(top, room, name);
  if (existsSync(target)) return fail(`${room}/${name} is there already.`);
  const fact = `${name.replace(/s$/u, '')}_entry`;
  const values = { name, fact, place: kind === 'feed' ? String(nextPlace(join(top, room))) : '' };
  mkdirSync(target);
  const made = readdirSync(join(templates, kind))
    .sort()
    .map((file) => {
      const own = file.replace(/\.txt$/u, '').replace(/^fact\.sql$/u, `${fact.replaceAll('_', '-')}.sql`);
      writeFileSync(join(target, own), filled(readFileSync(join(templates, kind, file), 'utf8'), values));
      return `${room}/${name}/${own}`;
    });
  process.stdout.write(
    `${made.join('\n')}\n\nNow fill in every TO BE WRITTEN; \`npm run check\` names them. CONTRIBUTING.md says what else belongs to a new ${kind}.\n`,
  );
}

if (rest.length > 0 || !Object.hasOwn(KINDS, kind ?? '')) fail('Say what to make, and what it is called.');
else if (!KINDS[kind].name.test(name ?? '')) fail(KINDS[kind].rule);
else make(KINDS[kind]);
