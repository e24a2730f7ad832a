import { withScores } from '../../src/check/index';
import { createWorkbook } from '../../src/files/create/create-workbook';
import { readXlsx } from '../../src/files/xlsx/read-xlsx';
import { held, keepSubmission, type Submission } from '../../src/summary/index';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../repository/source-files';
import { CONTEXT, sent, sheetsOf } from './submissions';

/** A sample with its score tables checked as well. */
function scored(sample: string): Submission {
  const submission = sent(sample, '');
  const { grids } = readXlsx(readFileSync(path.join(ROOT, 'assets/samples', sample)));
  const { report } = submission.checked;
  return { ...submission, checked: { ...submission.checked, report: report && withScores(report, grids) } };
}

const { grids } = readXlsx(
  createWorkbook(
    sheetsOf(['de-nghi-ca-nhan.xlsx', 'cham-diem-co-loi.xlsx', 'cham-diem-bang-tong-hop.xlsx'].map(scored), CONTEXT),
  ),
);
/** Lines whose first column is a running number, without it. */
const linesOf = (name: string): unknown[][] => {
  const grid = grids.find(({ sheet }) => sheet === name);
  if (!grid) throw new Error(`no sheet ${name}`);
  return grid.rows.flatMap((row) => (typeof row?.values[0] === 'number' ? [[...row.values].slice(1)] : []));
};

test('nothing of a score table stands in the lists of who is worthy of an award and who is not', () => {
  const files = ['Đủ điều kiện', 'Không đủ điều kiện', 'Cần bổ sung', 'Cần xem xét'].flatMap((name) =>
    linesOf(name).map((line) => String(line[3]).split(',')[0]),
  );
  expect([...new Set(files)]).toEqual(['de-nghi-ca-nhan.xlsx']);
  const [persons, table] = linesOf('Tổng hợp kết quả');
  expect(Number(persons?.[2])).toBe(files.length);
  expect(table?.slice(2, 7)).toEqual([0, 0, 0, 0, 0]);
  expect(table?.[8]).toContain('9 dòng số liệu cần soát lại');
});

test('figures to look at are listed with the reason, also where another cell is to blame', () => {
  const lines = linesOf('Số liệu cần soát');
  expect(lines.map(([, subject, , verdict]) => [subject, verdict])).toEqual([
    ['I THỰC HIỆN NHIỆM VỤ CHÍNH TRỊ, CHỈ TIÊU ĐƯỢC GIAO', 'Sai'],
    ['b) Giải ngân vốn được giao', 'Cần xem xét'],
    ['2 Chế độ thông tin, báo cáo', 'Sai'],
    ['II XÂY DỰNG ĐẢNG, CHÍNH QUYỀN, ĐOÀN THỂ', 'Sai'],
    ['1 Xây dựng tổ chức đảng trong sạch, vững mạnh', 'Thiếu thông tin'],
    ['2 Hoạt động của các đoàn thể', 'Sai'],
    ['1 Tổ chức phong trào thi đua', 'Thiếu thông tin'],
    ['3 Báo cáo thi đua đúng hạn', 'Thiếu thông tin'],
    ['TỔNG CỘNG', 'Sai'],
    ['Đơn vị Minh họa 3', 'Sai'],
  ]);
  for (const [, , , , reasons] of lines) expect(String(reasons)).toMatch(/\(ô|Ô/);
  expect(String(lines[8]?.[4])).toMatch(/Ô G16[\s\S]*Công thức bỏ sót: G23/);
});

test('a fault counts once by its criterion, not for every total that it makes wrong', () => {
  const counts = new Map(linesOf('Theo tiêu chí').map(([title, , fail]) => [title, fail]));
  expect([counts.get('Số lưu dưới dạng chữ'), counts.get('Điểm nhóm không khớp')]).toEqual([2, 1]);
});

test('what is kept of a file gives every figure that is not right its reason', () => {
  const { open } = held(keepSubmission(scored('cham-diem-co-loi.xlsx'), CONTEXT.renderer.plan));
  const figures = open('figures') ?? [];
  expect(figures.length).toBeGreaterThan(5);
  expect(figures.filter(({ reasons }) => reasons.length === 0)).toEqual([]);
});
