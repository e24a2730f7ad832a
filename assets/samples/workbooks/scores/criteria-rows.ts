import { NATIONAL_HEADING, officeSheet } from '../../office-sheet';
import { BLOC_UNITS } from './bloc';
import { scoreColumn, shownValue, TOTAL } from './score-column';
import { BLOC_LINES, blocScores } from './unit-table';

const LETTERS = ['D', 'E', 'F', 'G'];
/** The third total was typed by hand, a point too low. */
const TYPED = { [TOTAL]: 88.5 };

const columns = BLOC_UNITS.map((unit, at) =>
  scoreColumn(BLOC_LINES, LETTERS[at] ?? '', blocScores(unit), at === 2 ? TYPED : {}),
);
const totals = columns.map((column) => {
  const last = column.at(-1);
  return last === undefined ? 0 : shownValue(last);
});
const places = totals.map((own) => totals.filter((total) => total > own).length + 1);

/** Criteria as rows and a column for each unit, with a row of totals and one of places. */
export const criteriaRows = officeSheet({
  sheet: 'Tong hop khoi',
  letterhead: { left: ['UBND TỈNH MINH HỌA', 'KHỐI THI ĐUA SỐ 1'], right: NATIONAL_HEADING },
  title: ['BẢNG TỔNG HỢP ĐIỂM THI ĐUA CÁC ĐƠN VỊ TRONG KHỐI NĂM 2025'],
  header: [
    { text: 'TT', width: 6, align: 'center' },
    { text: 'Nội dung tiêu chí', width: 56 },
    { text: 'Điểm tối đa', width: 9, align: 'right' },
    ...BLOC_UNITS.map(({ name }) => ({ text: name, width: 12, align: 'right' as const })),
  ],
  body: [
    ...BLOC_LINES.map(({ code, title, max }, line) => ({
      cells: [code, title, max, ...columns.map((column) => column[line] ?? null)],
    })),
    { cells: [null, 'TỔNG CỘNG', 100, ...columns.map((column) => column.at(-1) ?? null)] },
    {
      cells: [
        null,
        'XẾP HẠNG',
        null,
        ...places.map((place, at) => (row: number) => ({
          formula: `RANK(${LETTERS[at]}${row - 1},$D$${row - 1}:$G$${row - 1})`,
          value: place,
        })),
      ],
    },
  ],
  signatures: {
    left: ['', 'NGƯỜI TỔNG HỢP', '(Ký, ghi rõ họ tên)'],
    right: ['Minh Họa, ngày 15 tháng 01 năm 2026', 'KHỐI TRƯỞNG', '(Ký tên, đóng dấu)'],
  },
});
