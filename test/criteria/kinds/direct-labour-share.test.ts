import { testKind } from '../kind-tester';

const PERSON = { 'Họ và tên': 'Nguyễn Văn Minh Họa', 'Đơn vị công tác': 'Sở Minh họa' };

testKind('direct-labour-share', {
  setting: {
    plan: 'kien-giang-538-2021',
    criterion: 'direct-workers-share',
    title: 'Danh sách đề nghị khen thưởng',
    asOf: '2021-07-01',
    name: PERSON,
  },
  cases: {
    pass: [
      {
        row: { 'Chức vụ': 'Công nhân' },
        says: 'persons',
        cells: [],
        data: { collectives: '0', direct: '1', open: '0', persons: '1', share: '100 %', small: '0' },
      },
      {
        row: { 'Ghi chú': null },
        name: { 'Tên đơn vị': 'Phòng Nội vụ' },
        says: 'collectives',
        cells: [],
        data: { collectives: '1', share: '100 %', small: '1' },
      },
    ],
    fail: [{ row: { 'Chức vụ': 'Phó Giám đốc' }, says: 'none', cells: [], data: { persons: '1' } }],
    unknown: [{ row: { 'Chức vụ': null }, says: 'value/blank', cells: ['D4'] }],
    absent: [{ row: { 'Ghi chú': null }, fields: ['position'] }],
  },
  never: { review: 'counted and told', 'not-applicable': 'asked of every record' },
});
