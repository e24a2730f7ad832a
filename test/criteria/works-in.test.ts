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
])('%p names %p', (text, works) => expect(worksIn(text)).toEqual(works));
