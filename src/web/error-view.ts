import {
  type DetailText,
  diskError,
  type ErrorText,
  type Language,
  maskNumbers,
  type Text,
  UserError,
  wordsIn,
} from '../index.ts';

/** A mistake as a page shows it. */
export interface ErrorView {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
  readonly details: readonly string[];
}

const STOPPED: ErrorText = {
  message: { en: 'Stopped on request.', nl: 'Gestopt.' },
  hint: { en: 'What was there is untouched.', nl: 'Wat er was, is er nog.' },
  details: [],
};

/**
 * The error in words, with at most the last digits of a telephone number.
 * @throws the error itself if it is not a mistake that the user can correct
 */
export function errorView(error: unknown, language: Language): ErrorView {
  // The work was stopped, even if the library could not report it.
  if (error instanceof Error && error.name === 'AbortError') return viewOf('INTERRUPTED', STOPPED, language);
  const told = diskError(error);
  if (!(told instanceof UserError)) throw error;
  return viewOf(told.code, told.said, language);
}

/** What users of pages call the file of settings. Its name stands only before the line of a mistake that somebody wrote there. */
const SETTINGS = { en: 'the settings', nl: 'de instellingen' } as const;

function viewOf(code: string, { message, hint, details }: ErrorText, language: Language): ErrorView {
  const said = (text: Text | string): string =>
    maskNumbers(wordsIn(text, language).replaceAll('belaudit.yaml', SETTINGS[language]));
  return {
    code,
    message: said(message),
    hint: said(hint),
    details: details.map((detail) => detailView(detail, said)),
  };
}

/** The path of an uploaded file: users know it by its name. */
const RECEIVED = /^.*[/\\]\.belaudit[/\\]received[/\\][^/\\]+[/\\]/u;

function detailView(
  { file, line, key, found, expected, message }: DetailText,
  said: (text: Text | string) => string,
): string {
  const name = file?.replace(RECEIVED, '');
  const place = [line === undefined ? name : `${name ?? ''}:${line}`, key].filter((part) => part !== undefined);
  const values = [
    ...(found === undefined ? [] : [said(found)]),
    ...(expected === undefined ? [] : [`→ ${said(expected)}`]),
  ];
  const parts = [place.join(' '), said(message), values.join(' ')];
  return maskNumbers(parts.filter((part) => part !== '').join(' · '));
}
