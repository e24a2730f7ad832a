import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { checkWorkbook } from '../../src/check/index';
import { FileError } from '../../src/files/file-error';
import { readXlsx } from '../../src/files/xlsx/read-xlsx';
import { ZipPackage } from '../../src/files/zip/zip-package';
import { vocabularyOf } from '../../src/plan/index';
import type { GridWorkbook } from '../../src/sheet/grid';
import { readTables } from '../../src/sheet/index';
import { AS_OF, PLAN } from '../check/check-of';
import { seeded } from '../check/seeded';
import { ROOT } from '../repository/source-files';

const FEATURES = path.join(ROOT, 'test/fixtures/features');
const SOURCES = [
  ...readdirSync(FEATURES)
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => path.join(FEATURES, name)),
  path.join(ROOT, 'assets/samples/de-nghi-ca-nhan.xlsx'),
].map((file) => new Uint8Array(readFileSync(file)));
const SIGNS = '<>/="\'&;:( [+0aA-';
const ROUNDS = 400;

const vocabulary = vocabularyOf(PLAN);

/** Reads and judges what can be read; a typed error is an answer, any other is thrown on. */
function outcomeOf(bytes: Uint8Array): string {
  let workbook: GridWorkbook;
  try {
    workbook = readXlsx(bytes);
  } catch (error) {
    if (error instanceof FileError) return error.code;
    throw error;
  }
  checkWorkbook(readTables(workbook, vocabulary), PLAN, { asOf: AS_OF });
  return 'ok';
}

test('bytes changed anywhere in a file give a typed error or a reading', () => {
  const random = seeded(90);
  const outcomes = new Set<string>();
  for (let round = 0; round < ROUNDS; round++) {
    const bytes = random.pick(SOURCES).slice();
    for (let count = 0; count < 3; count++) bytes[random.below(bytes.length)] = random.below(256);
    outcomes.add(outcomeOf(bytes));
  }
  expect([...outcomes]).toEqual(expect.arrayContaining(['damaged', 'ok']));
});

test('signs changed anywhere in the parts of a sound package give a typed error or a reading', () => {
  const random = seeded(538);
  const outcomes = new Set<string>();
  for (let round = 0; round < ROUNDS; round++) {
    const zip = ZipPackage.open(random.pick(SOURCES));
    const name = random.pick(zip.names().filter((part) => /\.(?:xml|rels)$/.test(part)));
    const text = zip.text(name);
    const at = random.below(text.length);
    const instead = random.pick([...SIGNS, '', '<', '&#0;', '-1', '99999999999']);
    zip.set(name, text.slice(0, at) + instead + text.slice(at + 1 + random.below(3)));
    outcomes.add(outcomeOf(zip.save()));
  }
  expect([...outcomes]).toEqual(expect.arrayContaining(['damaged', 'ok']));
});
