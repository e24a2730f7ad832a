import { NATIONAL_HEADING, officeSheet, type BodyLine } from '../../office-sheet';

const record = (...cells: (string | number | null)[]): BodyLine => ({ cells });

/** Targets with percentages typed as texts and in cells of percentages. */
export const traVinhTargets = officeSheet({
  sheet: 'Chi tieu',
  letterhead: { left: ['UBND TỈNH TRÀ VINH', 'SỞ KẾ HOẠCH VÀ ĐẦU TƯ'], right: NATIONAL_HEADING },
  title: ['KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CHỦ YẾU'],
  header: [
    { text: 'TT', width: 6, align: 'center' },
    { text: 'Chỉ tiêu', width: 48 },
    { text: 'ĐVT', width: 16, align: 'center' },
    { text: 'Kế hoạch', width: 16, align: 'right' },
    { text: 'Thực hiện', width: 16, align: 'right', format: '0.00%' },
    { text: 'Ghi chú', width: 20 },
  ],
  body: [
    record(1, 'Tốc độ tăng trưởng GRDP', '%', '10 - 11%', 0.1004, null),
    record(2, 'Tỷ lệ thất nghiệp', '%', 'dưới 2%', 0.0175, null),
    record(3, 'Tỷ lệ bao phủ bảo hiểm y tế', '%', 'trên 95%', 0.945, null),
    record(4, 'Mức giảm tỷ lệ hộ nghèo đa chiều', '%', '1,5 - 2%', 'giảm 1,6%', null),
    record(5, 'Số doanh nghiệp thành lập mới trong 05 năm', 'doanh nghiệp', '2.500', '2.612 doanh nghiệp', null),
    record(6, 'Tỷ lệ lao động qua đào tạo', '%', '65%', '70,5%', 'Theo nghị quyết cũ'),
    record(7, 'Tỷ lệ hộ sử dụng điện', '%', '99,5%', null, null),
  ],
  signatures: {
    left: ['', 'NGƯỜI LẬP BIỂU', '(Ký, ghi rõ họ tên)'],
    right: ['Trà Vinh, ngày 06 tháng 10 năm 2025', 'GIÁM ĐỐC', '(Ký tên, đóng dấu)'],
  },
});
