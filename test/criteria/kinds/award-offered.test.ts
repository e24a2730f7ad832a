import { testKind } from '../kind-tester';

const at = (award: string | null) => ({ 'Hình thức khen thưởng': award });
const says = (name: string) => ({ says: name, cells: ['C4'] });

testKind('award-offered', {
  setting: {
    plan: 'tra-vinh-128-2024',
    criterion: 'award-offered',
    title: 'Danh sách đề nghị khen thưởng',
    asOf: '2025-10-15',
    name: { 'Tên đơn vị': 'Sở Minh họa' },
  },
  cases: {
    pass: [
      { row: at('Bằng khen của Chủ tịch UBND tỉnh') },
      { row: at('Giấy khen của Chủ tịch UBND huyện') },
      { row: at('Giấy khen'), ...says('bare'), data: { cell: 'C4', text: 'Giấy khen' } },
    ],
    fail: [
      {
        row: at('Cờ thi đua của Chính phủ'),
        ...says('not-offered'),
        data: {
          award: 'Cờ thi đua của Chính phủ',
          cell: 'C4',
          offered: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh, Giấy khen',
          text: 'Cờ thi đua của Chính phủ',
        },
      },
      {
        row: at('Giấy khen của Chủ tịch UBND xã'),
        ...says('other-giver'),
        data: {
          cell: 'C4',
          offered: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh, Giấy khen',
          text: 'Giấy khen của Chủ tịch UBND xã',
        },
      },
    ],
    unknown: [
      { row: at(null), ...says('value/blank') },
      { row: at('Loại A'), ...says('value/unreadable') },
    ],
    review: [
      {
        row: at('Giấy khen của Hiệp hội'),
        ...says('other-hand'),
        data: { cell: 'C4', text: 'Giấy khen của Hiệp hội' },
      },
    ],
    absent: [{ row: { 'Ghi chú': 'x' }, fields: ['award'] }],
  },
  never: { 'not-applicable': 'asked of every record' },
});
