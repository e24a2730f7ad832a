import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openSession, type GivenList } from '../../src/check/index';
import { rendererFor } from '../../src/cli/books';
import { loadPlanText, type Plan } from '../../src/plan/index';
import type { CellValue, Grid } from '../../src/sheet/grid';
import { ROOT } from '../repository/source-files';
import { gridOf, workbookOf } from '../sheet/grid-of';

const loaded = loadPlanText(readFileSync(path.join(ROOT, 'test/plan/examples/sap-xep-don-vi.json'), 'utf8'));
if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
const { plan } = loaded;
const without: Plan = { ...plan, predecessors: [] };

const nomination = (units: readonly string[], sheet = 'Đề nghị'): Grid =>
  gridOf(
    [
      ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG'],
      [],
      [
        'STT',
        'Tên đơn vị',
        'Hình thức khen thưởng',
        'Tổ chức phát động',
        'Tổ chức thực hiện',
        'Khen thưởng theo thẩm quyền',
      ],
      ...units.map((unit, at): CellValue[] => [at + 1, unit, 'Giấy khen', 'x', 'x', 'x']),
    ],
    { sheet },
  );
const tracking = (units: readonly string[], sheet = 'Theo dõi'): Grid =>
  gridOf(
    [
      ['BẢNG THEO DÕI PHONG TRÀO THI ĐUA'],
      [],
      ['STT', 'Tên đơn vị', 'Ngày gửi kế hoạch', 'Ngày gửi báo cáo', 'Tổ chức phát động', 'Tổ chức thực hiện'],
      ...units.map((unit, at): CellValue[] => [at + 1, unit, '20/02/2025', '15/7/2025', 'x', 'x']),
    ],
    { sheet },
  );
const persons = (rows: readonly (readonly [string, string])[]): Grid =>
  gridOf(
    [
      ['DANH SÁCH CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG'],
      [],
      ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị công tác', 'Hình thức khen thưởng'],
      ...rows.map(([name, unit], at): CellValue[] => [at + 1, name, 'Chuyên viên', unit, 'Giấy khen']),
    ],
    { sheet: 'Cá nhân' },
  );

interface Options {
  readonly asOf?: string;
  readonly units?: readonly string[];
  readonly by?: Plan;
}

/** What is said of units before and after a merger: by row, and of tables; with the verdicts. */
function told(grids: readonly Grid[], { asOf = '2025-08-01', units, by = plan }: Options = {}) {
  const lists: ReadonlyMap<string, GivenList> = new Map(
    units ? [['units', { source: 'khoi.xlsx', names: units }]] : [],
  );
  const { report } = openSession({ workbook: workbookOf(...grids), plan: by, asOf, lists });
  const renderer = rendererFor(by);
  const said = (findings: (typeof report.tables)[number]['findings']) =>
    findings
      .filter(({ criterion }) => criterion === 'predecessor' || criterion === 'roster')
      .map((finding) => `${finding.outcome} [${finding.cells.join(' ')}] ${renderer.finding(finding, 'vi')}`);
  return {
    rows: report.tables.flatMap(({ rows }) => rows.flatMap(({ findings }) => said(findings))),
    tables: report.tables.flatMap(({ findings }) => said(findings)),
    verdicts: report.tables.map(({ rows }) => rows.map(({ verdict }) => verdict)),
    duplicates: report.tables.flatMap(({ rows }) =>
      rows.flatMap(({ findings }) => findings.filter(({ criterion }) => criterion === 'duplicate')),
    ).length,
  };
}

