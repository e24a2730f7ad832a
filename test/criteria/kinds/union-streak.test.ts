import { testKind } from '../kind-tester';

const at = (text: string | null) => ({ 'Xếp loại công đoàn': text });

testKind('union-streak', {
  setting: {
    plan: 'kien-giang-90-2021',
    criterion: 'union-excellent',
    title: 'Danh sách đề nghị khen thưởng',
    asOf: '2025-07-05',
    name: { 'Tên đơn vị': 'Công ty Minh Họa' },
  },
  cases: {
    pass: [{ row: at('2021: VMXS; 2022: VMXS; 2023: VMXS') }, { row: at('2020-2024: Công đoàn vững mạnh xuất sắc') }],
    fail: [
      {
        row: at('2020: VMXS; 2021: VM; 2022: VMXS; 2023: VM; 2024: VMXS'),
        says: 'too-short',
        cells: ['C4', 'C4', 'C4', 'C4', 'C4'],
        data: {
          found: '2020, 2022, 2024 xếp loại VMXS (ô C4), 2021, 2023 xếp loại dưới VMXS (ô C4)',
          longest: '1',
          needed: '3',
        },
      },
    ],
    unknown: [
      {
        row: at('2021: VMXS; 2022: VMXS'),
        says: 'open',
        cells: ['C4', 'C4', 'C4', 'C4', 'C4'],
        data: {
          found: '2020, 2023, 2024 không được nêu (ô C4), 2021, 2022 xếp loại VMXS (ô C4)',
          needed: '3',
        },
      },
      { row: at(null), says: 'open', cells: ['C4', 'C4', 'C4', 'C4', 'C4'] },
    ],
    review: [
      {
        row: at('2020: HTXSNV; 2021: HTXSNV; 2022: VMXS; 2023: VM; 2024: VM'),
        says: 'other-rating',
        cells: ['C4', 'C4', 'C4', 'C4', 'C4'],
        data: {
          found: '2020, 2021 xếp loại HTXSNV (ô C4), 2022 xếp loại VMXS (ô C4), 2023, 2024 xếp loại dưới VMXS (ô C4)',
          needed: '3',
        },
      },
    ],
    absent: [{ row: { 'Ghi chú': 'x' }, fields: ['union'] }],
  },
  never: { 'not-applicable': 'asked of every record' },
});
