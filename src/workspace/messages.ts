import { columnName } from '../language/column-words.ts';
import type { Text } from '../model/text.ts';

export const MESSAGES = {
  thisSettingIsGivenTwice: { en: 'This setting is given twice.', nl: 'Deze instelling staat er twee keer.' },
  thisIsNotSettingWithValue: {
    en: 'This is not a setting with a value.',
    nl: 'Dit is geen instelling met een waarde.',
  },
  thisSettingDoesNotAffectVerdicts: {
    en: 'This setting does not affect verdicts, or it selects the calls.',
    nl: 'Deze instelling bepaalt niet hoe oproepen worden beoordeeld, of zegt om welke oproepen het gaat.',
  },
  idSettingId: (list: string, ids: Text): Text => ({
    en: `${list}.<id>.<setting>, the id ${ids.en}`,
    nl: `${list}.<id>.<instelling>, met als kenmerk ${ids.nl}`,
  }),
  thereIsNoSuchId: { en: 'There is no such id.', nl: 'Dit kenmerk bestaat niet.' },
  thisValueCannotBeRead: { en: 'This value cannot be read.', nl: 'Deze waarde is niet te lezen.' },
  noPlaceForSetting: {
    en: 'belaudit.yaml, as written, has no place for this setting.',
    nl: 'In belaudit.yaml, zoals het er staat, is geen plaats voor deze instelling.',
  },
  settingChangesReading: {
    en: 'With these settings files would be read otherwise, and only what is loaded can be judged.',
    nl: 'Met deze instellingen zouden bestanden anders worden gelezen; alleen wat is geladen, kan worden beoordeeld.',
  },
  callsCannotBeJudgedByThese: {
    en: 'The calls cannot be judged by these settings.',
    nl: 'De oproepen kunnen met deze instellingen niet worden beoordeeld.',
  },
  nameSettingsAsInBelauditYaml: {
    en: 'Name settings as in belaudit.yaml, each with a value. docs/configuration.md explains every key.',
    nl: 'Kies instellingen zoals in belaudit.yaml, elk met een waarde. In docs/configuration.md staat elke sleutel uitgelegd.',
  },
  cannotBeWritten: { en: 'The settings cannot be written.', nl: 'De instellingen zijn niet op te slaan.' },
  checkRightsOnFolderAndFile: {
    en: 'Check the rights on the folder and the file. Nothing was changed.',
    nl: 'Controleer de rechten op de map en het bestand. Er is niets gewijzigd.',
  },
  itFailed: { en: 'it failed', nl: 'het mislukte' },
  wereChangedMeanwhile: {
    en: 'The settings were changed meanwhile.',
    nl: 'De instellingen zijn intussen ergens anders gewijzigd.',
  },
  nothingWasWrittenLookAtCurrent: {
    en: 'Nothing was written. Look at what they are now, and make your change again.',
    nl: 'Er is niets opgeslagen. Kijk wat er nu staat, en sla uw wijziging dan opnieuw op.',
  },
  periodHasFirstAndLastDay: {
    en: 'A period has a first and a last day.',
    nl: 'Een periode heeft een eerste en een laatste dag.',
  },
  only: (named: string): Text => ({
    en: `only ${named}`,
    nl: `alleen ${named}`,
  }),
  bothFromAndToOrNeither: {
    en: 'both `from` and `to`, or neither: then the period is the last calendar month that has ended',
    nl: 'allebei `from` en `to`, of geen: dan is de periode de laatste kalendermaand die voorbij is',
  },
  auditDateIsMissing: { en: 'The audit date is missing.', nl: 'De peildatum ontbreekt.' },
  daySuchAs20260710: { en: 'a day, such as 2026-07-10', nl: 'een dag, zoals 2026-07-10' },
  lastDayComesBeforeFirst: { en: 'The last day comes before the first.', nl: 'De laatste dag ligt vóór de eerste.' },
  orLater: (from: string): Text => ({
    en: `${from} or later`,
    nl: `${from} of later`,
  }),
  entitiesShareName: (index: number): Text => ({
    en: `Two entities share this id or name (capitals make no difference); the other is client.entities[${index}].`,
    nl: `Twee rechtspersonen hebben dit kenmerk of deze naam (hoofdletters maken geen verschil); de andere is client.entities[${index}].`,
  }),
  nameThatPointsToOneEntity: {
    en: 'a name that points to one entity',
    nl: 'een naam die maar één rechtspersoon heeft',
  },
  entityCannotTakeOverItself: {
    en: 'An entity cannot take over itself.',
    nl: 'Een rechtspersoon kan niet zichzelf overnemen.',
  },
  itemRepeatsValue: (place: string): Text => ({
    en: `Item ${place} of this list (counted from 0) has the same value here.`,
    nl: `Nummer ${place} van deze lijst (geteld vanaf 0) heeft hetzelfde.`,
  }),
  eachOnce: { en: 'each once', nl: 'elk één keer' },
  clientHasSeveralEntitiesSoVendor: {
    en: 'The client has several entities, so a vendor must say for which it calls.',
    nl: 'U hebt meer rechtspersonen; bij een callcenter moet staan voor welke het belt.',
  },
  nothing: { en: 'nothing', nl: 'niets' },
  brandsOfEntity: { en: 'the brands of an entity', nl: 'de merken van een rechtspersoon' },
  brandsOf: (entity: string): Text => ({
    en: `the brands of ${entity}`,
    nl: `de merken van ${entity}`,
  }),
  holdIsEmpty: { en: 'The hold does not say what it keeps.', nl: 'Er staat niet wat er bewaard blijft.' },
  noneOfThese: { en: 'none of these', nl: 'geen van deze' },
  itemSaysTheOpposite: (contradicted: number): Text => ({
    en: `Item ${contradicted} of this list (counted from 0) states the opposite of the same feed and days.`,
    nl: `Nummer ${contradicted} van deze lijst (geteld vanaf 0) zegt het omgekeerde over dezelfde gegevens en dagen.`,
  }),
  daysOfOneStatement: {
    en: 'days that no other statement of this feed has',
    nl: 'dagen die bij deze gegevens niet nog eens staan',
  },
  entryIn: (where: Text): Text => ({
    en: `an entry in ${where.en}`,
    nl: `een van ${where.nl}`,
  }),
  isNotInList: (where: Text): Text => ({
    en: `This is not in ${where.en}.`,
    nl: `Dit staat niet in ${where.nl}.`,
  }),
  pathWithinWorkspaceWithForwardSlashes: {
    en: 'a path within the workspace, with forward slashes, such as in/alfa/*.csv',
    nl: 'een pad in de werkruimte, met schuine strepen, zoals in/alfa/*.csv',
  },
  knownFormatFindsItsOwnRecords: {
    en: 'A known format finds its own records; use one of the two.',
    nl: 'Een bekend systeem vindt zelf zijn rijen; kies een van de twee.',
  },
  formatAndLists: { en: 'format and lists', nl: 'format en lists' },
  formatOrLists: { en: 'format or lists', nl: 'format of lists' },
  knownFormatHasItsOwnColumns: {
    en: 'A known format has its own columns; use one of the two.',
    nl: 'Een bekend systeem heeft eigen kolommen; kies een van de twee.',
  },
  formatAndColumns: { en: 'format and columns', nl: 'format en columns' },
  formatOrColumns: { en: 'format or columns', nl: 'format of columns' },
  knownFormatsAreForCallLogs: {
    en: 'Known formats are for call logs.',
    nl: 'Bekende systemen zijn er voor belbestanden.',
  },
  feedOrColumnsInsteadOfFormat: (log: string): Text => ({
    en: `feed: ${log}, or columns instead of format`,
    nl: `feed: ${log}, of columns in plaats van format`,
  }),
  thereIsNoSuchFormat: { en: 'There is no such format.', nl: 'Dit formaat bestaat niet.' },
  thisKeyOnlyAppliesToLogs: {
    en: 'This key only applies to logs of exchanges that do not say who called whom.',
    nl: 'Deze sleutel is alleen voor bestanden van telefooncentrales die niet zeggen wie wie belde.',
  },
  noFormat: { en: 'no format', nl: 'geen format' },
  contextIsAlsoInInboundContexts: {
    en: 'The context is also in inbound_contexts.',
    nl: 'Deze context staat ook in inbound_contexts.',
  },
  oneOfTwo: { en: 'one of the two', nl: 'een van de twee' },
  noColumnFromRow: {
    en: 'No column of this feed can be made from its row.',
    nl: 'Van deze gegevens is geen kolom te maken uit de rij.',
  },
  onlyTheseFromRow: (made: string): Text => ({
    en: `Only ${made} can be made from its row.`,
    nl: `Alleen ${made} is te maken uit de rij.`,
  }),
  headingOfFile: { en: 'a heading of the file', nl: 'een kop van het bestand' },
  feedHasNoSuchColumn: (feed: string): Text => ({
    en: `The feed ${feed} has no such column.`,
    nl: `In ${feed} bestaat deze kolom niet.`,
  }),
  onlyCallsCanCoverPeriod: {
    en: 'Only calls can cover a period.',
    nl: 'Alleen oproepen kunnen over een periode gaan.',
  },
  luxonTokensSuchAsDM: (clockDuration: string, DURATION_UNITS: string): Text => ({
    en: `luxon tokens such as d-M-yyyy H:mm, ${clockDuration}, or ${DURATION_UNITS}`,
    nl: `tekens van luxon zoals d-M-yyyy H:mm, ${clockDuration}, of ${DURATION_UNITS}`,
  }),
  knownFormatReadsItsDurationsItself: {
    en: 'A known format reads its durations itself.',
    nl: 'Een bekend systeem leest zelf zijn tijdsduren.',
  },
  luxonTokensOfDaysAndTimes: {
    en: 'luxon tokens of days and times, such as d-M-yyyy H:mm',
    nl: 'tekens van luxon voor dagen en tijden, zoals d-M-yyyy H:mm',
  },
  thisHeadingIsNotRead: { en: 'This heading is not read.', nl: 'Uit deze kop wordt geen kolom gelezen.' },
  headingThatColumnsNames: { en: 'a heading that columns names', nl: 'een kop die bij columns staat' },
  columnIsAlsoReadFromFile: {
    en: 'The column is also read from the file; use one of the two.',
    nl: 'De kolom wordt ook uit het bestand gelezen; kies een van de twee.',
  },
  columnsAndConstants: { en: 'columns and constants', nl: 'columns en constants' },
  columnsOrConstants: { en: 'columns or constants', nl: 'columns of constants' },
  headingOccursTwice: { en: 'The heading occurs twice.', nl: 'De kop staat er twee keer.' },
  nameForEachColumn: { en: 'a name for each column', nl: 'een naam voor elke kolom' },
  isNoDeclaredHeading: {
    en: 'It is not among the headings that the source declares.',
    nl: 'Deze kop is geen van de koppen die bij de bron staan.',
  },
  wordMeansEmpty: {
    en: 'This word means an empty cell, which can have no other meaning.',
    nl: 'Dit woord betekent een lege cel, en kan niets anders betekenen.',
  },
  wordInFileOtherThanNull: {
    en: 'a word in the file, other than NULL, \\N or (null)',
    nl: 'een woord uit het bestand, behalve NULL, \\N of (null)',
  },
  caseMakesNoDifference: (first: string): Text => ({
    en: `Case makes no difference here, and ${first} means something else.`,
    nl: `Hoofdletters maken hier geen verschil, en ${first} betekent iets anders.`,
  }),
  oneMeaningPerWord: { en: 'one meaning per word', nl: 'één betekenis per woord' },
  columnHasNoSuchValue: (column: string): Text => ({
    en: `The column ${column} has no such value.`,
    nl: `De kolom ${columnName(column, 'nl')} heeft deze waarde niet.`,
  }),
  keysWithValues: (names: string): Text => ({
    en: `keys with values: ${names}`,
    nl: `sleutels met waarden: ${names}`,
  }),
  wholeNumberBetween: (unit: Text, lowest: number, highest: number): Text => ({
    en: `a whole number of ${unit.en}, ${lowest} to ${highest}`,
    nl: `een heel getal (${unit.nl}), van ${lowest} tot en met ${highest}`,
  }),
  textOfVisibleCharacters: { en: 'a text of visible characters', nl: 'een tekst met zichtbare tekens' },
  shortId: { en: 'an id: a short text without | in it', nl: 'een kenmerk: een korte tekst zonder |' },
  idOfLettersDigitsDotsDashes: {
    en: 'an id of letters, digits, dots, dashes and underscores (it becomes part of file names), not client, undetermined or a telephone number',
    nl: 'een kenmerk van letters, cijfers, punten en streepjes (het komt in namen van bestanden), niet client, undetermined of een telefoonnummer',
  },
  existingDayFrom1900To2100: {
    en: 'an existing day, from 1900 to 2100, such as 2026-06-30',
    nl: 'een dag die bestaat, van 1900 tot en met 2100, zoals 2026-06-30',
  },
  dayUntil2100: {
    en: 'an existing day, not after 2100, such as 2026-06-30',
    nl: 'een dag die bestaat, niet na 2100, zoals 2026-06-30',
  },
  dayFrom1900: {
    en: 'an existing day, not before 1900, such as 2026-06-30',
    nl: 'een dag die bestaat, niet vóór 1900, zoals 2026-06-30',
  },
  hoursSuchAs090020: {
    en: 'hours such as "09:00-20:00", the first before the second, or none',
    nl: 'uren zoals 09:00-20:00, het eerste vóór het tweede, of none (niet bellen)',
  },
  pathOrGlob: {
    en: 'a path or glob within the workspace, with forward slashes, such as in/alfa/*.csv',
    nl: 'een pad of patroon in de werkruimte, met schuine strepen, zoals in/alfa/*.csv',
  },
  headingOfFileOrHeadingsJoined: {
    en: 'a heading of the file, or headings joined with " + "',
    nl: 'een kop van het bestand, of koppen met " + " ertussen',
  },
  headingOrHeadings: {
    en: 'a heading of the file, headings joined with " + ", { from: row } for an id that the file lacks, or { from: nothing } for a column that is not read',
    nl: 'een kop van het bestand, koppen met " + " ertussen, { from: row } voor een kenmerk dat in het bestand ontbreekt, of { from: nothing } voor een kolom die niet wordt gelezen',
  },
  currencySuchAsEur: { en: 'a currency such as EUR', nl: 'een valuta zoals EUR' },
  outsideLineDigits: {
    en: 'the digits dialled for an outside line, such as "0"',
    nl: 'de cijfers voor een buitenlijn, zoals "0"',
  },
  telephoneNumber: {
    en: 'a telephone number, such as 0612345678 or +31612345678',
    nl: 'een telefoonnummer, zoals 0612345678 of +31612345678',
  },
  addressOfServerHttpsHostPort: {
    en: 'the address of a server: https://host:port, or http:// for this machine alone',
    nl: 'het adres van een server: https://host:poort, of http:// voor alleen deze computer',
  },
  nameWithoutColon: { en: 'a name without a colon', nl: 'een naam zonder dubbele punt' },
  nameOfEnvironmentVariableThatBegins: {
    en: 'the name of an environment variable that begins with BELAUDIT_, such as BELAUDIT_CLUSTER_PASSWORD',
    nl: 'de naam van een omgevingsvariabele die begint met BELAUDIT_, zoals BELAUDIT_CLUSTER_PASSWORD',
  },
  pathOfFile: {
    en: 'the path of a file in the workspace, with forward slashes, such as cluster-ca.pem',
    nl: 'het pad van een bestand in de werkruimte, met schuine strepen, zoals cluster-ca.pem',
  },
  trueOrFalse: { en: 'true or false', nl: 'true of false' },
  yesOrNo: { en: 'yes or no', nl: 'yes of no' },
  amountSuchAs250Or250: { en: 'an amount such as 250 or 250.50', nl: 'een bedrag zoals 250 of 250.50' },
  shareBetween0And1: { en: 'a share between 0 and 1, such as 0.03', nl: 'een deel tussen 0 en 1, zoals 0.03' },
  textOrNothing: { en: 'a text, or nothing', nl: 'een tekst, of niets' },
  listWithAtLeastOneEntity: {
    en: 'a list with at least one entity: { id, name }',
    nl: 'een lijst met ten minste één rechtspersoon: { id, name }',
  },
  violationsPer10000Conversations: {
    en: 'violations per 10,000 conversations',
    nl: 'overtredingen per 10.000 gesprekken',
  },
  perCent: { en: 'per cent', nl: 'procent' },
  listWithAtLeastOneSource: {
    en: 'a list with at least one source: { feed, files }',
    nl: 'een lijst met ten minste één bron: { feed, files }',
  },
  listWithAtLeastOneVendor: {
    en: 'a list with at least one vendor: { id, name }',
    nl: 'een lijst met ten minste één callcenter: { id, name }',
  },
  workspaceCannotBeMade: (directory: string): Text => ({
    en: `No workspace can be made in ${directory}.`,
    nl: `In ${directory} kan geen werkruimte worden gemaakt.`,
  }),
  chooseFolderWhereYouMayWrite: {
    en: 'Choose a folder where you may write.',
    nl: 'Kies een map waarin u mag schrijven.',
  },
  alreadyHoldsWorkspace: (directory: string): Text => ({
    en: `${directory} already holds a workspace.`,
    nl: `In ${directory} is al een werkruimte.`,
  }),
  nothingWasChangedChooseAnotherFolder: {
    en: 'Nothing was changed. Choose another folder, or edit belaudit.yaml there.',
    nl: 'Er is niets gewijzigd. Kies een andere map, of wijzig belaudit.yaml daar.',
  },
  exists: { en: 'exists', nl: 'bestaat al' },
  oneOf: (known: string): Text => ({ en: `one of: ${known}`, nl: `een van: ${known}` }),
  oneOfAndMore: (known: string, more: number): Text => ({
    en: `one of: ${known}, and ${more} more`,
    nl: `een van: ${known}, en nog ${more}`,
  }),
  withProposal: (proposal: string, known: Text): Text => ({
    en: `${proposal} (${known.en})`,
    nl: `${proposal} (${known.nl})`,
  }),
  registerOfDecisionsOfThisWorkspace: {
    en: 'The register of decisions of this workspace',
    nl: 'Het besluitenregister van deze werkruimte',
  },
  putCopyInPlace: {
    en: 'Put a copy of the file in its place.',
    nl: 'Zet er een kopie van het bestand voor in de plaats.',
  },
  storeOfThisWorkspace: { en: 'The store of this workspace', nl: 'De opslag van deze werkruimte' },
  thereIsNoSuchFolder: { en: 'there is no such folder', nl: 'die map is er niet' },
  holdsNoConfiguration: (configurationFile: string): Text => ({
    en: `it holds no ${configurationFile}`,
    nl: `er staat geen ${configurationFile} in`,
  }),
  mustBeCalled: (other: string, configurationFile: string): Text => ({
    en: `${other} must be called ${configurationFile}`,
    nl: `${other} hoort ${configurationFile} te heten`,
  }),
  questionMarkInFolder: {
    en: 'The database cannot work in a folder with a question mark in its name.',
    nl: 'De database kan niet werken in een map met een vraagteken in de naam.',
  },
  giveFolderAnotherNameAndRun: {
    en: 'Give the folder another name, and run the command again.',
    nl: 'Geef de map een andere naam, en probeer het opnieuw.',
  },
  hasQuestionMarkInItsPath: { en: 'has a question mark in its path', nl: 'heeft een vraagteken in het pad' },
  noWorkspace: (directory: string): Text => ({
    en: `There is no workspace in ${directory}.`,
    nl: `In ${directory} is geen werkruimte.`,
  }),
  goToFolderOfYourWorkspace: {
    en: 'Go to the folder of your workspace, name it with --workspace, or make one with "belaudit init".',
    nl: 'Ga naar de map van uw werkruimte, noem haar met --workspace, of maak er een.',
  },
  atMostBytes: (largestConfiguration: number): Text => ({
    en: `at most ${largestConfiguration} bytes`,
    nl: `hoogstens ${largestConfiguration} bytes`,
  }),
  cannotBeRead: { en: 'The settings cannot be read.', nl: 'De instellingen zijn niet te lezen.' },
  checkFileAndRights: {
    en: 'Check that it is a file and that you may read it.',
    nl: 'Controleer of het een bestand is, en of u het mag lezen.',
  },
  anotherEncoding: { en: 'another encoding', nl: 'een andere codering' },
  oneMistake: (file: string): Text => ({
    en: `There is one mistake in ${file}.`,
    nl: `In ${file} staat een fout.`,
  }),
  severalMistakes: (count: number, file: string): Text => ({
    en: `There are ${count} mistakes in ${file}.`,
    nl: `In ${file} staan ${count} fouten.`,
  }),
  saveAsUtf8: {
    en: 'Save the file as plain text in UTF-8.',
    nl: 'Sla het bestand op als platte tekst in UTF-8.',
  },
  thisIsNotConfigurationInPlain: {
    en: 'This is not a configuration in plain text.',
    nl: 'Dit zijn geen instellingen in platte tekst.',
  },
  leadsOutOfWorkspace: { en: 'leads out of the workspace', nl: 'leidt de werkruimte uit' },
  isFileNotFolder: { en: 'is a file, not a folder', nl: 'is een bestand, geen map' },
  folderIsClosedToYou: (folder: string): Text => ({
    en: `You may not read the folder ${folder} of this workspace, which records the forgotten people.`,
    nl: `U mag de map ${folder} van deze werkruimte niet lezen; daarin staat wie vergeten is.`,
  }),
  askItsOwnerToRunCommand: (configurationFile: string): Text => ({
    en: `Ask its owner to run the command. Or copy ${configurationFile} and in/ to a folder of yours, and run it there: nobody is forgotten in that copy.`,
    nl: `Vraag de eigenaar om dit te doen. Of kopieer ${configurationFile} en in/ naar een map van uzelf, en doe het daar: in die kopie is niemand vergeten.`,
  }),
  isLinkNotFile: { en: 'is a link, not a file', nl: 'is een koppeling, geen bestand' },
  isAlsoFileElsewhereWhichWould: (what: Text): Text => ({
    en: `${what.en} is also a file elsewhere, which would change too.`,
    nl: `${what.nl} is ook ergens anders een bestand, dat mee zou veranderen.`,
  }),
  makeBackupsByCopying: (hint: Text): Text => ({
    en: `${hint.en} Make backups with copies, not with hard links.`,
    nl: `${hint.nl} Maak reservekopieën als kopie, en niet met harde koppelingen.`,
  }),
  workspaceCannotBeWritten: {
    en: 'The workspace cannot be written.',
    nl: 'In deze werkruimte kan niet worden geschreven.',
  },
  checkRightsOnFolderOrCopy: {
    en: 'Check the rights on the folder, or copy the workspace to a place where you may write.',
    nl: 'Controleer de rechten op de map, of zet de werkruimte ergens waar u mag schrijven.',
  },
  youDoNotHavePermission: { en: 'you do not have permission', nl: 'u hebt daar geen rechten voor' },
  diskIsReadOnly: { en: 'the disk is read-only', nl: 'de schijf is alleen te lezen' },
  itIsFolder: { en: 'it is a folder', nl: 'het is een map' },
  itIsDanglingLink: { en: 'it is a dangling link', nl: 'het is een koppeling naar iets dat er niet is' },
  itsLinksGoRoundInCircle: { en: 'its links go round in a circle', nl: 'de koppelingen gaan in een kring rond' },
  partOfPathIsFile: { en: 'part of the path is a file', nl: 'een deel van het pad is een bestand' },
  diskIsFull: { en: 'the disk is full', nl: 'de schijf is vol' },
  belongsToOtherUser: {
    en: 'belongs to another user of this machine',
    nl: 'is van een andere gebruiker van deze computer',
  },
  canBeReadByOthers: {
    en: 'can be read by others, and the disk does not allow changing that',
    nl: 'is door anderen te lezen, en op deze schijf is dat niet te veranderen',
  },
  otherUsersOfThisMachineCould: {
    en: 'Other users of this machine could read the telephone numbers in this workspace.',
    nl: 'Anderen op deze computer kunnen de telefoonnummers in deze werkruimte lezen.',
  },
  workInOwnFolder: {
    en: 'Work in a folder of your own, on a disk that keeps rights: copy belaudit.yaml and the files there. Nothing was written.',
    nl: 'Werk in een map van uzelf, op een schijf die rechten bewaart: kopieer belaudit.yaml en de bestanden daarheen. Er is niets geschreven.',
  },
  makeRoomAndTryAgain: {
    en: 'Make room on the disk, and try again.',
    nl: 'Maak ruimte op de schijf, en probeer het opnieuw.',
  },
  workspaceOnNetworkDrive: {
    en: 'The workspace is on a network drive, where the database fails or loses its lock. Nothing was written.',
    nl: 'De werkruimte staat op een netwerkschijf. Daar gaat de database stuk, of werken twee mensen er ongemerkt tegelijk in. Er is niets geschreven.',
  },
  copyToLocalDisk: (variable: string): Text => ({
    en: `Copy the whole folder to a disk of this machine and work there; after each month, copy it back to the network drive to keep it. To work here all the same, one person at a time and with copies, set ${variable}=yes.`,
    nl: `Kopieer de hele map naar een schijf van deze computer en werk daar. Zet na elke maand een kopie terug op de netwerkschijf, om te bewaren. Wilt u toch hier werken, met één persoon tegelijk en met kopieën? Start Belaudit dan met ${variable}=yes.`,
  }),
  isOnNetworkDrive: {
    en: 'This folder is on a drive of another machine.',
    nl: 'Deze map staat op een schijf van een andere computer.',
  },
  correctTheseAndRunSameCommand: {
    en: 'Correct these and run the same command again. Nothing was written. docs/configuration.md explains every key.',
    nl: 'Verbeter dit en probeer het opnieuw. Er is niets opgeslagen. In docs/configuration.md staat elke sleutel uitgelegd.',
  },
  keysClientAuditVendorsAndSources: {
    en: 'the keys client, audit, vendors and sources; "belaudit init" writes an example',
    nl: 'de sleutels client, audit, vendors en sources; "belaudit init" schrijft een voorbeeld',
  },
  fileIsEmpty: { en: 'The file is empty.', nl: 'Het bestand is leeg.' },
  fileHoldsNoKeys: {
    en: 'The file does not hold keys with values.',
    nl: 'In het bestand staan geen sleutels met waarden.',
  },
  thereIsNoSuchKeyHere: { en: 'There is no such key here.', nl: 'Deze sleutel bestaat hier niet.' },
  keyIsMissing: { en: 'The key is missing.', nl: 'De sleutel ontbreekt.' },
  thereIsNoValueHere: { en: 'There is no value here.', nl: 'Hier staat geen waarde.' },
  thisValueCannotBeUsedHere: { en: 'This value cannot be used here.', nl: 'Deze waarde kan hier niet.' },
  thisIsWrongKindOfValue: { en: 'This is the wrong kind of value.', nl: 'Hier hoort een ander soort waarde.' },
  twoPeopleAreTwoEntries: {
    en: 'needs two people, who are entered under people',
    nl: 'vraagt om twee personen, die onder people staan',
  },
  entriesOfPeople: (count: number): Text => ({ en: `people: ${count}`, nl: `people: ${count}` }),
  twoEntriesOfPeople: { en: 'at least two entries of people', nl: 'ten minste twee personen onder people' },
  valueThatIsNotRepeatedHere: {
    en: 'a value that is not repeated here: it may hold a password',
    nl: 'een waarde die hier niet wordt herhaald: er kan een wachtwoord in staan',
  },
  emptyList: { en: 'an empty list', nl: 'een lege lijst' },
  someKeys: { en: 'keys with values', nl: 'sleutels met waarden' },
  askSenderForFileAgain: {
    en: 'Ask the sender for the file again.',
    nl: 'Vraag de afzender om het bestand opnieuw te sturen.',
  },
  noRoomForFile: {
    en: 'There is no room for this file: less than 1 GB would remain free.',
    nl: 'Er is geen ruimte voor dit bestand: er zou minder dan 1 GB overblijven.',
  },
  makeRoomOnDiskOfWorkspace: {
    en: 'Make room on the disk of the workspace, and send the file again.',
    nl: 'Maak ruimte op de schijf van de werkruimte, en stuur het bestand opnieuw.',
  },
  isNotTextInUtf8: { en: 'is not text in UTF-8', nl: 'is geen tekst in UTF-8' },
  textForAnswerCannotBeRead: {
    en: 'A text for the answer cannot be read.',
    nl: 'Een tekst voor het antwoord kan niet worden gelezen.',
  },
  saveItInWorkspaceAsPlain: {
    en: 'Save it in the workspace as plain text in UTF-8.',
    nl: 'Sla hem in de werkruimte op als platte tekst in UTF-8.',
  },
  isNotPlainFile: { en: 'is not a plain file', nl: 'is geen gewoon bestand' },
  isLargerThanBytes: (largest: number): Text => ({
    en: `is larger than ${largest} bytes`,
    nl: `is groter dan ${largest} bytes`,
  }),
  cannotBeOpened: { en: 'cannot be opened', nl: 'kan niet worden geopend' },
  singleQuotationMarkIsNotClosed: {
    en: 'A single quotation mark is not closed.',
    nl: 'Een enkel aanhalingsteken is niet gesloten.',
  },
  amOrPmGoesWithHours: {
    en: 'a (AM or PM) goes with hours that count to twelve: h.',
    nl: 'a (AM of PM) hoort bij uren die tot twaalf tellen: h.',
  },
  hoursNeedHalfOfDay: (hours: string, longHours: string): Text => ({
    en: `${hours} counts to twelve and needs a, for AM or PM; hours to 23 are ${longHours}.`,
    nl: `${hours} telt tot twaalf en heeft a nodig, voor AM of PM; uren tot 23 zijn ${longHours}.`,
  }),
  meansNothingHereItIsWritten: (word: string, habit: string): Text => ({
    en: `${word} means nothing here; it is written ${habit}.`,
    nl: `${word} betekent hier niets; het is ${habit}.`,
  }),
  meansNothingHerePutLiteralLetters: (word: string): Text => ({
    en: `${word} means nothing here; put literal letters between single quotation marks.`,
    nl: `${word} betekent hier niets; zet gewone letters tussen enkele aanhalingstekens.`,
  }),
  itNamesNeitherDayNorTime: { en: 'It names neither a day nor a time of day.', nl: 'Het noemt geen dag en geen tijd.' },
  partOccursTwice: { en: 'A part occurs twice.', nl: 'Een deel komt twee keer voor.' },
  monthIsCapitalMm: { en: 'mm are minutes; the month is MM.', nl: 'mm zijn minuten; de maand is MM.' },
  minutesAreSmallMm: { en: 'MM is the month; minutes are mm.', nl: 'MM is de maand; minuten zijn mm.' },
  dayIsPartial: {
    en: 'A day needs its year, month and day.',
    nl: 'Een dag heeft jaar, maand en dag nodig.',
  },
  fractionNeedsItsSeconds: {
    en: 'A fraction needs its seconds.',
    nl: 'Een deel van een seconde heeft de seconden nodig.',
  },
  timeOfDayNeedsItsHours: {
    en: 'A time of day needs its hours and minutes.',
    nl: 'Een tijd heeft uren en minuten nodig.',
  },
  signOrWord: {
    en: 'one sign, such as ";" or "^", or one of the words tab and space',
    nl: 'één teken, zoals ";" of "^", of een van de woorden tab en space',
  },
  oneSignSuchAsOrWord: {
    en: 'one sign, such as "\'", or the word none',
    nl: 'één teken, zoals "\'", of het woord none',
  },
  pathHoldsControlCharacter: {
    en: 'The path holds a control character.',
    nl: 'In het pad staat een teken dat niet te zien is.',
  },
  thisIsWebAddressFilesMust: {
    en: 'This is a web address; files must be in the workspace.',
    nl: 'Dit is een webadres; bestanden staan in de werkruimte.',
  },
  foldersAreSeparatedByForwardSlashes: {
    en: 'Folders are separated by forward slashes, on Windows too.',
    nl: 'Mappen worden gescheiden door schuine strepen, ook op Windows.',
  },
  pathMustBeRelativeToWorkspace: {
    en: 'The path must be relative to the workspace.',
    nl: 'Het pad hoort vanaf de werkruimte te beginnen.',
  },
  pathLeadsOutOfWorkspace: { en: 'The path leads out of the workspace.', nl: 'Het pad leidt de werkruimte uit.' },
  folderIsOurs: {
    en: "The folder .belaudit is Belaudit's own.",
    nl: 'De map .belaudit is van Belaudit zelf.',
  },
  fileIsTooLarge: {
    en: 'The file is too large to be a configuration.',
    nl: 'Het bestand is te groot om instellingen te zijn.',
  },
  characters: (text: number): Text => ({
    en: `${text} characters`,
    nl: `${text} tekens`,
  }),
  atMost: (longestText: number): Text => ({
    en: `at most ${longestText}`,
    nl: `hoogstens ${longestText}`,
  }),
  tooManyAnchors: {
    en: 'The file holds too many anchors and aliases.',
    nl: 'Het bestand heeft te veel ankers en aliassen.',
  },
  valuesAreNestedTooDeeply: { en: 'Values are nested too deeply.', nl: 'Waarden zitten te diep in elkaar.' },
  atMostLevels: (deepest: number): Text => ({
    en: `at most ${deepest} levels`,
    nl: `hoogstens ${deepest} lagen`,
  }),
  nestedTooDeeply: {
    en: 'Values are nested too deeply, or refer to themselves.',
    nl: 'Waarden zitten te diep in elkaar, of verwijzen naar zichzelf.',
  },
  fileHoldsTooManyValues: { en: 'The file holds too many values.', nl: 'Het bestand heeft te veel waarden.' },
  atMostAliasesCountedInFull: (mostValues: number): Text => ({
    en: `at most ${mostValues}, aliases counted in full`,
    nl: `hoogstens ${mostValues}, waarbij aliassen helemaal meetellen`,
  }),
  fileHoldsTooManyAliases: { en: 'The file holds too many aliases.', nl: 'Het bestand heeft te veel aliassen.' },
  aliasRefersToNothing: { en: 'The alias refers to nothing.', nl: 'De alias verwijst naar niets.' },
  anchorAboveIt: { en: 'an anchor above it', nl: 'een anker erboven' },
  keyOccursTwiceItWasFirst: (first: number): Text => ({
    en: `The key occurs twice; it was first given in line ${first}.`,
    nl: `De sleutel staat er twee keer; de eerste keer op regel ${first}.`,
  }),
  eachKeyOnce: { en: 'each key once', nl: 'elke sleutel één keer' },
  keyMustBeWord: { en: 'A key must be a word.', nl: 'Een sleutel is een woord.' },
  thisWordCannotBeKey: { en: 'This word cannot be a key.', nl: 'Dit woord kan geen sleutel zijn.' },
  anotherWord: { en: 'another word', nl: 'een ander woord' },
  lineBeginsWithTab: { en: 'The line begins with a tab.', nl: 'De regel begint met een tab; gebruik spaties.' },
  spaces: { en: 'spaces', nl: 'spaties' },
  fileHoldsMoreThanOneDocument: {
    en: 'The file holds more than one document.',
    nl: 'Het bestand heeft meer dan één document.',
  },
  oneWithoutSecond: { en: 'one, without a second ---', nl: 'één, zonder een tweede ---' },
  tagsWordsWithAreNotUsed: {
    en: 'Tags (words with !) are not used here.',
    nl: 'Tags (woorden met !) worden hier niet gebruikt.',
  },
  plainValue: { en: 'a plain value', nl: 'een gewone waarde' },
  directivesLinesWithAreNotUsed: {
    en: 'Directives (lines with %) are not used here.',
    nl: 'Richtlijnen (regels met %) worden hier niet gebruikt.',
  },
  noDirective: { en: 'no line that begins with %', nl: 'geen regel die begint met %' },
  markIsNotClosed: {
    en: 'A quotation mark or bracket is not closed, or a colon or comma is missing.',
    nl: 'Een aanhalingsteken of haakje is niet gesloten, of er ontbreekt een dubbele punt of komma.',
  },
  missingCharacter: { en: 'the missing character', nl: 'het ontbrekende teken' },
  lineIsNotUnderRightKey: {
    en: 'The line is not under the right key, or a bracket is not closed.',
    nl: 'De regel springt niet goed in, of een haakje is niet gesloten.',
  },
  sameNumberOfSpacesAsLines: {
    en: 'the same number of spaces as the lines beside it',
    nl: 'evenveel spaties als de regels ernaast',
  },
  valueBeginsWithMark: {
    en: 'A value begins with a character that has a meaning of its own.',
    nl: 'Een waarde begint met een teken dat een eigen betekenis heeft; zet er aanhalingstekens omheen.',
  },
  valueBetweenQuotationMarks: { en: 'the value between quotation marks', nl: 'de waarde tussen aanhalingstekens' },
  lineHoldsMoreThanOneKey: {
    en: 'A line holds more than one "key: value", or the next line is indented too far.',
    nl: 'Op een regel staat meer dan één "sleutel: waarde", of de volgende regel springt te ver in.',
  },
  onePerLineOrKeyValue: {
    en: 'one per line, or { key: value, key: value }',
    nl: 'één per regel, of { sleutel: waarde, sleutel: waarde }',
  },
  backslashInQuotes: {
    en: 'A backslash between double quotation marks has a meaning of its own.',
    nl: 'Een omgekeerde schuine streep tussen dubbele aanhalingstekens heeft een eigen betekenis.',
  },
  singleQuotationMarks: { en: 'single quotation marks', nl: 'enkele aanhalingstekens' },
  valueBeginsWithAnchor: { en: 'A value begins with * or &.', nl: 'Een waarde begint met * of &.' },
  thisCannotBeReadAsYaml: { en: 'This cannot be read as YAML.', nl: 'Dit is niet als YAML te lezen.' },
  keyValueIndentedWithSpacesText: {
    en: 'key: value, indented with spaces; text with : or # between quotation marks',
    nl: 'sleutel: waarde, ingesprongen met spaties; tekst met : of # tussen aanhalingstekens',
  },
  list: { en: 'a list', nl: 'een lijst' },
  listLike: (example: string): Text => ({ en: `a list, such as ${example}`, nl: `een lijst, zoals ${example}` }),
  keysLike: (example: string): Text => ({
    en: `keys with values, such as ${example}`,
    nl: `sleutels met waarden, zoals ${example}`,
  }),
  keyValue: { en: 'key: value', nl: 'sleutel: waarde' },
  deleteItAndLoadAgain: {
    en: 'Delete it from the folder .belaudit in the workspace, and nothing else there; then run "belaudit load", which makes it anew.',
    nl: 'Wis het uit de map .belaudit van de werkruimte, en verder niets; en maak dan de resultaten opnieuw.',
  },
  hasNames: (names: number): Text => ({
    en: `has ${names} names (hard links)`,
    nl: `heeft ${names} namen (harde koppelingen)`,
  }),
  months: { en: 'months', nl: 'maanden' },
  seconds: { en: 'seconds', nl: 'seconden' },
  hours: { en: 'hours', nl: 'uren' },
  dials: { en: 'dials', nl: 'oproepen' },
  days: { en: 'days', nl: 'dagen' },
  rows: { en: 'rows', nl: 'rijen' },
  calls: { en: 'calls', nl: 'oproepen' },
  timeZone: (zone: string | undefined): Text => ({
    en: `an IANA time zone, such as ${zone ?? 'Europe/Amsterdam or UTC'}`,
    nl: `een tijdzone van IANA, zoals ${zone ?? 'Europe/Amsterdam of UTC'}`,
  }),
};
