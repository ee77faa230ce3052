import type { Text } from '../model/text.ts';

export const MESSAGES = {
  itIsNoHttpOrHttps: { en: 'it is no http or https address', nl: 'het is geen adres met http of https' },
  itsAnswerCannotBeUsed: (problem: string, dutch: string): Text => ({
    en: `its answer cannot be used: ${problem}`,
    nl: `het antwoord is niet te gebruiken: ${dutch}`,
  }),
  itAnsweredWithStatus: (status: number): Text => ({
    en: `it answered with status ${status}`,
    nl: `het antwoordde met code ${status}`,
  }),
  itsAnswerHasNoEnd: { en: 'its answer has no end', nl: 'aan het antwoord komt geen eind' },
  itDidNotAnswer: { en: 'it did not answer', nl: 'het antwoordde niet' },
  noTimeStampWasMade: { en: 'No time stamp was made.', nl: 'Er is geen tijdstempel gemaakt.' },
  nothingWasSealedTryAgainLater: {
    en: 'Nothing was sealed. Try again later, name another server, or seal without --timestamp.',
    nl: 'Er is niets verzegeld. Probeer het later opnieuw, noem een andere server, of verzegel zonder tijdstempel.',
  },
  certificatesOfTimeStampingAuthoritiesCannot: {
    en: 'The certificates of time-stamping authorities cannot be read.',
    nl: 'De certificaten van tijdstempeldiensten zijn niet te lezen.',
  },
  giveFileWithOneOrMore: {
    en: 'Give a file with one or more blocks that begin with "-----BEGIN CERTIFICATE-----".',
    nl: 'Geef een bestand met een of meer blokken die beginnen met "-----BEGIN CERTIFICATE-----".',
  },
  containsNoPemCertificate: { en: 'contains no PEM certificate', nl: 'bevat geen certificaat in PEM' },
  lastLineIsCutOff: { en: 'the last line is cut off', nl: 'de laatste regel is afgekapt' },
  thereAreMoreThanLines: (mostLines: number): Text => ({
    en: `there are more than ${mostLines} lines`,
    nl: `er zijn meer dan ${mostLines} regels`,
  }),
  thisIsNotLineOfList: {
    en: 'this is not a line of a list of checksums',
    nl: 'dit is geen regel van een lijst met controlegetallen',
  },
  pathIsUnsafe: {
    en: 'the path leads out of the folder, or is not portable',
    nl: 'het pad leidt de map uit, of werkt niet op elk systeem',
  },
  pathOccursTwice: { en: 'the path occurs twice', nl: 'het pad komt twee keer voor' },
  fileIsNotOurs: (file: string): Text => ({
    en: `${file} is not as Belaudit writes it, and was not used.`,
    nl: `${file} is niet zoals Belaudit het schrijft, en is niet gebruikt.`,
  }),
  nothingWasCheckedDoNotTrust: {
    en: 'Nothing was checked. Do not trust this pack, and ask the sender for it again.',
    nl: 'Er is niets gecontroleerd. Vertrouw dit pakket niet, en vraag de afzender om het opnieuw te sturen.',
  },
  keyCannotEncrypt: {
    en: 'This key cannot be used for encryption.',
    nl: 'Met deze sleutel kan niet worden versleuteld.',
  },
  keyIsSecret: {
    en: 'This is a secret key. Only its owner may have it: ask the owner for a new pair, and only for its public key.',
    nl: 'Dit is een geheime sleutel. Alleen de eigenaar mag die hebben: vraag de eigenaar om een nieuw paar te maken, en alleen de openbare sleutel te geven.',
  },
  askReaderForPublicKey: {
    en: 'Ask the reader for the public key that "age-keygen" printed: it begins with age1.',
    nl: 'Vraag de ontvanger om de openbare sleutel van "age-keygen": die begint met age1.',
  },
  secretKey: { en: 'a secret key', nl: 'een geheime sleutel' },
  publicKeySuchAsAge1: { en: 'a public key such as age1…', nl: 'een openbare sleutel, zoals age1…' },
  notPublicKey: { en: 'This is not a public key of age.', nl: 'Dit is geen openbare sleutel van age.' },
  isOfOtherVersionOrChanged: {
    en: 'it is of another version, or was changed',
    nl: 'het is van een andere versie, of is veranderd',
  },
  itIsNoJson: { en: 'it is no JSON', nl: 'het is geen JSON' },
  itHasKey: (hostile: string): Text => ({
    en: `it has a key ${hostile}`,
    nl: `het heeft een sleutel ${hostile}`,
  }),
  ofThisPackCannotBeUnderstood: (file: string): Text => ({
    en: `${file} of this pack cannot be understood.`,
    nl: `${file} van dit pakket is niet te begrijpen.`,
  }),
  thereIsNoFolder: (folder: string): Text => ({
    en: `There is no folder ${folder}.`,
    nl: `De map ${folder} bestaat niet.`,
  }),
  nameResultsFolder: {
    en: 'Name a folder of results, such as reports/2026-06-01_2026-06-30.',
    nl: 'Noem een map met resultaten, zoals reports/2026-06-01_2026-06-30.',
  },
  isNotFolder: { en: 'is not a folder', nl: 'is geen map' },
  thisFolderIsNotPack: { en: 'This folder is not a pack.', nl: 'Deze map is geen pakket.' },
  nameSealedFolderItself: { en: 'Name the sealed folder itself.', nl: 'Noem de verzegelde map zelf.' },
  hasTooManyFiles: (mostEntries: number, deepest: number): Text => ({
    en: `it contains more than ${mostEntries} files, or folders more than ${deepest} deep`,
    nl: `zij bevat meer dan ${mostEntries} bestanden, of mappen die dieper gaan dan ${deepest}`,
  }),
  itIsNotFile: { en: 'it is not a file', nl: 'het is geen bestand' },
  itIsLargerThanBytes: (most: number): Text => ({
    en: `it is larger than ${most} bytes`,
    nl: `het is groter dan ${most} bytes`,
  }),
  packIsNotOurs: {
    en: 'This pack is not as Belaudit makes packs, and was not used.',
    nl: 'Dit pakket is niet zoals Belaudit pakketten maakt, en is niet gebruikt.',
  },
  packHoldsNothingOfOurs: { en: 'it contains nothing by Belaudit', nl: 'er staat niets van Belaudit in' },
  isLinkOrDeviceNotFile: { en: 'is a link or a device, not a file', nl: 'is een koppeling of apparaat, geen bestand' },
  hasNameThatSomeSystemsDo: {
    en: 'has a name that some systems do not allow',
    nl: 'heeft een naam die op sommige systemen niet kan',
  },
  isMissing: { en: 'is missing', nl: 'ontbreekt' },
  wasChangedAfterItWasWritten: { en: 'was changed after it was written', nl: 'is veranderd nadat het was geschreven' },
  notWrittenByUs: { en: 'was not written by Belaudit', nl: 'is niet door Belaudit geschreven' },
  isListedAsInputWithTwo: {
    en: 'is listed as an input with two contents, or outside the workspace',
    nl: 'staat als invoer met twee inhouden in de lijst, of ligt buiten de werkruimte',
  },
  thisFolderCannotBeSealed: { en: 'This folder cannot be sealed.', nl: 'Deze map kan niet worden verzegeld.' },
  onlyUnchangedResultsCanBeSealed: {
    en: 'Only unchanged results can be sealed. Remove files that do not belong to them, or make them again with "belaudit run".',
    nl: 'Alleen resultaten die niet zijn veranderd, kunnen worden verzegeld. Haal weg wat er niet in hoort, of maak ze opnieuw.',
  },
  passphraseIsWrong: {
    en: 'it is encrypted, and the passphrase is missing or another',
    nl: 'zij is versleuteld, en het wachtwoord ontbreekt of is een ander',
  },
  notPrivateKey: { en: 'it is no private key in PEM', nl: 'het is geen geheime sleutel in PEM' },
  givePassphrase: {
    en: 'Give the passphrase in the environment variable BELAUDIT_PASSPHRASE.',
    nl: 'Zet het wachtwoord in de omgevingsvariabele BELAUDIT_PASSPHRASE.',
  },
  giveFileThatBeginsWithBegin: {
    en: 'Give a file that begins with "-----BEGIN PRIVATE KEY-----", or make a key with "belaudit keys".',
    nl: 'Geef een bestand dat begint met "-----BEGIN PRIVATE KEY-----", of maak een sleutel bij Pakketten.',
  },
  itIsPrivateKey: { en: 'it is a private key', nl: 'het is een geheime sleutel' },
  verifyWithPublicKeyAndGive: {
    en: 'Verify with the public key, and give the private key to nobody: "belaudit keys" says where the public one is.',
    nl: 'Controleer met de openbare sleutel, en geef de geheime aan niemand: "belaudit keys" zegt waar de openbare staat.',
  },
  itIsNeitherPublicKeyNor: {
    en: 'it is neither a public key nor a certificate in PEM',
    nl: 'het is geen openbare sleutel en geen certificaat in PEM',
  },
  giveFileThatBeginsWithBeginPublic: {
    en: 'Give a file that begins with "-----BEGIN PUBLIC KEY-----" or "-----BEGIN CERTIFICATE-----".',
    nl: 'Geef een bestand dat begint met "-----BEGIN PUBLIC KEY-----" of "-----BEGIN CERTIFICATE-----".',
  },
  itIsNoCertificateInPem: { en: 'it is no certificate in PEM', nl: 'het is geen certificaat in PEM' },
  giveFileThatBeginsWithBeginCertificate: {
    en: 'Give a file that begins with "-----BEGIN CERTIFICATE-----".',
    nl: 'Geef een bestand dat begint met "-----BEGIN CERTIFICATE-----".',
  },
  certificateIsOfOtherKey: {
    en: 'it is not of the key that seals',
    nl: 'het is niet van de sleutel waarmee wordt verzegeld',
  },
  giveKeyOfCertificate: {
    en: 'Give the private key of the certificate with --key.',
    nl: 'Geef met --key de geheime sleutel van het certificaat.',
  },
  keyKindIsNotUsed: (keys: string): Text => ({
    en: `a key of this kind (${keys}) is not used to seal`,
    nl: `met dit soort sleutel (${keys}) wordt niet verzegeld`,
  }),
  useEd25519RsaOfAtLeast: (shortestRsa: number): Text => ({
    en: `Use Ed25519, RSA of at least ${shortestRsa} bits, or a curve P-256, P-384 or P-521.`,
    nl: `Gebruik Ed25519, RSA van ten minste ${shortestRsa} bits, of een kromme P-256, P-384 of P-521.`,
  }),
  itCannotBeRead: { en: 'it cannot be read', nl: 'het is niet te lezen' },
  checkPathAndRights: {
    en: 'Check the path, and that you may read the file.',
    nl: 'Controleer het pad, en of u het bestand mag lezen.',
  },
  itIsNoFileOfKey: { en: 'it is no file of a key', nl: 'het is geen bestand met een sleutel' },
  giveFileInPem: { en: 'Give a file in PEM.', nl: 'Geef een bestand in PEM.' },
  keyCannotBeUsed: { en: 'The key cannot be used.', nl: 'De sleutel is niet te gebruiken.' },
  withoutKeyNothingProvesWhichResults: {
    en: 'Without a key, nothing proves which results these are: the folder can claim anything.',
    nl: 'Zonder sleutel bewijst niets welke resultaten dit zijn: de map kan van alles beweren.',
  },
  alsoNamePublicKeyOfSealer: {
    en: 'Also name the public key of the sealer, with --key; or omit --expect, to compare the files with the list in the folder.',
    nl: 'Noem ook de openbare sleutel van wie verzegelde, met --key; of laat --expect weg, om de bestanden met de lijst in de map te vergelijken.',
  },
  thisFolderHasNoSeal: { en: 'This folder has no seal.', nl: 'Deze map heeft geen zegel.' },
  ifItShouldBeSealedSomebody: {
    en: 'If it should be sealed, somebody removed the seal: ask the sender for the pack again. Its maker can seal it with "belaudit seal".',
    nl: 'Had zij er een, dan heeft iemand het weggehaald: vraag de afzender om het pakket opnieuw te sturen. Wie het maakte, kan het verzegelen.',
  },
};
