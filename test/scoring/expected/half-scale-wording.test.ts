import { methodOfWording } from '../../../src/scoring/expected/method-wording';

const HALF = { method: 'half-scale', params: { untargeted: 'not-assigned' } };

test.each([
  'Đạt chỉ tiêu: 50% số điểm; vượt: tính theo tỷ lệ so với đơn vị vượt cao nhất',
  'Đạt 100% chỉ tiêu được ½ số điểm; vượt chỉ tiêu cộng thêm theo mức vượt so với đơn vị vượt cao nhất khối.',
  'Chưa đạt: tính theo tỷ lệ; hoàn thành chỉ tiêu được giao: một nửa số điểm; đơn vị vượt cao nhất cụm: điểm tối đa; các đơn vị vượt khác: tính theo tỷ lệ vượt so với đơn vị vượt cao nhất',
  'Chưa đạt: 1/2 điểm × tỷ lệ đạt; đạt chỉ tiêu: 1/2 điểm; vượt cao nhất: toàn bộ số điểm; vượt khác: theo tỷ lệ so với mức vượt cao nhất',
  'Đạt chỉ tiêu được một nửa số điểm, phần còn lại so với đơn vị vượt cao nhất của khối',
])('the half scale is known by "%s"', (text) => {
  expect(methodOfWording(text)).toEqual(HALF);
});

test.each([
  'Đạt chỉ tiêu: 50% số điểm',
  'Đạt chỉ tiêu: 50% số điểm; vượt: tính theo tỷ lệ',
  'Đạt chỉ tiêu: 60% số điểm; vượt: tính theo tỷ lệ so với đơn vị vượt cao nhất',
  'Đạt chỉ tiêu: 50% số điểm; vượt: tính theo tỷ lệ so với đơn vị vượt cao nhất; có sáng kiến cộng 1 điểm',
  'Đạt chỉ tiêu được một nửa số điểm, phần còn lại do khối quyết định',
])('a wording that says something else or less is not used: "%s"', (text) => {
  expect(methodOfWording(text)).toBeNull();
});
