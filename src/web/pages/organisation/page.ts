import {
  COUNTRY,
  type ConfigurationChange,
  changeConfiguration,
  configurationDigest,
  formatIds,
  shortNames,
} from '../../../index.ts';
import { errorView } from '../../error-view.ts';
import { needsWorkspace } from '../../nothing-yet.ts';
import { type Answer, definePage, type Page } from '../../page.ts';
import { inWorkspace, type WorkspaceVisit } from '../../workspace-job.ts';
import { type Field, sectionsOf } from './fields.ts';
import { words as english } from './words.en.ts';
import { words as dutch, type OrganisationWords } from './words.nl.ts';

const WORDS = { nl: dutch, en: english };

export const page: Page = definePage({
  order: 10,
  group: 'prepare',
  isEmpty: needsWorkspace,
  title: { nl: 'Organisatie', en: 'Organisation' },
  view: inWorkspace((visit) => ({ show: organisationView(visit) })),
  actions: { save: inWorkspace(save), add: inWorkspace(add), remove: inWorkspace(remove) },
});

/** The user's input, and the values in the file when the page was shown. */
interface Filled {
  readonly form: URLSearchParams;
  readonly error: unknown;
}

function organisationView(visit: WorkspaceVisit, filled?: Filled): object {
  const { workspace } = visit;
  const words = WORDS[visit.language];
  return {
    labels: words.labels,
    digest: configurationDigest(workspace.configurationText),
    problem: filled === undefined ? null : errorView(filled.error, visit.language),
    isSaved: visit.query.get('saved') === 'yes' && filled === undefined,
    sections: sectionsOf(workspace, words, visit.language).map((section) => ({
      ...section,
      groups: section.groups.map((group) => ({
        ...group,
        fields: group.fields.map((field) => fieldView(field, words, filled?.form)),
      })),
    })),
  };
}

/** A changed field keeps the user's input; if the file has a different value by now, that is shown beside it. */
function fieldView(field: Field, words: OrganisationWords, form: URLSearchParams | undefined): object {
  const given = form?.get(field.name) ?? null;
  const isChanged = given !== null && given.trim() !== (form?.get(`was.${field.name}`) ?? '');
  const value = isChanged ? given.trim() : field.value;
  const now =
    isChanged && given.trim() !== field.value ? words.inFile(field.value === '' ? words.emptyInFile : field.value) : '';
  return {
    ...field,
    value,
    was: field.value,
    now,
    isList: field.options.length > 0,
    options: field.options.map((option) => ({ ...option, isChosen: option.value === value })),
  };
}

async function save(visit: WorkspaceVisit, form: URLSearchParams): Promise<Answer> {
  const { workspace } = visit;
  const fields = sectionsOf(workspace, WORDS[visit.language], visit.language).flatMap(({ groups }) =>
    groups.flatMap((group) => group.fields),
  );
  const changes = fields.flatMap((field): ConfigurationChange[] => {
    const given = form.get(field.name)?.trim();
    if (given === undefined || given === (form.get(`was.${field.name}`) ?? '')) return [];
    return [field.change(given)];
  });
  // Removing an item moves those after it, so removals come last and from the end.
  const removals = changes.filter((change) => 'remove' in change);
  const others = changes.filter((change) => !('remove' in change));
  return await changed(visit, form, [...others, ...removals.toReversed()]);
}

async function add(visit: WorkspaceVisit, form: URLSearchParams): Promise<Answer> {
  const { workspace } = visit;
  const { vendors, client, audit, statements } = workspace.configuration;
  const name = (form.get('name') ?? '').trim();
  if (name === '') return { go: 'organisation' };
  const short = (taken: readonly { readonly id: string }[], otherwise: string): string =>
    shortNames(
      [name],
      otherwise,
      taken.map(({ id }) => id),
    )[0] ?? otherwise;
  const entity = client.entities.length > 1 ? { entity: client.entities[0]?.id ?? '' } : {};
  const additions: Readonly<Record<string, ConfigurationChange>> = {
    vendors: { add: ['vendors'], item: { id: short(vendors, 'vendor'), name, ...entity } },
    entities: {
      add: ['client', 'entities'],
      item: { id: short(client.entities, 'entity'), name, sender: COUNTRY.senders[0]?.sender ?? '' },
    },
    campaigns: { add: ['campaigns'], item: { id: name, purpose: 'commercial' } },
    people: { add: ['people'], item: { name } },
    // Nothing is stated until somebody says that it is so.
    statements: {
      add: ['statements'],
      item: {
        feed: statements.some(({ feed }) => feed === 'consents') ? 'relations' : 'consents',
        ...{ complete: 'no', from: audit.from, to: audit.to, by: name, on: visit.today },
      },
    },
  };
  const list = form.get('list') ?? '';
  const change = Object.hasOwn(additions, list) ? additions[list] : undefined;
  return change === undefined ? { go: 'organisation' } : await changed(visit, form, [change]);
}

/** Only campaigns can be removed: files and results name call centres and entities. */
async function remove(visit: WorkspaceVisit, form: URLSearchParams): Promise<Answer> {
  const { workspace } = visit;
  const place = workspace.configuration.campaigns.findIndex(({ id }) => id === form.get('campaign'));
  if (place < 0) return { go: 'organisation' };
  return await changed(visit, form, [{ remove: ['campaigns', place] }]);
}

async function changed(
  visit: WorkspaceVisit,
  form: URLSearchParams,
  changes: readonly ConfigurationChange[],
): Promise<Answer> {
  try {
    const options = { expected: form.get('digest') ?? '', today: visit.today, formats: await formatIds() };
    if (changes.length > 0) changeConfiguration(visit.workspace.directory, changes, options);
    return { go: 'organisation?saved=yes' };
  } catch (error) {
    return { show: organisationView(visit, { form, error }), status: 409 };
  }
}
