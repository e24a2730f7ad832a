import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { draw } from './draw';
import { PICTURES, SIZES } from './pictures';
import { pngOf } from './png';

for (const [name, layers] of Object.entries(PICTURES))
  for (const size of SIZES) writeFileSync(path.join(__dirname, `${name}-${size}.png`), pngOf(draw(layers, size), size));
