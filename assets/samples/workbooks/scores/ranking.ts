import type { BodyLine } from '../../../../src/summary/page/office-page';
import { NATIONAL_HEADING, officeSheet } from '../../office-sheet';

type Place = readonly [unit: string, self: number, council: number, place: number, award: string | null];

const CO = 'Cờ thi đua của UBND tỉnh';
const BK = 'Bằng khen của Chủ tịch UBND tỉnh';

const cum = (numeral: string, name: string, places: readonly Place[]): BodyLine[] => [
  { group: name, numeral, merged: true },
  ...places.map(([unit, self, council, place, award], at) => ({ cells: [at + 1, unit, self, council, place, award] })),
];

/**
 * Places by cụm, numbered anew in each. In the second cụm two places are the wrong way round; in the third two units are proposed for
 * the one Cờ.
 */
export const ranking = officeSheet({
  sheet: 'Xep hang',
  letterhead: { left: ['UBND TỈNH MINH HỌA', 'HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG'], right: NATIONAL_HEADING },
  title: ['KẾT QUẢ CHẤM ĐIỂM, XẾP HẠNG CÁC CỤM THI ĐUA NĂM 2025'],
  header: [
    { text: 'STT', width: 6, align: 'center' },
    { text: 'Tên đơn vị', width: 34 },
    { text: 'Điểm tự chấm', width: 10, align: 'right' },
    { text: 'Điểm Hội đồng chấm', width: 12, align: 'right' },
    { text: 'Xếp hạng', width: 9, align: 'center' },
    { text: 'Đề nghị khen thưởng', width: 34 },
  ],
  body: [
    ...cum('I', 'CỤM THI ĐUA SỐ 1', [
      ['Xã Minh Họa 1', 97, 96.5, 1, CO],
      ['Xã Minh Họa 2', 96, 95, 2, BK],
      ['Xã Minh Họa 3', 95.5, 94.25, 3, BK],
      ['Xã Minh Họa 4', 93, 92, 4, null],
      ['Phường Minh Họa 5', 92, 90.75, 5, null],
    ]),
    ...cum('II', 'CỤM THI ĐUA SỐ 2', [
      ['Phường Minh Họa 6', 98, 95.5, 2, BK],
      ['Xã Minh Họa 7', 96.5, 96, 1, CO],
      ['Xã Minh Họa 8', 95, 93.5, 4, null],
      ['Xã Minh Họa 9', 95.25, 94, 3, BK],
      ['Xã Minh Họa 10', 94, 93.75, 5, null],
    ]),
    ...cum('III', 'CỤM THI ĐUA SỐ 3', [
      ['Đặc khu Minh Họa', 95, 94.5, 2, CO],
      ['Xã Minh Họa 11', 97.5, 96.75, 1, CO],
      ['Xã Minh Họa 12', 94, 93, 3, BK],
      ['Phường Minh Họa 13', 90.5, 90, 4, null],
    ]),
  ],
  signatures: {
    left: ['', 'THƯ KÝ HỘI ĐỒNG', '(Ký, ghi rõ họ tên)'],
    right: ['Minh Họa, ngày 25 tháng 01 năm 2026', 'CHỦ TỊCH HỘI ĐỒNG', '(Ký tên, đóng dấu)'],
  },
});
