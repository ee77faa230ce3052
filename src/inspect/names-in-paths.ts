import { FEEDS, feedDefinition } from '../feeds/registry.ts';
import { MONTHS } from './file-series.ts';

/** Words in names of files and folders that say what is in them, and not whose they are. */
const GENERIC = new Set(
  [
    'in input inbox out output data dataset bestand bestanden file files folder map mappen document documents documenten download downloads desktop',
    'log logs logboek cdr cdrs call calls callog calllog calllogs callcenter callcenters callcentre callcentres vendor vendors leverancier leveranciers',
    'bel belbestand gesprek gesprekken oproep oproepen telefonie telefoon telephony phone phones dialer pbx agent agents medewerker medewerkers',
    'inbound outbound inkomend uitgaand export exports extract dump rapport rapporten rapportage report reports resultaat resultaten result results',
    'overzicht lijst lijsten list lists tabel table sheet blad levering leveringen aanlevering delivery deliveries ontvangen received',
    'klantenservice klantsysteem klantenbestand klantcontact systeem systemen beurs beurzen website site formulier formulieren overdracht',
    'klant klanten client clients customer customers opdrachtgever crm onze ons eigen own our intern internal extern external',
    'persoon personen person persons bedrijf bedrijven nummer nummers number numbers relatie relaties relation relations contract contracten',
    'toestemming toestemmingen consent consents optin optins bezwaar bezwaren verzet objection objections optout optouts klacht klachten',
    'campagne campagnes campaign campaigns verkoop sales lead leads suppressie suppressies stop stops uitsluitlijst scrub scrubs register bmnr',
    'nieuw nieuwe new oud oude old final definitief versie version kopie copy concept draft backup totaal total alle alles all overig overige diversen',
    'week wk weken maand maanden month months kwartaal quarter jaar year periode period dag day audit belaudit test demo',
    'van voor tot met per uit from for to of with the de het een en and bij by',
    'csv tsv txt xls xlsx xlsm ods json jsonl parquet zip gz sql xml',
  ].flatMap((words) => words.split(' ')),
);

/** `belcijfers`, `callexport`, `gespreksgegevens`. */
const COMPOUND =
  /^(?:bel|gespreks?|calls?|oproep|klant|klanten|contact)(?:bestand|gegevens|cijfers|logs?|logboek|lijst|data|registratie|resultaat|resultaten|rapport|rapportage|exports?|overzicht)(?:en|s)?$/u;

/** As companies write them; they do not distinguish one from another. */
const LEGAL_FORM = /(?<=^|\s)(?:b\.?\s?v\.?|n\.?v\.?|v\.?o\.?f\.?|gmbh|ltd\.?|inc\.?|s\.?a\.?)(?=\s|$)/giu;

const LONGEST = 100;

/** The words of a name: lower case, without signs, accents and legal forms. */
export function plainWords(name: string): readonly string[] {
  return name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[_\-/\\]+/gu, ' ')
    .replaceAll(LEGAL_FORM, ' ')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** A file's name without its ending. */
export function withoutEnding(name: string): string {
  return name.replace(/(?<=.)(?:\.\p{L}{1,8}\d{0,2})(?:\.gz)?$/iu, '');
}

/**
 * The part of a name of a file or folder that is a name: without words for what is in it, periods, numbers and what `others` says. Empty: nothing is left.
 */
export function distinctName(name: string, others: ReadonlySet<string> = new Set()): string {
  const words = name
    .replaceAll(/\p{C}/gu, ' ')
    .split(/[\s_()[\]{},;+*#-]+/u)
    .filter((word) => word !== '');
  const left = words.filter((word) => {
    const plain = plainWords(word);
    return plain.length === 0 ? /^[A-Za-z]\.?[A-Za-z]\.?$/u.test(word) : !plain.every((one) => isGeneric(one, others));
  });
  const isOnlyForm = left.every((word) => plainWords(word).length === 0);
  const text = isOnlyForm ? '' : left.join(' ').slice(0, LONGEST).trim();
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 2) return '';
  // A name without any capital was written for a computer.
  return text === text.toLowerCase() ? text.replaceAll(/(?<=^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase()) : text;
}

function isGeneric(word: string, others: ReadonlySet<string>): boolean {
  return (
    /^\d+$/u.test(word) ||
    /^v\d+$/u.test(word) ||
    MONTH.test(word) ||
    GENERIC.has(word) ||
    COMPOUND.test(word) ||
    others.has(word) ||
    feedWords().has(word)
  );
}

/** `juni`, `jun2026`, `q2`. */
const MONTH = new RegExp(`^(?:${MONTHS}|q[1-4])\\d{0,4}$`, 'u');

let known: ReadonlySet<string> | undefined;

/** The names of all feeds, which files often have. */
function feedWords(): ReadonlySet<string> {
  known ??= new Set(
    FEEDS.flatMap((feed) => [feed, ...Object.values(feedDefinition(feed).names)].flatMap((name) => plainWords(name))),
  );
  return known;
}
