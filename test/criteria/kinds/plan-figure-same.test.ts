import type { CellValue } from '../../../src/sheet/grid';
import { testKind } from '../kind-tester';

const at = (plan: CellValue) => ({ 'Kế hoạch': plan, 'Thực hiện': '96%' });

testKind('plan-figure-same', {
  setting: {
    plan: 'kien-giang-nam-2021',
    title: 'Tình hình thực hiện chỉ tiêu năm 2021',
    asOf: '2022-01-15',
    criterion: 'plan-figure-differs',
    name: { 'Chỉ tiêu': 'Tỷ lệ dân số tham gia bảo hiểm y tế' },
  },
  cases: {
    pass: [{ row: at('90%') }, { row: at('trên 90%') }],
    fail: [
      {
        row: at('80%'),
        says: 'differs',
        cells: ['C4'],
        data: {
          cell: 'C4',
          clause: 'II.3.2, gạch 3',
          figure: '90 %',
          target: 'Tỷ lệ dân số tham gia bảo hiểm y tế',
          text: '80%',
        },
      },
    ],
    unknown: [
      {
        row: at('theo văn bản'),
        says: 'unclear',
        cells: ['C4'],
        data: { cell: 'C4', figure: '90 %', target: 'Tỷ lệ dân số tham gia bảo hiểm y tế', text: 'theo văn bản' },
      },
    ],
    'not-applicable': [{ row: at(null) }, { row: at(500), name: { 'Chỉ tiêu': 'Kim ngạch xuất khẩu' } }],
    absent: [{ row: { 'Thực hiện': '96%' }, fields: ['target-plan'] }],
  },
  never: { review: 'the same, another, or not clear' },
});
