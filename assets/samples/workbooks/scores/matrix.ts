import type { HeaderNode } from '../../../../src/summary/page/header';
import type { LineCell } from '../../../../src/summary/page/office-page';
import type { NewCellContent } from '../../../../src/summary/page/sheet-model';
import { columnLetters } from '../../../../src/sheet/address';
import { NATIONAL_HEADING, officeSheet } from '../../office-sheet';

const score = (text: string): HeaderNode => ({ text, width: 7, align: 'right', format: '0.00' });
const criteria = (count: number): HeaderNode[] => Array.from({ length: count }, (_, at) => score(`TC${at + 1}`));
const ROMAN = ['TCI', 'TCII', 'TCIII', 'TCIV', 'TCV'];

/** 33 scores under three groups, whose most points are written in three ways in the headers. */
const GROUPS: readonly HeaderNode[] = [
  {
    text: 'A. CHỈ TIÊU CƠ BẢN VỀ NHIỆM VỤ CHUYÊN MÔN: 700 điểm',
    children: [
      { text: 'I. QUẢN LÝ NHÀ NƯỚC', children: criteria(7) },
      { text: 'II. PHỤC VỤ NHÂN DÂN', children: criteria(7) },
      { text: 'III. THANH TRA, KIỂM TRA', children: criteria(6) },
      { text: 'IV. CHUYỂN ĐỔI SỐ', children: criteria(4) },
    ],
  },
  { text: 'B. XÂY DỰNG ĐẢNG, XÂY DỰNG CƠ QUAN = 200đ', children: ROMAN.map(score) },
  { text: 'C. TỔ CHỨC PHONG TRÀO THI ĐUA (100 điểm)', children: ROMAN.slice(0, 4).map(score) },
];

/** What each unit has under the 33 criteria. The third one's 25,67 was typed with a comma among dots: a text, which SUM passes over. */
const UNITS: readonly (readonly [unit: string, scores: readonly NewCellContent[]])[] = [
  [
    'Đơn vị Minh họa 1',
    // prettier-ignore
    [
      28.5, 27.75, 29, 26.4, 28.2, 27.9, 26.15, 27.6, 28.35, 26.8, 27.25, 28.1, 26.95, 27.4, 27.05, 26.5, 25.9, 27.3, 26.6, 25.8,
      26.7, 27.15, 25.6, 26.25, 37.2, 36.4, 38.1, 37.5, 36.9, 23.8, 24.1, 23.5, 22.9,
    ],
  ],
  [
    'Đơn vị Minh họa 2',
    // prettier-ignore
    [
      29, 28.4, 29.1, 27.35, 28.8, 28.15, 27.6, 28.9, 28.05, 27.7, 28.45, 28.6, 27.2, 28.3, 27.95, 27.1, 26.8, 28.2, 27.5, 26.9,
      27.85, 28.05, 26.75, 27.3, 38.1, 37.6, 38.4, 37.9, 38.2, 24.3, 24.5, 23.9, 24.2,
    ],
  ],
  [
    'Đơn vị Minh họa 3',
    // prettier-ignore
    [
      27.6, 26.9, 27.8, '25,67', 27.1, 26.7, 25.9, 26.8, 27.2, 26.05, 26.4, 27.15, 25.8, 26.6, 26.2, 25.75, 25.1, 26.5, 25.9, 25.3,
      26.1, 26.45, 24.9, 25.6, 36.3, 35.8, 37.2, 36.7, 36.1, 23.1, 23.6, 22.8, 22.4,
    ],
  ],
  [
    'Đơn vị Minh họa 4',
    // prettier-ignore
    [
      28.8, 28.1, 28.9, 26.9, 28.4, 27.8, 26.9, 28.2, 28.3, 27.1, 27.8, 28.25, 27.05, 27.9, 27.4, 26.8, 26.3, 27.6, 27.1, 26.4,
      27.3, 27.6, 26.1, 26.8, 37.6, 37.1, 38.2, 37.8, 37.4, 24.1, 24.3, 23.7, 23.6,
    ],
  ],
  [
    'Đơn vị Minh họa 5',
    // prettier-ignore
    [
      27.1, 26.3, 27.2, 25.1, 26.6, 26.2, 25.4, 26.3, 26.7, 25.5, 25.9, 26.6, 25.2, 26.1, 25.7, 25.2, 24.6, 25.9, 25.3, 24.8,
      25.5, 25.9, 24.4, 25.1, 35.7, 35.2, 36.6, 36.1, 35.5, 22.6, 23.1, 22.3, 21.9,
    ],
  ],
  [
    'Đơn vị Minh họa 6',
    // prettier-ignore
    [
      28.1, 27.4, 28.4, 25.9, 27.7, 27.3, 26.4, 27.4, 27.8, 26.5, 26.9, 27.7, 26.4, 27.1, 26.7, 26.2, 25.6, 27, 26.3, 25.6,
      26.5, 26.9, 25.3, 26, 36.8, 36.2, 37.7, 37.1, 36.5, 23.5, 23.9, 23.2, 22.7,
    ],
  ],
];

const FIRST = 2;
const LAST = FIRST + 33 - 1;
const TOTAL = columnLetters(LAST + 1);
const numberOf = (content: NewCellContent): number => (typeof content === 'number' ? content : 0);
const totals = UNITS.map(
  ([, scores]) => Math.round(scores.reduce((all: number, one) => all + numberOf(one), 0) * 100) / 100,
);

const line = (unit: string, scores: readonly NewCellContent[], at: number): readonly LineCell[] => [
  at + 1,
  unit,
  ...scores,
  (row) => ({ formula: `SUM(${columnLetters(FIRST)}${row}:${columnLetters(LAST)}${row})`, value: totals[at] ?? 0 }),
  (row) => ({
    formula: `RANK(${TOTAL}${row},${TOTAL}$${row - at}:${TOTAL}$${row - at + UNITS.length - 1})`,
    value: totals.filter((total) => total > (totals[at] ?? 0)).length + 1,
  }),
];

/** Units as rows under a header of several tiers, 33 scores each, total and place. */
export const matrix = officeSheet({
  sheet: 'Tong hop cum',
  letterhead: { left: ['TỈNH MINH HỌA', 'CỤM THI ĐUA SỐ 2'], right: NATIONAL_HEADING },
  title: ['TỔNG HỢP BẢNG CHẤM ĐIỂM THI ĐUA CỤM SỐ 2 NĂM 2025'],
  header: [
    { text: 'TT', width: 5, align: 'center' },
    { text: 'Đơn vị', width: 22 },
    ...GROUPS,
    { text: 'Tổng điểm', width: 10, align: 'right', format: '0.00' },
    { text: 'Xếp thứ tự', width: 8, align: 'center' },
  ],
  body: UNITS.map(([unit, scores], at) => ({ cells: line(unit, scores, at) })),
  signatures: {
    left: ['', 'NGƯỜI TỔNG HỢP', '(Ký, ghi rõ họ tên)'],
    right: ['Minh Họa, ngày 20 tháng 12 năm 2025', 'CỤM TRƯỞNG', '(Ký tên, đóng dấu)'],
  },
});
