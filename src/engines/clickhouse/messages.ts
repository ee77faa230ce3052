import type { Text } from '../../model/text.ts';

export const MESSAGES = {
  noteAboutTablesOnClusterCannot: {
    en: 'The note about tables on the cluster cannot be read.',
    nl: 'De aantekening over tabellen op het cluster is niet te lezen.',
  },
  dropOurTables: {
    en: "Drop the tables of the cluster's database that is meant for Belaudit, then delete this file.",
    nl: 'Verwijder de tabellen uit de database van het cluster die voor Belaudit is, en wis daarna dit bestand.',
  },
  isDamaged: { en: 'is damaged', nl: 'is beschadigd' },
  databaseHoldsOtherTables: (node: string): Text => ({
    en: `The database on ${node} holds tables that this audit did not make.`,
    nl: `In de database op ${node} staan tabellen die deze audit niet heeft gemaakt.`,
  }),
  giveOwnDatabase: {
    en: 'Give Belaudit an empty database of its own: it drops its tables when it is done.',
    nl: 'Geef Belaudit een eigen, lege database: aan het eind verwijdert het zijn tabellen.',
  },
  isNotTableOfThisAudit: { en: 'is not a table of this audit', nl: 'is geen tabel van deze audit' },
  shardsAreOneServer: (node: string): Text => ({
    en: `Two shards of the cluster are the same server: ${node}.`,
    nl: `Twee delen van het cluster zijn dezelfde server: ${node}.`,
  }),
  giveEachShardServer: {
    en: 'Each shard must have a server of its own, which is reached with the same scheme and port.',
    nl: 'Elk deel heeft een eigen server nodig, die op dezelfde manier en op dezelfde poort te bereiken is.',
  },
  databaseIsInUse: (node: string): Text => ({
    en: `Another audit uses the database on ${node}.`,
    nl: `Een andere audit gebruikt de database op ${node}.`,
  }),
  waitOrGiveOwnDatabase: (claimTable: string): Text => ({
    en: `Wait until it is done, or give each workspace a database of its own. If that audit was ended and its workspace is gone, drop the tables of the database, ${claimTable} last.`,
    nl: `Wacht tot die klaar is, of geef elke werkruimte een eigen database. Is die audit afgebroken en de werkruimte weg, verwijder dan de tabellen van de database, ${claimTable} als laatste.`,
  }),
  tablesWereChanged: (node: string): Text => ({
    en: `Someone or something changed the tables of this audit on ${node}.`,
    nl: `De tabellen van deze audit op ${node} zijn door iets of iemand veranderd.`,
  }),
  noResultsWereWrittenFormerResults: {
    en: 'No results were written; former results are untouched. Give Belaudit a database of its own, and run the same command again.',
    nl: 'Er zijn geen resultaten geschreven; eerdere resultaten blijven. Geef Belaudit een eigen database, en probeer het opnieuw.',
  },
  differsFromTableThatAuditMade: {
    en: 'differs from the table that the audit made',
    nl: 'verschilt van de tabel die de audit maakte',
  },
  serversOfClusterMadeDifferentRows: {
    en: 'The servers of the cluster made different rows from the same calls.',
    nl: 'De servers van het cluster maakten van dezelfde oproepen verschillende rijen.',
  },
  giveServersOneVersion: {
    en: 'No results were written; former results are untouched. Give all servers the same version of ClickHouse, and run the same command again.',
    nl: 'Er zijn geen resultaten geschreven; eerdere resultaten blijven. Geef alle servers dezelfde versie van ClickHouse, en probeer het opnieuw.',
  },
  isNotSameOnAllServers: { en: 'is not the same on all servers', nl: 'is niet op alle servers hetzelfde' },
  rowsWereLost: {
    en: 'Rows were lost between the store and the cluster.',
    nl: 'Tussen de opslag en het cluster zijn rijen verloren gegaan.',
  },
  nothingWrittenRunAgain: {
    en: 'No results were written; former results are untouched. Run the same command again.',
    nl: 'Er zijn geen resultaten geschreven; eerdere resultaten blijven. Probeer het opnieuw.',
  },
  rowsFound: (found: number, table: string): Text => ({
    en: `${found} rows of ${table}`,
    nl: `${found} rijen van ${table}`,
  }),
  rows: (expected: number): Text => ({
    en: `${expected} rows`,
    nl: `${expected} rijen`,
  }),
  rowsAreMissingOrTooMany: { en: 'rows are missing or too many', nl: 'er zijn te veel of te weinig rijen' },
  unknownCluster: (entrance: string, cluster: string): Text => ({
    en: `${entrance} knows no cluster named ${cluster}.`,
    nl: `${entrance} kent geen cluster met de naam ${cluster}.`,
  }),
  itKnowsNoClusterAtAll: {
    en: 'It knows no cluster at all: see remote_servers in its configuration.',
    nl: 'De server kent geen enkel cluster: kijk bij remote_servers in de configuratie ervan.',
  },
  itKnows: (known: string): Text => ({
    en: `It knows: ${known}.`,
    nl: `De server kent: ${known}.`,
  }),
  shardHasNoName: {
    en: 'The cluster has a shard whose server has no usable name.',
    nl: 'Het cluster heeft een deel met een server zonder bruikbare naam.',
  },
  eachReplicaInRemoteServersNeeds: {
    en: 'Each replica in remote_servers needs a host: a name or an address, without anything else.',
    nl: 'Elke replica in remote_servers heeft een host nodig: een naam of een adres, zonder iets anders.',
  },
  isNotHostName: { en: 'is not a host name', nl: 'is geen naam van een server' },
  wouldBeReachedOverHttpPasswords: (host: string): Text => ({
    en: `${host} would be reached over http: passwords and calls would leave this machine unencrypted.`,
    nl: `${host} zou via http worden bereikt: wachtwoorden en oproepen zouden onversleuteld over het netwerk gaan.`,
  }),
  giveHttpsAddress: {
    en: 'Give engine.clickhouse.url an address with https, at which all servers of the cluster can be reached.',
    nl: 'Geef bij engine.clickhouse.url een adres met https, waarop alle servers van het cluster te bereiken zijn.',
  },
  runsClickHouse: (node: string, version: string): Text => ({
    en: `${node} runs ClickHouse ${version}.`,
    nl: `Op ${node} draait ClickHouse ${version}.`,
  }),
  belauditWasTestedFromOnEarlier: (LEAST_VERSION: string): Text => ({
    en: `Belaudit was tested from ${LEAST_VERSION} on: earlier versions may read a statement in another way.`,
    nl: `Belaudit is getest vanaf ${LEAST_VERSION}: eerdere versies kunnen een opdracht anders lezen.`,
  }),
  nothingWritten: {
    en: 'No results were written; former results are untouched.',
    nl: 'Er zijn geen resultaten geschreven; eerdere resultaten blijven.',
  },
  refusesUserOfAudit: (node: string): Text => ({
    en: `${node} refuses the user of the audit.`,
    nl: `${node} weigert de gebruiker van de audit.`,
  }),
  checkUser: {
    en: 'Check user in belaudit.yaml, and the environment variable that password_from names.',
    nl: 'Controleer user in belaudit.yaml, en de omgevingsvariabele die bij password_from staat.',
  },
  doesNotGrantUserOfAudit: (node: string): Text => ({
    en: `${node} does not grant the user of the audit everything that an audit needs.`,
    nl: `${node} geeft de gebruiker van de audit niet alle rechten die nodig zijn.`,
  }),
  docsClusterMdHasGrants: (nothingWritten: Text): Text => ({
    en: `docs/cluster.md has the grants. ${nothingWritten.en}`,
    nl: `In docs/cluster.md staan de rechten. ${nothingWritten.nl}`,
  }),
  hasNoSuchDatabase: (node: string): Text => ({
    en: `${node} has no such database.`,
    nl: `${node} heeft die database niet.`,
  }),
  createDatabaseThatBelauditYamlNames: {
    en: 'Create the database that belaudit.yaml names on every server: docs/cluster.md says how.',
    nl: 'Maak de database die in belaudit.yaml staat op elke server: docs/cluster.md zegt hoe.',
  },
  hasTooLittleMemoryForStatement: (node: string, code: string): Text => ({
    en: `${node} has too little memory for a statement of the audit: MEMORY_LIMIT_EXCEEDED (code ${code}).`,
    nl: `${node} heeft te weinig geheugen voor een opdracht van de audit: MEMORY_LIMIT_EXCEEDED (code ${code}).`,
  }),
  judgeFewerCallsAtOnce: (nothingWritten: Text): Text => ({
    en: `Let the servers judge fewer calls at once (calls_at_once in belaudit.yaml), or give its user (max_memory_usage) or the server (max_server_memory_usage) more memory. Calls to one number always stay together. ${nothingWritten.en}`,
    nl: `Laat de servers minder oproepen tegelijk beoordelen (calls_at_once in belaudit.yaml), of geef de gebruiker (max_memory_usage) of de server (max_server_memory_usage) meer geheugen. Oproepen naar één nummer blijven altijd bij elkaar. ${nothingWritten.nl}`,
  }),
  refusedStatementOfAuditCode: (node: string, causes: string, code: string): Text => ({
    en: `${node} refused a statement of the audit: ${causes} (code ${code}).`,
    nl: `${node} weigerde een opdracht van de audit: ${causes} (code ${code}).`,
  }),
  itsLogSaysMore: (nothingWritten: Text): Text => ({
    en: `${nothingWritten.en} Its log says more.`,
    nl: `${nothingWritten.nl} In het logboek van de server staat meer.`,
  }),
  diskIsFull: { en: 'The disk is full.', nl: 'De schijf is vol.' },
  freeSomeSpace: (nothingWritten: Text): Text => ({
    en: `Free some space and run the same command again. ${nothingWritten.en}`,
    nl: `Maak ruimte vrij en probeer het opnieuw. ${nothingWritten.nl}`,
  }),
  connectionToCannotBeTrusted: (node: string, code: string): Text => ({
    en: `The connection to ${node} cannot be trusted: ${code}.`,
    nl: `De verbinding met ${node} is niet te vertrouwen: ${code}.`,
  }),
  nameCertificateOfAuthorityThatIssued: {
    en: "Name the certificate of the authority that issued the servers' certificates under ca_file in belaudit.yaml. They must be valid today, for the server names in system.clusters.",
    nl: 'Noem bij ca_file in belaudit.yaml het certificaat van wie de certificaten van de servers uitgaf. Die moeten vandaag geldig zijn, voor de namen van servers in system.clusters.',
  },
  isNotClickHouse: (node: string): Text => ({
    en: `${node} does not answer like ClickHouse: it is another server, or something is in front of it.`,
    nl: `${node} antwoordt niet als ClickHouse: het is een andere server, of er zit iets tussen.`,
  }),
  checkUrl: {
    en: 'Check url in belaudit.yaml, and what a proxy or firewall says about this computer.',
    nl: 'Controleer url in belaudit.yaml, en wat een proxy of firewall over deze computer zegt.',
  },
  doesNotAnswer: (node: string): Text => ({
    en: `${node} does not answer.`,
    nl: `${node} antwoordt niet.`,
  }),
  runSameCommandAgainWhenServer: (nothingWritten: Text): Text => ({
    en: `${nothingWritten.en} Run the same command again when the server is back.`,
    nl: `${nothingWritten.nl} Probeer het opnieuw als de server er weer is.`,
  }),
};
