import type { CellValue } from '../../../src/sheet/grid';
import { testKind } from '../kind-tester';

const QUALITY = 'Chất lượng học sinh';
const NOTE = { says: 'not-compared', cells: [] };
const at = (value: CellValue) => ({ [QUALITY]: value });
const rival = (value: CellValue) => ({ before: [{ 'Tên đơn vị': 'Trường THPT Giả Định', [QUALITY]: value }] });
const both = ['C5', 'C4'];

testKind('best-of-group', {
  setting: {
    plan: 'kien-giang-90-2021',
    criterion: 'best-of-level',
    title: 'Danh sách đề nghị khen thưởng',
    asOf: '2025-07-05',
    name: { 'Tên đơn vị': 'Trường THPT Minh Họa' },
  },
  cases: {
    pass: [
      { row: at(95), ...NOTE },
      { row: at(95), ...rival(92.5), ...NOTE },
      { row: at(95), ...rival(95), ...NOTE },
      { row: at('98,5%'), ...rival(97), ...NOTE },
      { row: at(0.985), formats: { C5: '0.0%' }, ...rival('97%'), ...NOTE },
      { row: at('Cao nhất tỉnh'), ...rival(99), ...NOTE },
      { row: at('Cao nhất huyện, không có học sinh yếu'), ...NOTE },
      { row: at('Dẫn đầu, xếp thứ nhất'), ...NOTE },
      {
        row: at(90),
        before: [{ 'Tên đơn vị': 'Trường Tiểu học Giả Định', [QUALITY]: 99 }],
        ...NOTE,
      },
      { row: at(95), ...rival('dưới 90%'), ...NOTE },
      { row: at(95), ...rival('Không phải cao nhất'), ...NOTE },
      { row: at('trên 95%'), ...rival('92%'), ...NOTE },
      { row: at('trên 95%'), ...NOTE },
      { row: at('từ 95% trở lên'), ...rival('không quá 95%'), ...NOTE },
      {
        row: at(90),
        other: { title: 'Bảng theo dõi', rows: [{ 'Tên đơn vị': 'Trường THPT Giả Định', 'Ghi chú': 'x' }] },
        ...NOTE,
      },
    ],
    fail: [
      {
        row: at('88,1%'),
        ...rival('92,5%'),
        says: 'higher',
        cells: both,
        data: {
          field: 'Chất lượng học sinh',
          value: '88,1',
          cell: 'C5',
          other: 'Trường THPT Giả Định',
          best: '92,5',
          sheet: 'Bảng',
          otherCell: 'C4',
        },
      },
      {
        row: at('95%'),
        ...rival('trên 98%'),
        says: 'higher',
        cells: both,
        data: {
          field: 'Chất lượng học sinh',
          value: '95',
          cell: 'C5',
          other: 'Trường THPT Giả Định',
          best: 'trên 98%',
          sheet: 'Bảng',
          otherCell: 'C4',
        },
      },
      { row: at('95%'), ...rival('trên 95%'), says: 'higher', cells: both },
      { row: at('dưới 80%'), ...rival('từ 80%'), says: 'higher', cells: both },
      {
        row: at('Không phải cao nhất'),
        says: 'not-highest',
        cells: ['C4'],
        data: { field: 'Chất lượng học sinh', text: 'Không phải cao nhất', cell: 'C4' },
      },
      { row: at('Chưa dẫn đầu'), says: 'not-highest', cells: ['C4'] },
      { row: at('Không thuộc loại tốt nhất'), says: 'not-highest', cells: ['C4'] },
    ],
    unknown: [
      { row: at(null), says: 'value/blank', cells: ['C4'] },
      { row: at('Trên 90%'), ...rival('92%'), says: 'value/unreadable', cells: ['C5'] },
      { row: at('khoảng 90%'), ...rival('92%'), says: 'value/unreadable', cells: ['C5'] },
      { row: at('Hạng 1'), ...rival('Hạng 2'), says: 'value/unreadable', cells: ['C5'] },
      { row: at('Một trong những trường dẫn đầu'), says: 'value/unreadable', cells: ['C4'] },
      { row: at('95/100 điểm'), says: 'value/unreadable', cells: ['C4'] },
      {
        row: at('95%'),
        ...rival('985 điểm'),
        says: 'other-unit',
        cells: both,
        data: { field: 'Chất lượng học sinh', text: '95%', cell: 'C5', other: '985 điểm', otherCell: 'C4' },
      },
      { row: at(0.98), ...rival('97%'), says: 'other-unit', cells: both },
      {
        row: at(90),
        ...rival(null),
        says: 'rival-blank',
        cells: both,
        data: {
          field: 'Chất lượng học sinh',
          value: '90',
          cell: 'C5',
          other: 'Trường THPT Giả Định',
          sheet: 'Bảng',
          otherCell: 'C4',
        },
      },
      {
        row: at('95%'),
        ...rival('trên 90%'),
        says: 'rival-open',
        cells: both,
        data: {
          field: 'Chất lượng học sinh',
          value: '95',
          cell: 'C5',
          other: 'Trường THPT Giả Định',
          text: 'trên 90%',
          sheet: 'Bảng',
          otherCell: 'C4',
        },
      },
      { row: at('95%'), ...rival('từ 95%'), says: 'rival-open', cells: both },
      { row: at('95%'), ...rival('khoảng 95%'), says: 'rival-open', cells: both },
      { row: at('95%'), ...rival('Cao nhất tỉnh'), says: 'rival-open', cells: both },
      { row: at('Trên 90%'), ...rival(null), says: 'rival-blank', cells: both },
      { row: at(95), name: { 'Tên đơn vị': 'Trường Minh Họa' }, says: 'no-level', cells: [] },
    ],
    absent: [{ row: { 'Ghi chú': 'x' }, fields: ['pupil-quality', 'teacher-quality'] }],
  },
  never: { review: 'figures decide or are unknown', 'not-applicable': 'asked of every record' },
});
