import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import {
  formatIds,
  type NetworkDriveOf,
  openWorkspace,
  refuseNetworkDrive,
  UserError,
  type Workspace,
} from '../index.ts';

const CONFIGURATION_FILE = 'belaudit.yaml';

/** A folder that the server may open, by its name in addresses. */
export interface Place {
  readonly id: PlaceId;
  readonly directory: string;
  /** Of the folder. */
  readonly name: string;
  /** How network drives are told; absent: as this machine says. */
  readonly drives: { readonly networkDriveOf?: NetworkDriveOf };
}

export type PlaceId = 'own' | 'example';

/** The contents of a place. */
export type PlaceState =
  | { readonly kind: 'empty' }
  | { readonly kind: 'mistaken'; readonly error: UserError }
  | { readonly kind: 'ready'; readonly workspace: Workspace };

/** Name of the folder in which the example is made, beside the workspace's files. */
const EXAMPLE_FOLDER = 'belaudit-demo';

/** The given folder, and the example in it. */
export function placesOf(directory: string, drives: Place['drives']): Readonly<Record<PlaceId, Place>> {
  const place = (id: PlaceId, path: string): Place => ({ id, directory: path, name: basename(path), drives });
  return { own: place('own', directory), example: place('example', join(directory, EXAMPLE_FOLDER)) };
}

/** Reads the place as it is now: somebody can change it by hand, or with the command line, at any time. */
export async function readPlace({ directory, drives }: Place, today: string): Promise<PlaceState> {
  try {
    refuseNetworkDrive(directory, drives.networkDriveOf);
    if (!existsSync(join(directory, CONFIGURATION_FILE))) return { kind: 'empty' };
    const formats = await formatIds();
    return {
      kind: 'ready',
      workspace: openWorkspace(directory, { today, formats, reading: true, mayLackSources: true }),
    };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { kind: 'mistaken', error };
  }
}
