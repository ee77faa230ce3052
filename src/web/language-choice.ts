import type { Language } from '../index.ts';

const COOKIE = 'belaudit-language';
const LANGUAGES: readonly Language[] = ['nl', 'en'];

/** Stores a choice for this browser. */
export function languageCookie(language: Language): string {
  return `${COOKIE}=${language}; Path=/; HttpOnly; SameSite=Strict; Max-Age=31536000`;
}

/** The language chosen on the page, else the browser's first that we have. That of reports is another choice. */
export function languageOf(request: Request): Language {
  const chosen = new RegExp(`(?:^|; )${COOKIE}=(nl|en)(?:;|$)`, 'u').exec(request.headers.get('cookie') ?? '')?.[1];
  if (chosen !== undefined) return chosen as Language;
  return spokenLanguage(request) ?? 'nl';
}

function spokenLanguage({ headers }: Request): Language | undefined {
  const spoken = (headers.get('accept-language') ?? '').toLowerCase().split(',');
  return spoken
    .map((one) => LANGUAGES.find((language) => one.trim().startsWith(language)))
    .find((language) => language !== undefined);
}
