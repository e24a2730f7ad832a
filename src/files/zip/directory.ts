import { FileError } from '../file-error';
import type { ZipLimits } from './limits';

/** One entry of the central directory, with where its bytes lie in the file. */
export interface ZipEntry {
  /** Name as stored, for writing back. */
  readonly storedName: Uint8Array;
  readonly versionMadeBy: number;
  readonly flags: number;
  readonly method: number;
  /** DOS time and date together. */
  readonly time: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly externalAttributes: number;
  readonly localOffset: number;
}

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_SIZE = 22;
const ENCRYPTED = 1;

const utf8 = new TextDecoder();

/** Part names use `/`; some writers store backslashes or a leading slash. */
const normalName = (stored: Uint8Array): string => utf8.decode(stored).replaceAll('\\', '/').replace(/^\/+/, '');

/**
 * Reads the central directory.
 * @returns normalised name -> entry, in stored order.
 * @throws FileError `damaged`, `unsupported-zip`, `suspicious-archive`.
 */
export function readDirectory(bytes: Uint8Array, limits: ZipLimits): Map<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count === 0xffff || at === 0xffffffff) throw new FileError('unsupported-zip', 'zip64');
  if (count > limits.maxEntries) throw new FileError('suspicious-archive', `${count} entries`);
  const entries = new Map<string, ZipEntry>();
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY_SIGNATURE)
      throw new FileError('damaged', 'zip directory');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const commentLength = view.getUint16(at + 32, true);
    const storedName = bytes.subarray(at + 46, at + 46 + nameLength);
    const entry: ZipEntry = {
      storedName,
      versionMadeBy: view.getUint16(at + 4, true),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      time: view.getUint32(at + 12, true),
      crc: view.getUint32(at + 16, true),
      compressedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      externalAttributes: view.getUint32(at + 38, true),
      localOffset: view.getUint32(at + 42, true),
    };
    const name = normalName(storedName);
    if (entry.flags & ENCRYPTED) throw new FileError('password-protected', name);
    if (entry.size === 0xffffffff || entry.compressedSize === 0xffffffff)
      throw new FileError('unsupported-zip', 'zip64');
    if (entry.method !== 0 && entry.method !== 8)
      throw new FileError('unsupported-zip', `${name}: method ${entry.method}`);
    if (name.split('/').includes('..')) throw new FileError('suspicious-archive', name);
    entries.set(name, entry);
    at += 46 + nameLength + extraLength + commentLength;
  }
  return entries;
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_SIZE - 0xffff);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at--)
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  throw new FileError('damaged', 'no end of archive');
}

/** The stored bytes of an entry, still compressed. @throws FileError `damaged` when they lie outside the file. */
export function compressedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { localOffset } = entry;
  if (localOffset + 30 > bytes.length || view.getUint32(localOffset, true) !== LOCAL_SIGNATURE) {
    throw new FileError('damaged', 'local header');
  }
  const start = localOffset + 30 + view.getUint16(localOffset + 26, true) + view.getUint16(localOffset + 28, true);
  if (start + entry.compressedSize > bytes.length) throw new FileError('damaged', 'entry beyond the end');
  return bytes.subarray(start, start + entry.compressedSize);
}
