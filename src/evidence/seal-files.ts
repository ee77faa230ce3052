import { join } from 'node:path';

/** The files that were read, for `sha256sum --check` in the workspace's folder. */
export const INPUTS_FILE: string = 'inputs.sha256';
export const SEAL_FILE: string = 'seal.json';
export const CERTIFICATE_FILE: string = 'certificate.pem';
/** Checksums of all files of the pack except the next two: this is what is signed. */
export const CHECKSUMS_FILE: string = 'SHA256SUMS';
/** The time stamp of the signature, as returned by an RFC 3161 server. */
export const TIME_STAMP_FILE: string = 'SHA256SUMS.sig.tsr';
export const SIGNATURE_FILE: string = 'SHA256SUMS.sig';

/** In the order in which they are written. */
export const SEAL_FILES: readonly string[] = [
  INPUTS_FILE,
  SEAL_FILE,
  CERTIFICATE_FILE,
  CHECKSUMS_FILE,
  SIGNATURE_FILE,
  TIME_STAMP_FILE,
];

/** Files of the seal that the list of checksums cannot contain. */
export const BESIDE_THE_LIST: readonly string[] = [CHECKSUMS_FILE, SIGNATURE_FILE, TIME_STAMP_FILE];

export function isSealFile(path: string): boolean {
  return SEAL_FILES.includes(path);
}

/** Where a file of the seal is made before it gets its name. */
export function draftOf(root: string, name: string): string {
  return join(root, `.${name}.draft`);
}
