import { mendLookAlikes } from '../../../src/sheet/text/look-alikes';

test.each([
  ['Sở \u0422ài chính', 'Sở Tài chính'],
  ['\u041d\u0422\u0425SNV', 'HTXSNV'],
  ['Tr\u01a3ờng h\u01a3ớng d\u1eabn', 'Trường hướng dẫn'],
  ['\u00d0oàn', 'Đoàn'],
  ['Láng Th\u03ad', 'Láng Thé'],
  ['Ｖượt １００％', 'Vượt 100%'],
])('%j reads %j', (written, read) => expect(mendLookAlikes(written)).toEqual({ text: read, hasForeign: false }));

test('letters of another script that look like no Latin letter stay, and their words with them', () => {
  expect(mendLookAlikes('Москва')).toEqual({ text: 'Москва', hasForeign: true });
  expect(mendLookAlikes('Sở ch\u0438nh')).toEqual({ text: 'Sở ch\u0438nh', hasForeign: true });
});

test('plain Vietnamese needs no mending', () => {
  expect(mendLookAlikes('Sở Giáo dục và Đào tạo')).toBeNull();
  expect(mendLookAlikes('Cộng hòa xã hội chủ nghĩa Việt Nam, 100%')).toBeNull();
});
