import type { GapShare } from '../../../model/gaps.ts';
import { plainRows } from '../../../store/plain-rows.ts';
import { sqlFile } from '../../../store/sql.ts';
import { type FoundGap, fileHeading, filePath, type GapKind, type GapSearch, sharesOf, sum } from '../../gap-kind.ts';
import { words as english } from './words.en.ts';
import { words as dutch } from './words.nl.ts';

interface Shared {
  readonly evidence: string;
  readonly consents: number;
  readonly file_key: number;
}

interface Lacking {
  readonly form: 'file-missing' | 'file-differs' | 'unknown-consent';
  readonly file_key: number;
  readonly rows: number;
  readonly of: number;
}

/** At so many consents of different people, a reference does not show which of them consented. */
const MOST_CONSENTS = 100;
const LONGEST_TEXT = 80;

/** Proofs that are not there or prove nothing, and one reference for the consents of very many. */
export const kind: GapKind = {
  id: 'proof',
  find: async (search) => [...(await findShared(search)), ...(await findLacking(search))],
  words: { nl: dutch, en: english },
};

async function findShared(search: GapSearch): Promise<readonly FoundGap[]> {
  const { store, isJudged } = search;
  const most = { most: MOST_CONSENTS };
  const shared = await plainRows<Shared>(store, sqlFile(import.meta.url, './shared.sql'), most);
  const judged =
    isJudged && shared.length > 0
      ? await plainRows<GapShare & { evidence: string }>(store, sqlFile(import.meta.url, './resting.sql'))
      : [];
  return [...new Set(shared.map(({ evidence }) => evidence))].map((evidence) => {
    const rows = shared.filter((row) => row.evidence === evidence);
    const text = evidence.slice(0, LONGEST_TEXT);
    return {
      ...{ id: `proof:shared:${text}`, form: 'shared', feed: 'consents', column: 'evidence', subject: text },
      files: rows.map((row) => ({
        path: filePath(search, row.file_key),
        heading: fileHeading(search, row.file_key, 'evidence'),
      })),
      rows: sum(rows.map(({ consents }) => consents)),
      weight: 'rests',
      ...(isJudged ? sharesOf(judged.filter((row) => row.evidence === evidence)) : {}),
    };
  });
}

async function findLacking(search: GapSearch): Promise<readonly FoundGap[]> {
  const lacking = await plainRows<Lacking>(search.store, sqlFile(import.meta.url, './lacking.sql'));
  const forms = [...new Set(lacking.map(({ form }) => form))];
  return await Promise.all(
    forms.map(async (form): Promise<FoundGap> => {
      const rows = lacking.filter((row) => row.form === form);
      const column = form === 'unknown-consent' ? 'consent_id' : 'file';
      const shares =
        form === 'file-missing' ? await search.count(sqlFile(import.meta.url, './missing.sql'), 'rests') : [];
      return {
        ...{ id: `proof:${form}`, form, feed: 'proofs', column },
        files: rows.map(({ file_key: key }) => ({
          path: filePath(search, key),
          heading: fileHeading(search, key, column),
        })),
        rows: sum(rows.map((row) => row.rows)),
        of: sum(rows.map((row) => row.of)),
        ...(form === 'file-missing' && search.isJudged ? { weight: 'decides' as const, ...sharesOf(shares) } : {}),
      };
    }),
  );
}
