import { methodOfWording } from '../../../src/scoring/expected/method-wording';

test.each<readonly [string, unknown]>([
  [
    '≥ 85 %: 2,0đ; 70 - <85 %: 1,25đ; 50 – <70: 0,5; <50: 0',
    {
      method: 'bands',
      params: {
        of: 'percent',
        bands: [
          { atLeast: 85, points: 2 },
          { atLeast: 70, below: 85, points: 1.25 },
          { atLeast: 50, below: 70, points: 0.5 },
          { below: 50, points: 0 },
        ],
      },
    },
  ],
  [
    'Từ 40% trở lên: 2,0 điểm; 30 % đến dưới 40 %: 1,0 điểm; dưới 30 %: 0 điểm.',
    {
      method: 'bands',
      params: {
        of: 'percent',
        bands: [
          { atLeast: 40, points: 2 },
          { atLeast: 30, below: 40, points: 1 },
          { below: 30, points: 0 },
        ],
      },
    },
  ],
  [
    '100 %: 1,5đ; 90 – dưới 100 %: 0,5đ; dưới 90 %: 0đ',
    {
      method: 'bands',
      params: {
        of: 'percent',
        bands: [
          { atLeast: 100, points: 1.5 },
          { atLeast: 90, below: 100, points: 0.5 },
          { below: 90, points: 0 },
        ],
      },
    },
  ],
  ['Gửi tài liệu chậm: trừ 0,5đ/kỳ họp', { method: 'minus-per', params: { per: 0.5, floor: 0 } }],
  ['trừ 0,5 điểm/lần', { method: 'minus-per', params: { per: 0.5, floor: 0 } }],
  ['2,5đ/mô hình, tối đa 5,0', { method: 'count', params: { per: 2.5, cap: 5 } }],
  ['Mỗi sáng kiến được 2 điểm, không quá 6 điểm', { method: 'count', params: { per: 2, cap: 6 } }],
  [
    'tỷ lệ % kiến nghị đã đến hạn được thực hiện × 6,0 (làm tròn đến 0,25đ)',
    { method: 'ratio', params: { round: { step: 0.25, mode: 'half-up' } } },
  ],
  ['Chấm thẳng', { method: 'direct', params: {} }],
  ['Hoàn thành 100 % số điểm, không hoàn thành "0"', { method: 'all-or-nothing', params: {} }],
  ['Đạt: 5đ; không đạt: 0đ', { method: 'all-or-nothing', params: {} }],
  [
    'Đạt: 2,0đ; không đạt: 0đ; trong năm không phát sinh yêu cầu: tính đủ 2,0đ',
    { method: 'not-arisen-full', params: { otherwise: { method: 'all-or-nothing', params: {} } } },
  ],
])('%s', (text, expected) => expect(methodOfWording(text)).toEqual(expected));

test('under a deduction points are taken, with the cap', () => {
  expect(methodOfWording('chậm báo cáo: trừ 1 điểm/lần, tối đa 5 điểm', 'deduction')).toEqual({
    method: 'deduct',
    params: { per: 1, cap: 5 },
  });
});

test.each([
  '',
  'Theo hướng dẫn của Ban Thi đua',
  'không phát sinh: đủ điểm',
  '≥ 85 %: 2,0đ; còn lại do Hội đồng quyết định',
  '≥ 85 %: 2,0đ',
  '≥ 85 %: 2,0đ; ≥ 80 %: 1đ; dưới 90 %: 0đ',
  'trừ 0,5đ/kỳ họp, tối đa 5 điểm',
  'đáp ứng điều kiện đổi mới sáng tạo theo quy định',
  'chỉ tính mức cao nhất đạt được',
  'trừ điểm nếu chậm',
])('no method is made of "%s"', (text) => expect(methodOfWording(text)).toBeNull());

const WORDED: readonly (readonly [string, object, ('base' | 'bonus' | 'deduction')?, number?])[] = [
  ['Mỗi văn bản chậm trừ 0,5 điểm', { method: 'minus-per', params: { per: 0.5 } }],
  ['trừ 0,5 điểm/văn bản', { method: 'minus-per', params: { per: 0.5 } }],
  ['Cứ 01 báo cáo chậm bị trừ 1 điểm', { method: 'minus-per', params: { per: 1 } }],
  ['Mỗi lần chậm trừ 0,5 điểm, tối đa trừ 2 điểm', { method: 'deduct', params: { per: 0.5, cap: 2 } }, 'deduction'],
  [
    'nhất 60, nhì 45, ba 30, tư 15, năm 0',
    { method: 'rank-points', params: { points: [60, 45, 30, 15, 0] } },
    'base',
    60,
  ],
  ['Hạng nhất: 2,5 điểm; hạng nhì: 2 điểm', { method: 'rank-points', params: { points: [2.5, 2] } }],
  [
    'Đạt từ 85% trở lên được 2 điểm; đạt từ 70% đến dưới 85% được 1,25 điểm; dưới 70% không chấm điểm',
    {
      method: 'bands',
      params: {
        of: 'percent',
        bands: [
          { atLeast: 85, points: 2 },
          { atLeast: 70, below: 85, points: 1.25 },
          { below: 70, points: 0 },
        ],
      },
    },
  ],
];
test.each(WORDED.map((each) => [each[0], each] as const))(
  'as offices word it: %s',
  (text, [, expected, sort = 'base', max]) => {
    expect(methodOfWording(text, sort, max ?? null)).toMatchObject(expected);
  },
);

test.each([
  // Points for a fault earn nothing; what is taken from another figure than the most points is not understood.
  ['0,5 điểm/văn bản chậm', 'base'],
  ['Mỗi lần vi phạm 1 điểm', 'base'],
  ['1 điểm/lần', 'deduction'],
  ['Được 5 điểm, mỗi lần chậm trừ 1 điểm', 'base'],
  ['Mỗi lần chậm trừ 0,5 điểm, tối đa trừ 2 điểm', 'base'],
  ['Cứ 02 lần chậm trừ 1 điểm', 'base'],
  ['Đạt 100%: 10 điểm; mỗi 1% không đạt trừ 0,5 điểm', 'base'],
  ['nhất 60, ba 30', 'base'],
  ['Từ 90 đến 100%: 10 điểm; từ 80 đến 89%: 8 điểm; dưới 80%: 5 điểm', 'base'],
] as const)('nothing is claimed of: %s', (text, sort) => {
  expect(methodOfWording(text, sort, 10)).toBeNull();
});
