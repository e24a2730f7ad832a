import { readFileSync } from 'node:fs';
import path from 'node:path';
import { inflateSync } from 'node:zlib';
import { draw } from '../../assets/icons/draw';
import { PICTURES, SIZES } from '../../assets/icons/pictures';

/** The pixels of a PNG as we write them: one data chunk, lines without a filter. */
function pixelsOf(file: string): Uint8Array {
  const bytes = readFileSync(file);
  const size = bytes.readUInt32BE(16);
  const start = bytes.indexOf('IDAT') + 4;
  const lines = inflateSync(bytes.subarray(start, start + bytes.readUInt32BE(start - 8)));
  return Uint8Array.from(
    Array.from({ length: size }, (_, row) => [
      ...lines.subarray(row * (size * 4 + 1) + 1, (row + 1) * (size * 4 + 1)),
    ]).flat(),
  );
}

const drawn = new Map(
  Object.entries(PICTURES).flatMap(([name, layers]) => SIZES.map((size) => [`${name}-${size}`, draw(layers, size)])),
);
const drawing = (name: string, size: number) => drawn.get(`${name}-${size}`) ?? new Uint8Array();

const icons = Object.keys(PICTURES).flatMap((name) => SIZES.map((size) => [name, size] as const));

test.each(icons)('%s in %d pixels is what the script draws', (name, size) => {
  const file = path.join(__dirname, '..', '..', 'assets', 'icons', `${name}-${size}.png`);
  expect(Buffer.from(pixelsOf(file)).equals(Buffer.from(drawing(name, size)))).toBe(true);
});

test.each(icons)('%s in %d pixels has a shape on a clear ground', (name, size) => {
  const pixels = drawing(name, size);
  const opacity = Array.from({ length: size * size }, (_, pixel) => pixels[pixel * 4 + 3] ?? 0);
  expect(opacity[0]).toBe(0);
  expect(opacity.filter((value) => value === 255).length).toBeGreaterThan(size * size * 0.5);
});
