/** Bytes that are taken at a time. */
const SLICE = 8;

/** Tables by how many bytes follow in the same slice, 256 entries each ("slicing by 8", Kounavis and Berry, Intel, 2005). */
const TABLES = sliceTables();

function sliceTables(): Int32Array {
  const tables = new Int32Array(SLICE * 256);
  for (let index = 0; index < 256; index++) {
    let value = index;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    tables[index] = value;
  }
  for (let at = 256; at < tables.length; at++) {
    const before = tables[at - 256]!;
    tables[at] = (before >>> 8) ^ tables[before & 255]!;
  }
  return tables;
}

/**
 * CRC-32 of bytes as zip uses it, as an unsigned number.
 * @param before that of the bytes that stand before them, where these are a piece.
 */
export function crc32(bytes: Uint8Array, before = 0): number {
  const { length } = bytes;
  let crc = ~before;
  let at = 0;
  // Indices stay in range, and an iterator or a fallback value would make these loops several times as slow.
  for (const last = length - SLICE; at <= last; at += SLICE) {
    crc ^= bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    crc =
      TABLES[1792 + (crc & 255)]! ^
      TABLES[1536 + ((crc >>> 8) & 255)]! ^
      TABLES[1280 + ((crc >>> 16) & 255)]! ^
      TABLES[1024 + (crc >>> 24)]! ^
      TABLES[768 + bytes[at + 4]!]! ^
      TABLES[512 + bytes[at + 5]!]! ^
      TABLES[256 + bytes[at + 6]!]! ^
      TABLES[bytes[at + 7]!]!;
  }
  for (; at < length; at++) crc = TABLES[(crc ^ bytes[at]!) & 255]! ^ (crc >>> 8);
  return ~crc >>> 0;
}
