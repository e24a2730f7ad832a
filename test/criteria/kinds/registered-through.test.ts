import type { CellValue } from '../../../src/sheet/grid';
import { testKind } from '../kind-tester';

const at = (place: CellValue) => ({ 'Tên công trình, dự án, phần việc': 'Cầu ấp 3', 'Nơi đăng ký': place });

const ofHospital = (place: CellValue | undefined) => ({
  'Chỉ tiêu hằng năm': '5 chỉ tiêu',
  ...(place === undefined ? {} : { 'Nơi đăng ký': place }),
});
const HOSPITALS = { note: 'Bệnh viện, trung tâm y tế gửi bản đăng ký qua Sở Y tế.' };
const hospital = {
  plan: 'kien-giang-90-2021',
  criterion: 'registration-channel',
  use: 2,
  title: 'Bảng đăng ký thi đua',
  name: { 'Tên đơn vị': 'Bệnh viện Minh Họa' },
};

testKind('registered-through', {
  setting: {
    plan: 'tra-vinh-128-2024',
    title: 'Bảng đăng ký công trình, dự án, phần việc',
    asOf: '2025-10-15',
    criterion: 'commune-through-district',
    name: { 'Tên đơn vị': 'Xã Minh Họa' },
  },
  cases: {
    pass: [
      { row: at('UBND huyện Minh Họa') },
      { row: ofHospital('Sở Y tế'), ...hospital },
      ...[null, undefined].map((place) => ({
        row: ofHospital(place),
        ...hospital,
        says: 'not-said',
        cells: [],
        data: HOSPITALS,
      })),
    ],
    fail: [
      {
        row: at('Sở Nội vụ tỉnh'),
        says: 'other',
        cells: ['D4'],
        data: {
          cell: 'D4',
          field: 'Nơi đăng ký',
          note: 'Xã, phường, thị trấn đăng ký với huyện, thị xã, thành phố; cần xem vì sao có trong danh sách này.',
          text: 'Sở Nội vụ tỉnh',
        },
      },
    ],
    unknown: [{ row: at({ error: '#REF!' }), says: 'value/formula-error', cells: ['D4'] }],
    review: [
      {
        row: at(null),
        says: 'not-said',
        cells: ['D4'],
        data: {
          note: 'Xã, phường, thị trấn đăng ký với huyện, thị xã, thành phố; cần xem vì sao có trong danh sách này.',
        },
      },
      { row: at('qua bưu điện'), says: 'other', cells: ['D4'] },
      { row: at('Chưa đăng ký với huyện'), says: 'other', cells: ['D4'] },
      { row: at('Không qua sở'), says: 'other', cells: ['D4'] },
      { row: { 'Tên công trình, dự án, phần việc': 'Cầu ấp 3' }, says: 'not-said', cells: [] },
    ],
  },
  never: {
    'not-applicable': 'asked of every record',
    absent: 'a missing column is for people',
  },
});
