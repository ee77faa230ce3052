import type { Text } from '../model/text.ts';

export const MESSAGES = {
  thereIsNoTimeZone: (zone: string): Text => ({
    en: `There is no time zone ${zone}.`,
    nl: `De tijdzone ${zone} bestaat niet.`,
  }),
  nameTimeZone: {
    en: 'Name an IANA time zone, such as Europe/Amsterdam or UTC.',
    nl: 'Noem een tijdzone van IANA, zoals Europe/Amsterdam of UTC.',
  },
  isNotSign: (sign: 'delimiter' | 'quote'): Text => ({
    en: `That is not a ${sign}.`,
    nl: sign === 'quote' ? 'Dat is geen aanhalingsteken.' : 'Dat is geen scheidingsteken.',
  }),
  give: (expected: Text): Text => ({ en: `Give ${expected.en}.`, nl: `Geef ${expected.nl}.` }),
  thereIsNoFeed: (name: string): Text => ({
    en: `There is no feed ${name}.`,
    nl: `De soort gegevens ${name} bestaat niet.`,
  }),
  nameOneOf: (names: string): Text => ({ en: `Name one of ${names}.`, nl: `Kies uit ${names}.` }),
  isFolderOrDevice: {
    en: 'It is a folder or a device, not a file.',
    nl: 'Het is een map of apparaat, geen bestand.',
  },
  thereIsNoSuchFile: { en: 'There is no such file.', nl: 'Dit bestand is er niet.' },
  nameFileThatWasSent: { en: 'Name a file that was sent to you.', nl: 'Kies een bestand dat u is gestuurd.' },
  isNoFile: { en: 'is no file', nl: 'is geen bestand' },
  isNotThere: { en: 'is not there', nl: 'is er niet' },
  hasNoBytes: { en: 'has no bytes', nl: 'is leeg' },
  askForOtherKind: {
    en: 'Ask the sender for the file as CSV, XLSX, JSON or Parquet.',
    nl: 'Vraag de afzender om het bestand als CSV, Excel (xlsx), JSON of Parquet.',
  },
  fileIsEmpty: { en: 'The file is empty.', nl: 'Het bestand is leeg.' },
  askSenderForFileAgain: {
    en: 'Ask the sender for the file again.',
    nl: 'Vraag de afzender om het bestand opnieuw te sturen.',
  },
  jsonShape: (found: Text): Text => ({ en: `The JSON is ${found.en}.`, nl: `De JSON is ${found.nl}.` }),
  askForJson: (records: Text): Text => ({
    en: `Ask for ${records.en}; or name the list that holds the records, with \`lists\` of the source.`,
    nl: `Vraag om ${records.nl}; of noem de lijst met de rijen, met \`lists\` bij de bron.`,
  }),
  holdsNoRecords: { en: 'holds no records that can be told apart', nl: 'heeft geen rijen die te onderscheiden zijn' },
};
