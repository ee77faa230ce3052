import { ORIGIN } from '../../model/facts.ts';
import { defineFeed, type FeedDefinition } from '../feed.ts';
import { KIND, NUMBER } from '../heading-words.ts';

export const feed: FeedDefinition = defineFeed({
  place: 5.5,
  isOptional: true,
  about:
    'The proofs of consents: which file in the workspace proves which consent, and what it shows. The files themselves are read as bytes only: counted, and compared by their SHA-256.',
  names: { nl: 'bewijzen van toestemmingen', en: 'proofs of consents' },
  key: ['proof_id'],
  columns: [
    { name: 'proof_id', kind: 'text', required: true, mayBeMade: true },
    { name: 'consent_id', kind: 'text', required: true },
    // Path of the proof itself in the workspace.
    { name: 'file', kind: 'text', required: true, filesIn: 'proof_file' },
    {
      name: 'kind',
      kind: 'enumeration',
      values: ['form', 'log', 'screenshot', 'recording', 'letter', 'message', 'other'],
    },
    // Of the file, as it was when it was put on the list.
    { name: 'sha256', kind: 'text' },
    { name: 'made_at', kind: 'moment' },
    // What the proof shows; empty: it was not noted.
    { name: 'number', kind: 'number' },
    { name: 'names', kind: 'list' },
    { name: 'products', kind: 'list' },
  ],
  signs: /bewijs|proof/u,
  nameSigns: /bewijs|bewijzen|proof/u,
  headings: {
    proof_id: { whole: ['proofid', 'bewijsid', 'bewijsnummer', 'bewijsnr'] },
    consent_id: { whole: ['consentid', 'toestemmingid', 'toestemmingsid', 'optinid', 'leadid'] },
    file: { whole: ['file', 'bestand', 'bestandsnaam', 'filename', 'pad', 'path'] },
    kind: KIND,
    sha256: { whole: ['sha256', 'controlegetal', 'hash'] },
    made_at: { whole: ['madeat', 'gemaaktop', 'vastgelegdop'] },
    number: NUMBER,
    names: { whole: ['names', 'genoemdebedrijven', 'merken'] },
    products: { whole: ['products', 'producten', 'product'] },
  },
  late: { hoursBefore: 25 },
  prepared: ['proof_scope'],
  facts: {
    proof: {
      proof_key: 'BIGINT',
      proof_id: 'VARCHAR',
      /** As named: there may be no such consent. */
      consent_id: 'VARCHAR',
      /** Path in the workspace as written, with forward slashes: there may be no such file. */
      file: 'VARCHAR',
      kind: 'VARCHAR',
      /** Lower case; null: none. A value that is no SHA-256, or UNREADABLE, is that of no file. */
      sha256: 'VARCHAR',
      /** Null: empty or unreadable. */
      made_earliest: 'BIGINT',
      made_latest: 'BIGINT',
      number: 'BIGINT',
      /** The names and products that it shows: proof_scope_name, proof_scope_product. */
      scope_key: 'BIGINT',
      /** Whether a value is given, readable or not: what cannot be read shows nothing. */
      has_names: 'BOOLEAN',
      has_products: 'BOOLEAN',
      ...ORIGIN,
    },
    /** Names that proofs show, lower case. */
    proof_scope_name: { scope_key: 'BIGINT', name: 'VARCHAR' },
    /** Product groups that proofs show, lower case; `*` for any. */
    proof_scope_product: { scope_key: 'BIGINT', product: 'VARCHAR' },
    /** The files that are there, of those that rows name. `stamp` changes whenever a file is written. */
    proof_file: { file: 'VARCHAR', sha256: 'VARCHAR', bytes: 'BIGINT', stamp: 'VARCHAR' },
  },
});
