import type { WordsLike } from '../../../language/phrases.ts';

export const words = {
  labels: {
    heading: 'Pakketten',
    lead: 'Wat u naar anderen stuurt: voor elk callcenter alleen zijn eigen deel, en voor een vraag alleen het antwoord daarop. Alles wordt verzegeld, zodat de ontvanger kan zien dat er niets aan is veranderd.',
    keyHeading: 'Eerst een sleutel',
    keyLead:
      'Verzegelen gaat met een sleutel van uw organisatie. Het geheime deel blijft in deze werkruimte: bewaar er een kopie van op een veilige plek en geef het aan niemand.',
    makeKey: 'Sleutel maken',
    keyFirst: 'Maak eerst een sleutel.',
    make: 'Pakket maken',
    encrypt: 'Versleutelen, zodat alleen de ontvanger het kan openen',
    recipients: 'Openbare sleutel van de ontvanger',
    recipientsHint: 'Begint met age1. Meer ontvangers: met spaties ertussen. Leeg: het pakket wordt niet versleuteld.',
    by: 'Uw naam',
    byHint:
      'Legt in het besluitenregister vast dat u het verstuurt; de termijn om te reageren gaat dan lopen voor bevindingen die nieuw zijn. Leeg: er wordt niets vastgelegd.',
    replyBy: 'Reageren kan tot en met',
    replyByHint:
      'Geldt alleen voor bevindingen die nieuw zijn voor het callcenter. Leeg: de dag die in het rapport staat. Eerder kan niet.',
    moreTime: 'Meer tijd geven om te reageren',
    moreLead: 'Een termijn die nog loopt, kan langer worden. Opnieuw versturen verandert geen termijn.',
    vendor: 'Callcenter',
    until: 'Nieuwe laatste dag',
    reason: 'Reden',
    reasonHint: 'Het callcenter leest haar in het volgende pakket. Zet er geen namen of nummers van consumenten in.',
    moreBy: 'Uw naam',
    giveTime: 'Meer tijd geven',
    notWhole: 'Vul de dag en uw naam in. Er is niets vastgelegd.',
    noResults: 'Er zijn nog geen resultaten van deze periode.',
    heldResults:
      'Dit kunt u nog niet versturen: de resultaten zijn een concept, want er staat iets open dat een oordeel kan veranderen.',
    heldAnswer:
      'Dit kunt u nog niet versturen: het is een concept, want er staat iets open. Los dat op, en maak het daarna opnieuw.',
    toCheck: 'Naar de vragen',
    packs: 'Pakketten die zijn gemaakt',
    encrypted: 'Versleuteld, om te versturen',
    seals: 'Verzegelen en controleren',
    sealsLead:
      'Een zegel legt vast hoe elk bestand nu is. Controleren laat zien of dat nog zo is, ook bij de bestanden die ervoor zijn gebruikt.',
    folder: 'Map',
    state: 'Zegel',
    todo: 'Wat u kunt doen',
    isSealed: 'verzegeld',
    verify: 'Controleren',
    seal: 'Verzegelen',
    key: 'Openbare sleutel',
    publicKeys: 'Openbare sleutel voor uw ontvangers',
    publicLead:
      'Daarmee controleert de ontvanger het zegel. Geef hem langs een andere weg dan het pakket: per brief, op uw website of in het contract.',
  },
  toVendors: (period: string): string =>
    period === '' ? 'Voor de callcenters' : `Voor de callcenters: resultaten van ${period}`,
  /** What a reader gets and does not get. */
  vendorGets: [
    'Het eigen rapport met bijlagen (pdf), en in csv: bevindingen, oproepen, volledigheid en afgewezen rijen van het eigen belbestand.',
    'Een eigen werkmap (findings.xlsx) om in te reageren, met de namen van de eigen medewerkers; en, als er iets ontbreekt, een brief die daarom vraagt.',
    'Nummers staan er voluit in, zoals in het eigen belbestand; in rapport en csv hebben medewerkers een schuilnaam.',
    'Niet: oproepen, namen, cijfers of bestanden van andere callcenters, en niet uw instellingen.',
  ] as readonly string[],
  answers: {
    regulator: {
      title: 'Voor de toezichthouder',
      gets: [
        'Het antwoord (pdf) met bijlagen over de nummers van de lijst; die staan er voluit in.',
        'Niet: iets over andere nummers.',
      ] as readonly string[],
    },
    dossier: {
      title: 'Voor wie naar één nummer vroeg',
      gets: [
        'Het dossier (pdf en json) over dat nummer; het staat er voluit in.',
        'Niet: iets over andere nummers.',
      ] as readonly string[],
    },
  },
  keyMade: (fingerprint: string): string => `De sleutel is er. Kenmerk (SHA-256): ${fingerprint}.`,
  shared: (what: string): string => `${what}: gemaakt en verzegeld.`,
  /** @param day last day for a reply; empty if none was set */
  second: 'Verstuur het pas als een tweede persoon ermee instemt, op de pagina Besluiten.',
  recorded: (line: number, day: string): string =>
    day === ''
      ? `Regel ${line} van het besluitenregister zegt dat het verstuurd is; er is geen dag gesteld.`
      : `Regel ${line} van het besluitenregister zegt dat het verstuurd is; de laatste dag om te reageren is ${day}.`,
  /** What a pack starts for a call centre, and what stays as it is. */
  terms: {
    opens: (count: number, shown: string): string =>
      count === 1
        ? 'Nieuw voor dit callcenter: 1 bevinding. Daarvoor begint een termijn.'
        : `Nieuw voor dit callcenter: ${shown} bevindingen. Daarvoor begint een termijn.`,
    running: (count: number, shown: string, day: string): string =>
      `Al eerder verstuurd: ${count === 1 ? '1 bevinding' : `${shown} bevindingen`}. De termijn loopt tot en met ${day}.`,
    closed: (count: number, shown: string, day: string): string =>
      `Al eerder verstuurd: ${count === 1 ? '1 bevinding' : `${shown} bevindingen`}. De termijn liep tot en met ${day} en begint niet opnieuw.`,
  },
  more: (line: number, count: number, shown: string): string =>
    `Vastgelegd als regel ${line} van het besluitenregister: meer tijd voor ${count === 1 ? '1 bevinding' : `${shown} bevindingen`}.`,
  sealed: (what: string): string => `${what}: verzegeld.`,
  whole: (what: string): string => `${what}: het zegel klopt, en alles is zoals het was.`,
  notWhole: (what: string): string => `${what}: niet alles is zoals het was, of het zegel klopt niet.`,
};

export type PacksWords = WordsLike<typeof words>;
