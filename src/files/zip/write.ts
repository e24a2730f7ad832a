import { crc32 } from './crc32';
import type { ZipEntry } from './directory';

/** What the directory says of new content. */
interface ZipSeal {
  readonly size: number;
  readonly crc: number;
  readonly flags: number;
  /** DOS time and date together. */
  readonly time: number;
}

/** A part to write: new content, of which only the packed bytes are needed, or an entry whose compressed bytes are copied. */
export type ZipWrite =
  | { readonly name: Uint8Array; readonly packed: Uint8Array; readonly seal: ZipSeal; readonly entry?: undefined }
  | { readonly name: Uint8Array; readonly packed: Uint8Array; readonly seal?: undefined; readonly entry: ZipEntry };

const UTF8_NAMES = 0x800;
const DATA_DESCRIPTOR = 0x8;
/** 1 January 1980. */
const FIXED_TIME = 0x00210000;
const VERSION = 20;

/** The seal of new content; its time is the first day of the format, so that saving depends on no clock. */
export const sealOf = (content: Uint8Array): ZipSeal => ({
  size: content.length,
  crc: crc32(content),
  flags: UTF8_NAMES,
  time: FIXED_TIME,
});

/** Writes parts as a zip, in order. Sizes stand in the headers, so data descriptors are not needed. */
export function writeZip(parts: readonly ZipWrite[]): Uint8Array {
  const chunks: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  const push = (chunk: Uint8Array) => {
    chunks.push(chunk);
    offset += chunk.length;
  };
  for (const part of parts) {
    const { name, packed, entry } = part;
    const { size, crc, time } = part.entry ?? part.seal;
    const record = new Uint8Array(46 + name.length);
    const view = new DataView(record.buffer);
    view.setUint32(0, 0x02014b50, true);
    view.setUint16(4, entry?.versionMadeBy ?? VERSION, true);
    view.setUint16(6, VERSION, true);
    view.setUint16(8, entry ? entry.flags & ~DATA_DESCRIPTOR : part.seal.flags, true);
    view.setUint16(10, entry?.method ?? 8, true);
    view.setUint32(12, time, true);
    view.setUint32(16, crc, true);
    view.setUint32(20, packed.length, true);
    view.setUint32(24, size, true);
    view.setUint16(28, name.length, true);
    view.setUint32(38, entry?.externalAttributes ?? 0, true);
    view.setUint32(42, offset, true);
    record.set(name, 46);
    directory.push(record);
    const local = new Uint8Array(30 + name.length);
    new DataView(local.buffer).setUint32(0, 0x04034b50, true);
    // Version to the extra-field length stand in the same order in both headers.
    local.set(record.subarray(6, 32), 4);
    local.set(name, 30);
    push(local);
    push(packed);
  }
  const start = offset;
  directory.forEach(push);
  const end = new Uint8Array(22);
  const view = new DataView(end.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, parts.length, true);
  view.setUint16(10, parts.length, true);
  view.setUint32(12, offset - start, true);
  view.setUint32(16, start, true);
  push(end);
  const all = new Uint8Array(offset);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
