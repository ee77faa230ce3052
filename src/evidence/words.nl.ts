import type { WordsLike } from '../language/phrases.ts';
import type { Difference, MadeWith } from './reproduction.ts';
import type { ExpectedResults, ResultsName } from './verify.ts';

/** How many of some files are unchanged; `which` says what files they are. */
function unchanged(same: number, of: number, which: string): string {
  if (of === 0) return `Er zijn geen bestanden ${which.replace(/,$/u, '')}.`;
  if (of === 1) return `Het ene bestand ${which} is ${same === 1 ? '' : 'niet '}zoals het was.`;
  if (same === of) return `Alle ${of} bestanden ${which} zijn zoals ze waren.`;
  const some = same === 0 ? 'Geen' : same === 1 ? 'Eén' : `${same}`;
  return `${some} van de ${of} bestanden ${which} ${same < 2 ? 'is zoals het was' : 'zijn zoals ze waren'}.`;
}

export const words = {
  headings: {
    seal: 'Zegel',
    files: 'Bestanden',
    inputs: 'Bronbestanden',
    result: 'Uitkomst',
    madeWith: 'Waarmee gemaakt',
  },
  signature: {
    valid:
      'De handtekening klopt: de lijst met controlegetallen (SHA256SUMS) is ondertekend met de sleutel die u gaf, en is daarna niet veranderd.',
    invalid:
      'De handtekening klopt NIET: de lijst met controlegetallen (SHA256SUMS) is na het verzegelen veranderd, of is niet met de sleutel ondertekend die u gaf. Wat hieronder staat bewijst daarom niets.',
    'not-checked':
      'De handtekening is niet gecontroleerd, want u gaf geen sleutel (--key). Wie een bestand veranderde, kan ook de controlegetallen opnieuw hebben gemaakt.',
    absent:
      'Deze map is niet verzegeld. De bestanden zijn vergeleken met manifest.json in de map zelf. Wie een bestand veranderde, kan ook die lijst opnieuw hebben gemaakt.',
  },
  /** The seal names a key other than the given one. */
  otherKey: (sealed: string, given: string) => `Het zegel noemt sleutel ${sealed}; u gaf sleutel ${given}.`,
  sealedBy: (name: string, runId: string, version: number | null, from: string, to: string) =>
    `Verzegeld door ${name}: resultaten ${runId}${version === null ? '' : `, versie ${version},`} over de periode ${from} tot en met ${to}.`,
  /** Where a cluster judged. */
  judgedBy: (name: string) => `De oproepen zijn beoordeeld door ${name}.`,
  expected: ({ expected, found, isSame }: ExpectedResults): string => {
    if (isSame) return `Dit zijn de resultaten die u verwachtte: ${resultsName(expected)}.`;
    const given =
      found === null
        ? 'niets wat met deze sleutel is verzegeld, zegt welke resultaten dit zijn'
        : `dit zijn die ${resultsName(found)}`;
    return `Dit zijn NIET de resultaten die u verwachtte, ${resultsName(expected)}: ${given}.${found === null ? '' : ' Misschien stuurde iemand een oudere map opnieuw.'}`;
  },
  key: (algorithm: string, sha256: string) =>
    `Sleutel: ${algorithm}, SHA-256 ${sha256}. Vergelijk dit met wat de afzender u langs een andere weg gaf.`,
  same: (same: number, of: number): string => unchanged(same, of, 'van de lijst'),
  changed: (path: string) => `${path} is veranderd.`,
  removed: (path: string) => `${path} ontbreekt.`,
  added: (path: string) => `${path} is toegevoegd; het staat niet op de lijst.`,
  removal: {
    request: (kind: 'purge' | 'forget', day: string) =>
      `In removed.json staat dat er iets is verwijderd, ${kind === 'forget' ? 'op verzoek van een persoon' : 'want de bewaartermijn was voorbij'} (${day}).`,
    changed: (path: string) =>
      `${path} is veranderd door die verwijdering, zegt removed.json; de codes van ervoor en erna kloppen.`,
    removed: (path: string) => `${path} is weg door die verwijdering, zegt removed.json; de code klopt.`,
    explainsAll:
      'Elk verschil is daarmee verklaard. removed.json hoort niet bij het zegel: vraag het verzegelde bewijs van de verwijdering, dat dezelfde codes noemt.',
    explainsSome: 'Daarmee is niet elk verschil verklaard.',
  },
  link: (path: string) => `${path} is geen bestand maar een koppeling of apparaat; er is niets uit gelezen.`,
  inputsNotChecked: (inputs: number): string =>
    inputs === 0
      ? 'De map noemt geen bronbestanden die te controleren zijn.'
      : inputs === 1
        ? 'De map noemt één bestand waaruit de resultaten zijn gemaakt. Dat staat er niet bij, en is niet gecontroleerd: noem met --inputs de map waarin het staat.'
        : `De map noemt ${inputs} bestanden waaruit de resultaten zijn gemaakt. Die staan er niet bij, en zijn niet gecontroleerd: noem met --inputs de map waarin ze staan.`,
  inputsSame: (same: number, of: number): string => unchanged(same, of, 'waaruit de resultaten zijn gemaakt,'),
  result: (isWhole: boolean, isSigned: boolean): string => {
    if (!isWhole) return 'De map is NIET zoals zij was.';
    return isSigned
      ? 'De map is zoals zij werd verzegeld.'
      : 'De bestanden komen overeen met de lijst; wie die lijst maakte is niet vastgesteld.';
  },
  timeStamp: {
    /** @param isTrusted null: no authority was given that could vouch for it */
    says: (time: string, authority: string, isTrusted: boolean | null) =>
      `Tijdstempel: de handtekening bestond op ${time} (UTC), volgens ${authority}. ${TRUST[String(isTrusted) as keyof typeof TRUST]}`,
    none: 'Er is geen tijdstempel: wanneer er is verzegeld, is niet vastgesteld.',
    wrong: (problem: string) => `Het tijdstempel klopt NIET: ${problem}.`,
    problems: {
      unreadable: 'het is niet te lezen',
      refused: 'de tijdstempeldienst weigerde het',
      'other-signature': 'het hoort bij een andere handtekening',
      'other-question': 'het is het antwoord op een andere vraag',
      'weak-digest': 'het berust op een controlegetal dat niet wordt aanvaard',
      'unknown-kind': 'zijn handtekening is van een soort die niet wordt aanvaard',
      'no-certificate': 'het certificaat van de tijdstempeldienst zit er niet bij',
      'wrong-signature': 'zijn handtekening klopt niet',
      'wrong-purpose': 'zijn certificaat is niet voor tijdstempels',
      expired: 'zijn certificaat was toen niet geldig',
    },
  },
  reproduction: {
    madeWithSame: 'Programma, regelboek en database zijn dezelfde als toen.',
    madeWith: ({ what, before, now }: MadeWith) =>
      `${WHAT[what]} is anders: toen ${before === '' ? 'geen' : before}, nu ${now}. Een verschil kan daaraan liggen.`,
    missing: {
      pseudonyms:
        'De sleutel van de pseudoniemen van medewerkers (.belaudit/pseudonyms.key) is er niet. Rapporten die medewerkers noemen zijn daarom niet vergeleken.',
      former:
        'De resultaten waar deze voor in de plaats kwamen zijn er niet meer. Wat daarmee vergelijkt (summary.json, changes.csv, lapsed-findings en de rapporten) is daarom niet vergeleken.',
    },
    same: (count: number): string =>
      count === 1
        ? 'Er is geen verschil: het ene bestand dat is vergeleken, is opnieuw gemaakt met dezelfde bytes.'
        : `Er is geen verschil: ${count} bestanden zijn opnieuw gemaakt met dezelfde bytes.`,
    sameBeside: (count: number): string => {
      if (count === 0) return 'Geen ander bestand is opnieuw gemaakt met dezelfde bytes.';
      return count === 1
        ? 'Eén ander bestand is opnieuw gemaakt met dezelfde bytes.'
        : `${count} andere bestanden zijn opnieuw gemaakt met dezelfde bytes.`;
    },
    first: (difference: Difference) => `Het eerste verschil: ${differenceText(difference)}`,
    further: (difference: Difference) => `Ook verschillend: ${differenceText(difference)}`,
    notCompared: (names: readonly string[]) => `Niet vergeleken: ${names.join(', ')}.`,
  },
} as const;

/** All texts about evidence, in one language: first about verifying it. */
export type EvidenceWords = WordsLike<typeof words>;

function resultsName({ from, to, version }: ResultsName): string {
  return `van ${from} tot en met ${to}${version === null ? '' : `, versie ${version}`}`;
}

const TRUST = {
  true: 'Een certificaat dat u gaf staat voor deze dienst in.',
  false: 'Geen van de certificaten die u gaf staat voor deze dienst in.',
  null: 'Of deze dienst te vertrouwen is, is niet gecontroleerd: geef zijn certificaat met --timestamp-ca.',
} as const;

const WHAT = {
  program: 'Het programma',
  rulebook: 'Het regelboek',
  duckdb: 'DuckDB',
  judge: 'Wat de oproepen beoordeelde',
  browser: 'De browser',
} as const;

function differenceText({ file, kind, line, column, byte }: Difference): string {
  if (kind === 'not-made') return `${file} is niet opnieuw gemaakt.`;
  if (kind === 'new') return `${file} was er niet bij, en is nu gemaakt.`;
  const place =
    line === undefined ? `byte ${byte ?? 0}` : `regel ${line}${column === undefined ? '' : `, kolom ${column}`}`;
  return `${file} vanaf ${place}.`;
}
