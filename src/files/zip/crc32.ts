const TABLE = Int32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** CRC-32 of bytes as zip uses it, as an unsigned number. */
export function crc32(bytes: Uint8Array): number {
  const { length } = bytes;
  let crc = -1;
  // Indices stay in range, and an iterator or a fallback value would make this loop several times as slow.
  for (let at = 0; at < length; at++) crc = TABLE[(crc ^ bytes[at]!) & 255]! ^ (crc >>> 8);
  return ~crc >>> 0;
}
