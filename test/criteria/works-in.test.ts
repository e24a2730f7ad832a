import { worksIn } from '../../src/criteria/works/read-work';

test.each<[string, readonly string[]]>([
  ['Đường huyện 5', ['Đường huyện 5']],
  ['  Đường   huyện 5 ', ['Đường huyện 5']],
  ['', ['']],
  ['- Đường huyện 5\n- Chợ', ['Đường huyện 5', 'Chợ']],
  ['1. Đường huyện 5; 2. Chợ', ['Đường huyện 5', 'Chợ']],
  ['1) Đường huyện 5 2) Chợ', ['Đường huyện 5', 'Chợ']],
  ['Đường huyện 5;', ['Đường huyện 5;']],
  [
    'Đường TP Trà Vinh - huyện Châu Thành - huyện Càng Long',
    ['Đường TP Trà Vinh - huyện Châu Thành - huyện Càng Long'],
  ],
  ['Trường học (giai đoạn 2. Nhà đa năng)', ['Trường học (giai đoạn 2. Nhà đa năng)']],
  ['Nâng cấp chợ xã; Xây dựng cầu số 2', ['Nâng cấp chợ xã', 'Xây dựng cầu số 2']],
  ['Xây dựng trường tiểu học xã\nLong Hiệp', ['Xây dựng trường tiểu học xã Long Hiệp']],
  ['Nâng cấp đường liên xã\nđoạn qua ấp 3', ['Nâng cấp đường liên xã đoạn qua ấp 3']],
])('%p names %p', (text, works) => expect(worksIn(text)).toEqual({ texts: works, isSure: true }));

test('a part that does not begin as a work does may go on with the one before', () =>
  expect(worksIn('Nâng cấp đường huyện 5; lắp đèn')).toEqual({
    texts: ['Nâng cấp đường huyện 5', 'lắp đèn'],
    isSure: false,
  }));

test('lines without marks may be several works', () =>
  expect(worksIn('Nhà văn hóa xã Tân An\nĐường nội đồng ấp 3')).toEqual({
    texts: ['Nhà văn hóa xã Tân An', 'Đường nội đồng ấp 3'],
    isSure: false,
  }));
