import type { NewSheet } from '../../../src/summary/page/sheet-model';
import { NATIONAL_HEADING, officeSheet, type BodyLine, type HeaderNode } from '../office-sheet';
import type { MadeRecord } from './defects';

/** A way in which a unit lays its list out. */
export type Layout = (unit: string, records: readonly MadeRecord[]) => NewSheet;

const signatures = {
  left: ['', 'NGƯỜI LẬP BIỂU', '(Ký, ghi rõ họ tên)'],
  right: ['ngày 02 tháng 7 năm 2025', 'THỦ TRƯỞNG ĐƠN VỊ', '(Ký tên, đóng dấu)'],
};
const letterhead = (unit: string, above = 'UBND TỈNH KIÊN GIANG') => ({
  left: [above, unit.toLocaleUpperCase('vi')],
  right: NATIONAL_HEADING,
});
const years = (word = 'Năm '): HeaderNode[] =>
  ['2020', '2021', '2022', '2023', '2024'].map((year) => ({ text: `${word}${year}`, width: 11, align: 'center' }));
const rows = (records: readonly MadeRecord[], cells: (record: MadeRecord) => (string | null)[]): BodyLine[] =>
  records.map((record, index) => ({ cells: [index + 1, ...cells(record)] }));
const COMMUNES = 'DANH SÁCH TẬP THỂ ĐỀ NGHỊ TẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH';

/** A column a year under one heading. */
const columnAYear: Layout = (unit, records) =>
  officeSheet({
    sheet: 'DANH SACH',
    letterhead: letterhead(unit),
    title: [COMMUNES],
    header: [
      { text: 'STT', width: 6 },
      { text: 'Tên đơn vị', width: 30 },
      { text: 'Kết quả xếp loại tổ chức đảng', children: years() },
      { text: 'Mức độ hoàn thành các chỉ tiêu Nghị quyết đến 30/6/2025', width: 20 },
      { text: 'Công trình, phần việc chào mừng Đại hội', width: 26 },
      { text: 'Ngày gửi đăng ký thi đua', width: 13 },
      { text: 'Hồ sơ kèm theo', width: 20 },
    ],
    columnNumbers: true,
    body: rows(records, (one) => [one.name, ...one.ratings, one.targets, one.work, one.registered, one.dossier]),
    signatures,
  });

/** Another order, other words, a group row, the table moved to the right, a sum below. */
const otherOrder: Layout = (unit, records) =>
  officeSheet({
    sheet: 'Đề nghị',
    firstColumn: 1,
    letterhead: letterhead(unit, 'ỦY BAN NHÂN DÂN TỈNH'),
    title: ['TỔNG HỢP ĐỀ NGHỊ KHEN THƯỞNG', '(Kèm theo Tờ trình số       /TTr-UBND)'],
    header: [
      { text: 'Số\nTT', width: 6 },
      { text: 'TÊN CƠ QUAN,\nĐƠN VỊ', width: 32 },
      { text: 'Hồ sơ kèm theo', width: 18 },
      { text: 'Thời gian đăng ký', width: 16 },
      { text: 'Công trình, phần việc\nchào mừng ĐH', width: 24 },
      { text: 'KQ thực hiện chỉ tiêu (đến 30/6/2025)', width: 18 },
      { text: 'Tổ chức đảng xếp loại', children: years('Năm ') },
    ],
    body: [
      { group: 'XÃ, PHƯỜNG, THỊ TRẤN', numeral: 'I', merged: true },
      ...rows(records, (one) => [one.name, one.dossier, one.registered, one.work, one.targets, ...one.ratings]),
      { total: `TỔNG CỘNG: ${records.length} đơn vị` },
    ],
    signatures,
  });

const FULL: Readonly<Record<string, string>> = {
  HTXSNV: 'Hoàn thành xuất sắc nhiệm vụ',
  HTTNV: 'hoàn thành tốt nhiệm vụ',
  HTNV: 'Hoàn thành nhiệm vụ',
};

/** Ratings written out, accents as marks of their own, another font. */
const writtenOut: Layout = (unit, records) =>
  officeSheet({
    sheet: 'Sheet1',
    font: 'Arial',
    letterhead: letterhead(unit),
    title: [COMMUNES, 'Phong trào thi đua thực hiện Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XI'],
    header: [
      { text: 'TT', width: 5 },
      { text: 'Tên đơn vị', width: 28 },
      { text: 'Kết quả xếp loại tổ chức đảng'.normalize('NFD'), children: years() },
      { text: 'Mức độ hoàn thành các chỉ tiêu Nghị quyết', width: 20 },
      { text: 'Công trình chào mừng Đại hội', width: 24 },
      { text: 'Ngày đăng ký thi đua', width: 14 },
      { text: 'Hồ sơ kèm theo', width: 18 },
    ],
    body: rows(records, (one) => [
      one.name.normalize('NFD'),
      ...one.ratings.map((rating) => (rating === null ? null : (FULL[rating] ?? rating))),
      one.targets,
      one.work,
      one.registered,
      one.dossier,
    ]),
    signatures,
  });

export const COMMUNE_LAYOUTS: readonly Layout[] = [columnAYear, otherOrder, writtenOut];

/** Persons of several departments. */
export const personLayout: Layout = (unit, records) =>
  officeSheet({
    sheet: 'CÁ NHÂN',
    letterhead: { left: [unit.toLocaleUpperCase('vi'), 'HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG'], right: NATIONAL_HEADING },
    title: ['DANH SÁCH CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG', 'Bằng khen của Chủ tịch UBND tỉnh'],
    header: [
      { text: 'TT', width: 6 },
      { text: 'Họ và tên', width: 26 },
      { text: 'Chức vụ', width: 20 },
      { text: 'Đơn vị công tác', width: 30 },
      { text: 'Kết quả đánh giá, xếp loại chất lượng hằng năm', children: years('') },
      { text: 'Báo cáo thành tích', width: 12 },
    ],
    body: rows(records, (one) => [one.name, 'Chuyên viên', one.workplace, ...one.ratings, 'x']),
    signatures,
  });
