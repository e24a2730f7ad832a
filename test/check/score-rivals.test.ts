import { openSession, withScores } from '../../src/check/index';
import { loadScorePlanText } from '../../src/plan/index';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readXlsx } from '../../src/files/xlsx/read-xlsx';
import type { CellValue } from '../../src/sheet/grid';
import { ROOT } from '../repository/source-files';
import { gridOf } from '../sheet/grid-of';
import { AS_OF, checkOf, PLAN } from './check-of';

const PLACES: readonly (readonly CellValue[])[] = [
  ['STT', 'Tên đơn vị', 'Điểm tự chấm', 'Điểm Hội đồng chấm', 'Xếp hạng', 'Đề nghị khen thưởng'],
  [1, 'Sở Nội vụ', 97, 95, 2, 'Bằng khen'],
  [2, 'Sở Tài chính', 96, 96, 1, 'Cờ thi đua'],
];
const kindsOf = (...rows: readonly (readonly CellValue[])[]): string[] => {
  const grid = gridOf(rows);
  return withScores(checkOf([grid]), [grid]).tables.map(({ kind }) => kind);
};

test('a list of points and places is one, although it says what is proposed', () =>
  expect(kindsOf(['KẾT QUẢ CHẤM ĐIỂM, XẾP HẠNG NĂM 2025'], ...PLACES)).toEqual(['ranking']));

test('a list that calls itself one of proposals stays a nomination list', () =>
  expect(kindsOf(['DANH SÁCH TẬP THỂ ĐỀ NGHỊ KHEN THƯỞNG'], ...PLACES)).toEqual(['nomination']));

test.each([
  ['a rating', 'Xếp loại tổ chức đảng năm 2024', 'HTXSNV'],
  ['whether targets were met', 'Kết quả thực hiện các chỉ tiêu', 'Vượt 5 %'],
])('a list with %s besides is a nomination list: there is something to judge', (_, header, value) => {
  const rows = PLACES.map((row, at) => [...row, at === 0 ? header : value]);
  expect(kindsOf(['DANH SÁCH TẬP THỂ'], ...rows)).toEqual(['nomination']);
});

test('a list without places is a nomination list', () =>
  expect(kindsOf(['DANH SÁCH TẬP THỂ'], ...PLACES.map((row) => [...row.slice(0, 4), row[5] ?? null]))).toEqual([
    'nomination',
  ]));

const { grids } = readXlsx(readFileSync(path.join(ROOT, 'assets/samples/cham-diem-xep-hang.xlsx')));
const loaded = loadScorePlanText(readFileSync(path.join(ROOT, 'assets/samples/thang-diem-khoi.json'), 'utf8'));
const scorePlan = loaded.ok ? loaded.plan : null;

test('a session holds to the score plan that it was given, through edits', () => {
  const session = openSession({ workbook: { grids }, plan: PLAN, asOf: AS_OF, scoring: { plan: scorePlan } });
  const quotas = () =>
    session.report.tables.flatMap(({ rows }) =>
      rows.flatMap(({ findings }) =>
        findings.flatMap(({ criterion, cells }) => (criterion === 'quota-exceeded' ? cells : [])),
      ),
    );
  expect(quotas()).toEqual(['F21']);
  expect(session.scoring.plan).toBe(scorePlan);
  const edit = (value: CellValue) =>
    session.edit({
      sheet: 'Xep hang',
      area: { top: 20, left: 5, bottom: 20, right: 5 },
      rows: [{ values: [undefined, undefined, undefined, undefined, undefined, value ?? undefined], styles: [] }],
      styles: [{ format: 'General' }],
    });
  edit('Bằng khen');
  expect(quotas()).toEqual([]);
  edit('Cờ thi đua');
  expect(quotas()).toEqual(['F21']);
});

test('without a word about scoring there are no quotas', () => {
  const { report, scoring } = openSession({ workbook: { grids }, plan: PLAN, asOf: AS_OF });
  expect(scoring).toMatchObject({ plan: null, ownUnit: null });
  expect(JSON.stringify(report)).not.toContain('quota-exceeded');
});
