import type { Verdict } from '../../../src/criteria/criterion';
import { testKind } from '../kind-tester';

const NOMINATION = 'Danh sách đề nghị khen thưởng';
const UNIT = { 'Tên đơn vị': 'Sở Minh họa', 'Ghi chú': 'x' };
const unit = (verdict: Verdict) => ({
  row: { 'Ghi chú': null },
  other: { title: NOMINATION, rows: [UNIT] },
  verdicts: { 'Sở Minh họa': verdict },
});
const cells = ['Bảng khác!B4'];
const data = { unit: 'Sở Minh họa', sheet: 'Bảng khác', row: '4' };

testKind('own-unit-qualifies', {
  setting: {
    plan: 'kien-giang-90-2021',
    criterion: 'person-unit-qualifies',
    title: 'Danh sách đề nghị khen thưởng',
    asOf: '2025-07-05',
    name: { 'Họ và tên': 'Nguyễn Văn Minh Họa', 'Chức vụ': 'Chuyên viên', 'Đơn vị công tác': 'Sở Minh họa' },
  },
  cases: {
    pass: [
      unit('eligible'),
      { ...unit('needs-review'), says: 'unit-in-review', cells, data },
      { row: { 'Ghi chú': null }, says: 'unit-not-listed', cells: [] },
      {
        row: { 'Ghi chú': null },
        name: { 'Họ và tên': 'Nguyễn Văn Minh Họa', 'Chức vụ': 'Chuyên viên' },
        says: 'no-unit',
        cells: [],
      },
      {
        ...unit('ineligible'),
        other: { title: 'Bảng đăng ký thi đua', rows: [UNIT] },
        says: 'unit-not-listed',
        cells: [],
      },
    ],
    fail: [{ ...unit('ineligible'), says: 'unit-ineligible', cells, data }],
    review: [
      {
        row: { 'Ghi chú': null },
        other: { title: NOMINATION, rows: [{ ...UNIT, 'Tên đơn vị': 'Sở Cũ' }] },
        predecessors: [{ unit: 'Sở Minh họa', from: ['Sở Cũ', 'Sở Khác'], since: '2025-03-01' }],
        says: 'unit-by-other-name',
        cells,
        data: { unit: 'Sở Minh họa', other: 'Sở Cũ', since: '1/3/2025', sheet: 'Bảng khác', row: '4' },
      },
    ],
    unknown: [
      {
        row: { 'Ghi chú': null },
        other: { title: NOMINATION, rows: [UNIT, { ...UNIT, 'Ghi chú': 'y' }] },
        verdicts: { 'Sở Minh họa 4': 'eligible', 'Sở Minh họa 5': 'ineligible' },
        says: 'same-name',
        cells: ['Bảng khác!B5'],
        data: { unit: 'Sở Minh họa', count: '2' },
      },
      {
        row: { 'Ghi chú': null },
        other: { title: NOMINATION, rows: [UNIT, { ...UNIT, 'Ghi chú': 'y' }, { ...UNIT, 'Ghi chú': 'z' }] },
        verdicts: { 'Sở Minh họa 4': 'ineligible', 'Sở Minh họa 5': 'ineligible', 'Sở Minh họa 6': 'eligible' },
        says: 'same-name',
        cells,
        data: { unit: 'Sở Minh họa', count: '3' },
      },
      { ...unit('incomplete'), says: 'unit-incomplete', cells, data },
    ],
  },
  never: {
    'not-applicable': 'asked of every person',
    absent: 'it reads no column',
  },
});
