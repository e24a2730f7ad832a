import { casesIn } from './case-of';
import type { PlanCases } from './index';
import { targetCases } from './target-cases';

const targets = casesIn('Tình hình thực hiện chỉ tiêu năm 2021');
const tracking = casesIn('Bảng theo dõi ký kết giao ước thi đua');
const nomination = casesIn('Danh sách đề nghị khen thưởng');

const row = (criterion: string, name: string) => targets(criterion, { 'Chỉ tiêu': name });
const met = (name: string) => row('target-met', name);
const exceeded = (name: string) => row('target-exceeded', name);
const planned = (name: string) => row('plan-figure-differs', name);
const BUDGET = 'Tổng thu ngân sách trên địa bàn';
const TRAFFIC = 'Tai nạn giao thông (cả 3 tiêu chí)';
const SHARE = 'Nông - lâm - thủy sản';

const outside = nomination('outside-bloc-standard', { 'Tên đơn vị': 'Công ty Minh Họa' });
const bloc = tracking('bloc-pledge', { 'Tên đơn vị': 'Khối thi đua số 1' });
const fine = { 'Chấp hành pháp luật': 'Tốt', 'Nội bộ đoàn kết': 'x' };

/** Every criterion of the yearly plan of Kiên Giang, on small tables. */
export const KIEN_GIANG_YEAR: PlanCases = {
  plan: 'kien-giang-nam-2021',
  asOf: '2022-01-15',
  cases: [
    ...targetCases(),
    met(BUDGET)('pass', { 'Thực hiện': '11560' }),
    met(BUDGET)('pass', { 'Thực hiện': '11,9 nghìn tỷ đồng' }),
    met(BUDGET)('pass', { 'Đơn vị tính': 'triệu đồng', 'Thực hiện': '11600000' }),
    met(BUDGET)('fail', { 'Thực hiện': '11559' }),
    met(BUDGET)('unknown', { 'Thực hiện': '11600000' }),
    met(BUDGET)('unknown', { 'Đơn vị tính': 'USD', 'Thực hiện': '11600' }),
    met(BUDGET)('info', { 'Thực hiện': null }, { asOf: '2021-10-01' }),
    met('Tỷ lệ dân số tham gia bảo hiểm y tế')('fail', { 'Thực hiện': '90%' }),
    met(SHARE)('pass', { 'Thực hiện': '31,9%' }),
    met(SHARE)('review', { 'Thực hiện': '33%' }),
    met(TRAFFIC)('pass', { 'Thực hiện': '180', 'Thực hiện năm 2020': '200' }),
    met(TRAFFIC)('pass', { 'Thực hiện': 'Giảm cả 3 tiêu chí' }),
    met(TRAFFIC)('fail', { 'Thực hiện': '200', 'Thực hiện năm 2020': '200' }),
    met(TRAFFIC)('fail', { 'Thực hiện': 'Số vụ giảm, số người chết tăng' }),
    met(TRAFFIC)('unknown', { 'Thực hiện': '180' }),
    exceeded(BUDGET)('fail', { 'Thực hiện': '11560' }),
    exceeded(BUDGET)('pass', { 'Thực hiện': '11561' }),
    met('Số xã đạt chuẩn nông thôn mới')('pass', { 'Thực hiện': '09 xã' }),
    met('Tổng sản lượng lúa')('pass', { 'Đơn vị tính': 'nghìn tấn', 'Thực hiện': 4300 }),
    planned(BUDGET)('pass', { 'Kế hoạch': 11560, 'Thực hiện': 1 }),
    planned(BUDGET)('fail', { 'Kế hoạch': 11650, 'Thực hiện': 1 }),
    planned(TRAFFIC)('not-applicable', { 'Kế hoạch': 'Giảm', 'Thực hiện': 1 }),

    outside('pass', { 'Không thuộc khối thi đua': 'x', ...fine }),
    outside('fail', { 'Không thuộc khối thi đua': 'x', ...fine, 'Nội bộ đoàn kết': 'Không' }),
    outside('unknown', { 'Không thuộc khối thi đua': 'x', ...fine, 'Chấp hành pháp luật': null }),
    outside('unknown', { 'Không thuộc khối thi đua': null, ...fine }),
    outside('not-applicable', { 'Thuộc khối thi đua': 'x', ...fine, 'Nội bộ đoàn kết': 'Không' }),
    outside('absent', fine),

    bloc('pass', { 'Kế hoạch thi đua của khối': 'x', 'Ký kết giao ước thi đua': '12/3/2021' }),
    bloc('fail', { 'Kế hoạch thi đua của khối': 'x', 'Ký kết giao ước thi đua': 'Chưa' }),
    bloc('unknown', { 'Kế hoạch thi đua của khối': null, 'Ký kết giao ước thi đua': 'x' }),
    bloc('absent', { 'Ghi chú': null }),
  ],
  impossible: {},
};
