import type { CellValue } from '../../../src/sheet/grid';
import { testKind } from '../kind-tester';

const SAFETY = 'Đảm bảo an toàn lao động';
const at = (safety: CellValue, environment: CellValue) => ({
  [SAFETY]: safety,
  'Đảm bảo vệ sinh môi trường': environment,
});
const wrong = { says: 'wrong', cells: ['C4'] };
const debt = (value: CellValue) => ({ criterion: 'no-debt', row: { 'Nợ thuế': value, 'Nợ bảo hiểm xã hội': 'Không' } });
const held = {
  plan: 'an-giang-2025',
  criterion: 'launched-held-rewarded',
  title: 'Bảng theo dõi đợt thi đua đặc biệt',
  name: { 'Tên đơn vị': 'Huyện Minh Họa' },
};

const rewarded = (value: CellValue) => ({
  ...held,
  row: { 'Đã phát động': 'x', 'Tổ chức thi đua': 'x', 'Khen thưởng': value },
});
const BOTH = 'An toàn lao động, vệ sinh môi trường';

testKind('answer-is', {
  setting: {
    plan: 'kien-giang-90-2021',
    criterion: 'safety-environment',
    title: 'Danh sách đề nghị khen thưởng',
    asOf: '2025-07-05',
    name: { 'Tên đơn vị': 'Công ty Minh Họa' },
  },
  cases: {
    pass: [
      { row: at('x', 'Có') },
      { row: at('Không xảy ra tai nạn lao động', 'Không vi phạm') },
      { row: at('Chưa để xảy ra sự cố', 'tốt') },
      debt('Không'),
      { row: { [BOTH]: 'Đảm bảo' } },
      { row: { 'An toàn lao động và vệ sinh môi trường': 'x' } },
      rewarded('05 tập thể, 12 cá nhân'),
      rewarded('Khen 3 TT và 10 CN'),
      rewarded('0 tập thể; 12 cá nhân'),
      rewarded(17),
      debt('không nợ'),
      debt('đã nộp đủ'),
      debt(0),
      {
        ...held,
        row: { 'Ngày gửi kế hoạch': '20/02/2025' },
        says: 'none-here',
        cells: [],
        data: { fields: 'Tổ chức phát động, Tổ chức đợt thi đua, Khen thưởng theo thẩm quyền' },
      },
    ],
    fail: [
      { row: { [BOTH]: 'Có vi phạm' }, ...wrong },
      { ...rewarded('0 tập thể, 0 cá nhân'), says: 'wrong', cells: ['E4'] },
      { ...rewarded('0'), says: 'wrong', cells: ['E4'] },
      { ...rewarded('Không'), says: 'wrong', cells: ['E4'] },
      { row: at('Không', 'x'), ...wrong, data: { cell: 'C4', field: 'An toàn lao động', text: 'Không' } },
      { row: at('Để xảy ra tai nạn', 'x'), ...wrong },
      { row: at('Chưa đảm bảo', null), ...wrong },
      { ...debt('còn nợ 12 triệu'), ...wrong },
    ],
    unknown: [
      { row: at(null, 'x'), says: 'value/blank', cells: ['C4'] },
      { row: at('Chưa rõ', 'x'), says: 'value/unreadable', cells: ['C4'] },
      { row: at('chưa có số liệu', 'x'), says: 'value/unreadable', cells: ['C4'] },
      { row: at('đang xác minh', 'x'), says: 'value/unreadable', cells: ['C4'] },
      { row: at('?', 'x'), says: 'value/unreadable', cells: ['C4'] },
      { row: at('Cơ bản đạt', 'x'), says: 'value/ambiguous', cells: ['C4'] },
      { row: at({ error: '#N/A' }, 'x'), says: 'value/formula-error', cells: ['C4'] },
    ],
    absent: [
      { row: { 'Ghi chú': 'x' }, fields: ['labour-safety', 'environment'] },
      { row: { [SAFETY]: 'x' }, fields: ['environment'] },
    ],
  },
  never: { review: 'a yes/no answer', 'not-applicable': 'asked of every record' },
});
