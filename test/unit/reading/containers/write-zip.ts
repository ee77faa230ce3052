import { crc32, deflateRawSync } from 'node:zlib';

/** A file of an archive, and its headers where they lie. */
export interface ZipFileToWrite {
  readonly name: string | Buffer;
  readonly content: string | Buffer;
  readonly stored?: boolean;
  readonly flags?: number;
  readonly method?: number;
  readonly crc?: number;
  readonly size?: number;
  /** Unix mode, for links. */
  readonly mode?: number;
  /** The directory leaves it out. */
  readonly isUnlisted?: true;
}

const UTF8_NAME = 0x800;

/** A ZIP archive, written by the format's specification alone. */
export function zipOf(files: readonly ZipFileToWrite[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    const name = Buffer.from(file.name);
    const content = Buffer.from(file.content);
    const data = file.stored === true ? content : deflateRawSync(content);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(file.flags ?? UTF8_NAME, 2);
    common.writeUInt16LE(file.method ?? (file.stored === true ? 0 : 8), 4);
    common.writeUInt32LE(0x5c83_6000, 6);
    common.writeUInt32LE(file.crc ?? crc32(content), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(file.size ?? content.length, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), common, name, data]);
    const madeBy = Buffer.from([20, file.mode === undefined ? 0 : 3]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(((file.mode ?? 0) << 16) >>> 0, 6);
    rest.writeUInt32LE(offset, 10);
    if (file.isUnlisted !== true) directory.push(Buffer.from('PK\u0001\u0002', 'latin1'), madeBy, common, rest, name);
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  const listed = files.filter(({ isUnlisted }) => isUnlisted !== true).length;
  end.writeUInt16LE(listed, 8);
  end.writeUInt16LE(listed, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, central, end]);
}