describe('names of before and after a merger', () => {
  test('both in one table: a person decides at both rows; nothing is joined, nothing fails', () => {
    const { rows, verdicts, duplicates } = told([nomination(['Huyện Mẫu', 'Đặc khu Mẫu', 'Xã Khác'])]);
    expect(rows).toEqual([
      'review [B4 B5] "Huyện Mẫu" từ 1/7/2025 đã sắp xếp thành "Đặc khu Mẫu" (dòng 5). Số liệu của hai tên không được gộp: cần quyết định xét theo tên nào và kết quả các năm trước lấy của đơn vị nào.',
      'review [B5 B4] "Đặc khu Mẫu" được sắp xếp từ 1/7/2025, trước đó là "Huyện Mẫu" (dòng 4). Số liệu của hai tên không được gộp: cần quyết định xét theo tên nào và kết quả các năm trước lấy của đơn vị nào.',
    ]);
    expect(verdicts).toEqual([['needs-review', 'needs-review', 'eligible']]);
    expect(duplicates).toBe(0);
  });

  test('units of one merger that stood apart before are no duplicates of each other', () => {
    const { rows, duplicates, verdicts } = told([nomination(['Xã Ví Dụ', 'Thị trấn Giả Định'])], {
      asOf: '2025-06-01',
    });
    expect([rows, duplicates, verdicts]).toEqual([[], 0, [['eligible', 'eligible']]]);
  });

  test('a unit that kept its name is none; one that it took in is', () => {
    expect(told([nomination(['Xã Minh Họa'])]).rows).toEqual([]);
    expect(told([nomination(['Xã Minh Họa', 'Xã Ví Dụ'])]).verdicts).toEqual([['needs-review', 'needs-review']]);
  });

  test('on two sheets, several predecessors and other ways to write them', () => {
    const { rows } = told([
      tracking(['UBND xã Ví Dụ', 'THỊ TRẤN GIẢ ĐỊNH', 'Sở Khác']),
      nomination(['UBND Xã Minh Họa', 'Sở Khác']),
    ]);
    expect(rows.map((row) => row.slice(0, row.indexOf('. ')))).toEqual([
      'review [B4] "UBND xã Ví Dụ" từ 1/7/2025 đã sắp xếp thành "UBND Xã Minh Họa" (trang Đề nghị, dòng 4)',
      'review [B5] "THỊ TRẤN GIẢ ĐỊNH" từ 1/7/2025 đã sắp xếp thành "UBND Xã Minh Họa" (trang Đề nghị, dòng 4)',
      'review [B4] "UBND Xã Minh Họa" được sắp xếp từ 1/7/2025, trước đó là "UBND xã Ví Dụ" (trang Theo dõi, dòng 4), "THỊ TRẤN GIẢ ĐỊNH" (trang Theo dõi, dòng 5)',
    ]);
  });

  test('over several changes', () => {
    const { rows } = told([tracking(['Ban Ví Dụ']), nomination(['Sở Minh Họa và Ví Dụ'])]);
    expect(rows.map((row) => row.slice(0, row.indexOf('. ')))).toEqual([
      'review [B4] "Ban Ví Dụ" từ 1/3/2025 đã sắp xếp thành "Sở Minh Họa và Ví Dụ" (trang Đề nghị, dòng 4)',
      'review [B4] "Sở Minh Họa và Ví Dụ" được sắp xếp từ 1/3/2025, trước đó là "Ban Ví Dụ" (trang Theo dõi, dòng 4)',
    ]);
  });

  test.each([
    [
      'the list has the new name',
      'Huyện Mẫu',
      'Đặc khu Mẫu',
      'review [B4] Bảng ghi tên cũ "Huyện Mẫu"; danh sách đơn vị của khối (khoi.xlsx) ghi "Đặc khu Mẫu", tên từ 1/7/2025. Cần quyết định đây có phải cùng một đơn vị để xét không.',
    ],
    [
      'the list has the old name',
      'Đặc khu Mẫu',
      'Huyện Mẫu',
      'review [B4] Bảng ghi "Đặc khu Mẫu", tên từ 1/7/2025; danh sách đơn vị của khối (khoi.xlsx) còn ghi tên cũ "Huyện Mẫu". Cần quyết định đây có phải cùng một đơn vị để xét không.',
    ],
  ])('%s: neither a stranger nor missing', (_, unit, listed, said) => {
    expect(told([nomination([unit])], { units: [listed] })).toEqual({
      rows: [said],
      tables: [],
      verdicts: [['needs-review']],
      duplicates: 0,
    });
  });

  test('a list that has the unit itself asks nothing', () => {
    expect(told([nomination(['Đặc khu Mẫu'])], { units: ['Huyện Mẫu', 'Đặc khu Mẫu'] }).rows).toEqual([]);
  });

  test('a unit that is no more: asked where awards are asked for, told elsewhere, and only from the day of the change', () => {
    expect(told([nomination(['Huyện Mẫu'])])).toMatchObject({
      rows: [
        'review [B4] "Huyện Mẫu" từ 1/7/2025 đã sắp xếp thành "Đặc khu Mẫu". Cần quyết định đề nghị khen theo tên mới, hay khen thành tích trước ngày sắp xếp theo tên cũ.',
      ],
      verdicts: [['needs-review']],
    });
    expect(told([tracking(['Huyện Mẫu', 'Sở Khác'])])).toMatchObject({
      rows: [],
      tables: ['info [B4] 1 đơn vị của bảng đã sắp xếp lại: "Huyện Mẫu" nay là "Đặc khu Mẫu" (từ 1/7/2025).'],
    });
    expect(told([nomination(['Huyện Mẫu'])], { asOf: '2025-06-30' }).rows).toEqual([]);
    expect(told([nomination(['Huyện Mẫu'])], { asOf: '2025-07-01' }).rows).toHaveLength(1);
  });

  test('one person with both units', () => {
    const { rows, duplicates } = told([
      persons([
        ['Nguyễn Văn Minh Họa', 'Huyện Mẫu'],
        ['Nguyễn Văn Minh Họa', 'Đặc khu Mẫu'],
        ['Nguyễn Văn Minh Họa', 'Sở Khác'],
      ]),
    ]);
    expect(rows).toEqual([
      'review [B4 B5] "Nguyễn Văn Minh Họa" đứng tên ở Huyện Mẫu và ở "Đặc khu Mẫu" (dòng 5); hai đơn vị này là một trước và sau khi sắp xếp từ 1/7/2025. Nếu là cùng một người thì chỉ giữ một dòng.',
      'review [B5 B4] "Nguyễn Văn Minh Họa" đứng tên ở Đặc khu Mẫu và ở "Huyện Mẫu" (dòng 4); hai đơn vị này là một trước và sau khi sắp xếp từ 1/7/2025. Nếu là cùng một người thì chỉ giữ một dòng.',
    ]);
    expect(duplicates).toBe(0);
  });

  test('a plan without mergers says nothing of them', () => {
    expect(told([nomination(['Huyện Mẫu', 'Đặc khu Mẫu'])], { by: without }).rows).toEqual([]);
  });

  test('an edit of a name is heeded like a fresh check', () => {
    const grid = nomination(['Sở Khác', 'Đặc khu Mẫu']);
    const opened = openSession({ workbook: workbookOf(grid), plan, asOf: '2025-08-01' });
    const values = [1, 'Huyện Mẫu', 'Giấy khen', 'x', 'x', 'x'];
    opened.edit({
      sheet: 'Đề nghị',
      area: { top: 3, left: 0, bottom: 3, right: 5 },
      rows: [{ values, styles: values.map(() => 0) }],
      styles: grid.styles,
    });
    const fresh = openSession({
      workbook: workbookOf(nomination(['Huyện Mẫu', 'Đặc khu Mẫu'])),
      plan,
      asOf: '2025-08-01',
    });
    expect(opened.report).toEqual(fresh.report);
  });
});
