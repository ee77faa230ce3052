/** Host names of this machine itself. */
const THIS_MACHINE = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/u;

/**
 * The address of a server, without a path, a user or a password: `https://host:port`, or `http://` for this machine alone, because telephone numbers travel in
 * the clear only within it.
 * @returns undefined for any other text
 */
export function serverAddress(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { href, origin, protocol, hostname } = new URL(text);
  if (href !== `${origin}/`) return undefined;
  return protocol === 'https:' || (protocol === 'http:' && THIS_MACHINE.test(hostname)) ? origin : undefined;
}
