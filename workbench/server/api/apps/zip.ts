import { crc32, inflateRawSync } from 'node:zlib';

/** A file of an archive. */
export interface ZipEntry {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Unpacked, an app may hold this much; more is an archive that was made to fill memory. */
const MAX_UNPACKED = 64 * 1024 * 1024;

/** Reads a zip archive (stored and deflated entries, no zip64, no encryption). Throws an Error that says what is wrong. */
export function readZip(archive: Buffer): ZipEntry[] {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > archive.length) throw new Error('the file is not a zip archive');
  const count = archive.readUInt16LE(end + 10);
  let at = archive.readUInt32LE(end + 16);
  let unpacked = 0;
  const entries: ZipEntry[] = [];
  for (let entry = 0; entry < count; entry++) {
    if (at + 46 > archive.length || archive.readUInt32LE(at) !== 0x02014b50) throw new Error('the archive is damaged');
    const header = {
      flags: archive.readUInt16LE(at + 8),
      method: archive.readUInt16LE(at + 10),
      crc: archive.readUInt32LE(at + 16),
      packed: archive.readUInt32LE(at + 20),
      size: archive.readUInt32LE(at + 24),
      nameLength: archive.readUInt16LE(at + 28),
      offset: archive.readUInt32LE(at + 42),
    };
    const name = archive.toString('utf8', at + 46, at + 46 + header.nameLength);
    at += 46 + header.nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
    if (leadsOutside(name)) throw new Error(`${JSON.stringify(name)} leads out of the package`);
    unpacked += header.size;
    if (unpacked > MAX_UNPACKED) throw new Error('the archive is too large when unpacked');
    if (!name.endsWith('/')) entries.push({ name, bytes: content(archive, header, name) });
  }
  return entries;
}

/** Whoever unpacks such an entry, a folder too, would write beside the place it is meant for. */
const leadsOutside = (name: string): boolean => /^[\\/]|^[a-z]:|\0/i.test(name) || name.split(/[\\/]/).includes('..');

function content(
  archive: Buffer,
  header: { flags: number; method: number; crc: number; packed: number; size: number; offset: number },
  name: string,
): Buffer {
  const { offset } = header;
  if ((header.flags & 1) !== 0) throw new Error(`${name} is encrypted`);
  if (offset + 30 > archive.length || archive.readUInt32LE(offset) !== 0x04034b50)
    throw new Error('the archive is damaged');
  const start = offset + 30 + archive.readUInt16LE(offset + 26) + archive.readUInt16LE(offset + 28);
  const packed = archive.subarray(start, start + header.packed);
  if (header.method !== 0 && header.method !== 8) throw new Error(`${name} is packed in a way that cannot be read`);
  const bytes = header.method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: header.size + 1 });
  if (bytes.length !== header.size || crc32(bytes) !== header.crc) throw new Error(`${name} is damaged`);
  return Buffer.from(bytes);
}
