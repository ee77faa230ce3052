import type { WorkspaceProposal } from '../../../index.ts';

type Names = Readonly<Record<'centre' | 'campaign' | 'entity', readonly string[]>>;

/** Fields of each line. */
const FIELDS = ['name', 'id', 'product', 'entity'] as const;

/**
 * What somebody filled in beside a former proposal, by the places of a new one. What they left as it was follows the new one.
 * @param lines empty ones below each list
 * @param files ids of the files shown
 */
export function carriedForm(
  form: URLSearchParams,
  former: WorkspaceProposal,
  proposal: WorkspaceProposal,
  lines: number,
  files: readonly string[],
): URLSearchParams {
  const [old, now] = [namesIn(former), namesIn(proposal)];
  const given = new URLSearchParams(
    [...form].filter(
      ([name, value]) => !/^(?:centre|campaign|entity)\./u.test(name) && value !== proposed(name, former),
    ),
  );
  for (const list of ['centre', 'campaign', 'entity'] as const) carryLines(form, given, list, old, now, lines);
  for (const id of files) {
    const centre = form.get(`file.${id}`) ?? '';
    const place = centre === '' ? -1 : moved(Number(centre), old.centre, now.centre);
    if (place < 0) given.delete(`file.${id}`);
    else given.set(`file.${id}`, String(place));
    given.delete(`whose.${id}`);
    const owner = movedEntity(form.get(`whose.${id}`), old, now);
    if (owner !== null) given.set(`whose.${id}`, owner);
  }
  return given;
}

function namesIn({ callCentres, campaigns, entities }: WorkspaceProposal): Names {
  return {
    centre: callCentres.map(({ name }) => name),
    campaign: campaigns.map(({ id }) => id),
    entity: entities.map(({ name }) => name),
  };
}

function proposed(name: string, { client, period }: WorkspaceProposal): string | undefined {
  return { organisation: client?.name ?? '', from: period?.from ?? '', to: period?.to ?? '' }[name];
}

function carryLines(
  form: URLSearchParams,
  given: URLSearchParams,
  list: keyof Names,
  old: Names,
  now: Names,
  lines: number,
): void {
  for (let place = 0; place < now[list].length + lines; place += 1) {
    const from = moved(place, now[list], old[list]);
    // A new proposal is used until somebody says otherwise.
    if (from < 0 || form.has(`${list}.${from}.keep`)) given.set(`${list}.${place}.keep`, 'on');
    for (const field of FIELDS) {
      const typed = form.get(`${list}.${from}.${field}`);
      const value = field === 'entity' ? movedEntity(typed, old, now) : typed;
      if (value !== null) given.set(`${list}.${place}.${field}`, value);
    }
  }
}

/** The place now of the entity at a former place; null: it is not proposed any more, or none was chosen. */
function movedEntity(place: string | null, old: Names, now: Names): string | null {
  const found = place === null ? -1 : now.entity.indexOf(old.entity[Number(place)] ?? '');
  return found < 0 ? null : String(found);
}

/** The place of a line among others: that of the same name, and empty lines below all names. Negative: it is not there. */
function moved(place: number, names: readonly string[], others: readonly string[]): number {
  const name = names[place];
  return name === undefined ? others.length + place - names.length : others.indexOf(name);
}
