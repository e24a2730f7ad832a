import type { NewCell, NewSheet } from '../../../src/summary/page/sheet-model';
import { parseArea } from '../../../src/sheet/address';
import { NATIONAL_HEADING, officeSheet } from '../office-sheet';

const record = (...cells: (string | number | null)[]) => ({ cells });
/** The same words with every accent as a mark of its own, as some machines type them. */
const decomposed = (text: string) => text.normalize('NFD');

const laidOut = officeSheet({
  sheet: 'Tổng hợp',
  firstColumn: 1,
  letterhead: {
    left: ['ỦY BAN NHÂN DÂN', 'TỈNH KIÊN GIANG', 'Số:       /DS-BTĐKT'],
    right: [...NATIONAL_HEADING, '-----------------'],
  },
  title: ['TỔNG HỢP ĐỀ NGHỊ KHEN THƯỞNG', '(Kèm theo Tờ trình số       /TTr-SNV ngày    tháng 7 năm 2025)'],
  header: [
    { text: 'Số\nTT', width: 6, align: 'center' },
    { text: 'TÊN CƠ QUAN,\nĐƠN VỊ', width: 32 },
    {
      text: 'ĐÁNH GIÁ, XẾP LOẠI',
      children: [
        {
          text: decomposed('Tổ chức đảng xếp loại'),
          children: [
            { text: 'Năm 2020', width: 11 },
            { text: 'Từ năm 2021 đến năm 2024', width: 34 },
          ],
        },
      ],
    },
    { text: 'KQ thực hiện chỉ tiêu (đến 30/6/2025)', width: 18 },
    { text: 'Chủ trì CT đột phá, NQ chuyên đề, Đề án', width: 14, align: 'center' },
    { text: 'Công trình, phần việc\nchào mừng ĐH', width: 24 },
    { text: 'Thời gian đăng ký', width: 16, align: 'center', format: 'dd/mm/yyyy' },
    { text: 'Ghi chú', width: 14 },
  ],
  columnNumbers: true,
  body: [
    { group: 'KHỐI SỞ, BAN, NGÀNH', numeral: 'A', merged: true },
    record(
      1,
      'Sở Minh họa A',
      'HTXSNV',
      'HTXSNV',
      'Vượt 5%',
      'Không',
      'Vườn cây thanh niên',
      'ngày 12 tháng 10 năm 2021',
      null,
    ),
    record(
      null,
      decomposed('Sở Minh họa B'),
      'hoàn thành tốt nhiệm vụ',
      '2021: HTTNV; 2022-2024: HTXSNV',
      '105,5 %',
      'Không',
      'Nhà tình nghĩa',
      'Tháng 9/2021',
      null,
    ),
    { blank: true },
    record(
      2,
      'Ban Minh họa C',
      'HTTNV',
      '2021, 2022: HTXSNV; 2023: HTNV; 2024: HTXSNV',
      'Vượt mức',
      'Không',
      'Tuyến đường hoa',
      '01/10/2021',
      'Bổ sung sau',
    ),
    { group: 'KHỐI HUYỆN, THÀNH PHỐ', numeral: 'B', merged: true },
    record(1, 'UBND huyện Minh Họa 1', 'HTXSNV', 'HTXSNV', '101', 'Không', 'Đường liên xã (cấp huyện)', 44480, null),
    record(
      2,
      'Huyện Minh Họa 2',
      'HTXSNV',
      '2021-2023: HTTNV; 2024: HTXSNV',
      'Hoàn thành vượt mức',
      'Không',
      'Cầu nông thôn (cấp huyện)',
      44482,
      null,
    ),
    { total: 'TỔNG CỘNG: 05 đơn vị' },
  ],
  signatures: {
    left: ['Nơi nhận:', '- Như trên;', '- Lưu: VT.'],
    right: ['Kiên Giang, ngày     tháng 7 năm 2025', 'KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
  },
});

/** Formulas filled far below the data, one of them in error: the used range says far more than there is. */
function withFormulasBelow(sheet: NewSheet, column: number, until: number): NewSheet {
  const rows = sheet.rows.map((row) => row?.slice());
  const header = sheet.merges?.map(parseArea).find((area) => area && area.bottom - area.top === 2)?.bottom ?? 12;
  for (let row = header + 2; row < until; row++) {
    const cells: (NewCell | undefined)[] = rows[row] ?? [];
    cells[column] = {
      content: { formula: `VLOOKUP(C${row + 1},DANHMUC!$A$2:$B$9,2,0)`, value: { error: '#N/A' } },
      look: { size: 9 },
    };
    rows[row] = cells;
  }
  return { ...sheet, rows, hiddenColumns: [column], hiddenRows: [header + 4] };
}

const lookup: NewSheet = {
  name: 'DANHMUC',
  state: 'hidden',
  rows: [
    [{ content: 'Tên' }, { content: 'Mã' }],
    [{ content: 'Sở, ban, ngành' }, { content: 'SBN' }],
    [{ content: 'Huyện, thành phố' }, { content: 'HTP' }],
  ],
};

/** One sheet with what old workbooks bring: tiers, line breaks, loose accents, gaps, several years in a cell, stray formulas. */
export const quirks = [withFormulasBelow(laidOut, 11, 120), lookup];
