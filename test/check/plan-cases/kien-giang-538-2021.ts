import { casesIn } from './case-of';
import type { PlanCases } from './index';

const nomination = casesIn('Danh sách đề nghị khen thưởng');
const sudden = casesIn('Danh sách đề nghị khen thưởng đột xuất');
const tracking = casesIn('Bảng theo dõi phong trào');

const PERSON = { 'Họ và tên': 'Nguyễn Văn Minh Họa', 'Đơn vị công tác': 'Sở Minh họa' };
const ENTERPRISE = { 'Tên đơn vị': 'Công ty Minh Họa' };
const MOVEMENT = { 'Tên phong trào': 'Doanh nghiệp Kiên Giang hội nhập và phát triển' };

const refused = nomination('transparent', PERSON);
const share = nomination('direct-workers-share', PERSON);
const apart = nomination('sudden-achievement', PERSON);
const movement = tracking('not-yet-reviewed-movement', ENTERPRISE);

/** Every criterion of letter 538 of Kiên Giang, on small tables. */
export const KIEN_GIANG_LETTER: PlanCases = {
  plan: 'kien-giang-538-2021',
  asOf: '2021-07-01',
  cases: [
    refused('pass', { 'Kết quả xét': 'Không đồng ý', 'Lý do từ chối': 'Chưa đủ năm', 'Căn cứ': 'Mục III.2.2' }),
    refused('pass', { 'Kết quả xét': 'Không đạt', 'Ghi chú': 'Chưa đủ 5 năm theo Mục III.2.2' }),
    refused('fail', { 'Kết quả xét': 'Không đạt', 'Lý do từ chối': 'Chưa tiêu biểu' }),
    refused('fail', { 'Kết quả xét': 'Từ chối', 'Lý do từ chối': null, 'Căn cứ': 'Mục III.2.2' }),
    refused('unknown', { 'Kết quả xét': null, 'Lý do từ chối': null }),
    refused('unknown', { 'Kết quả xét': 'xem lại sau', 'Lý do từ chối': null }),
    refused('not-applicable', { 'Kết quả xét': 'Đồng ý', 'Lý do từ chối': null }),
    refused('info', { 'Chức vụ': 'Công nhân' }),

    share('pass', { 'Chức vụ': 'Công nhân' }),
    share('fail', { 'Chức vụ': 'Phó Giám đốc' }),
    share('unknown', { 'Chức vụ': null }),
    share('absent', { 'Ghi chú': null }),

    apart('pass', { 'Loại thành tích': 'Thường xuyên' }),
    apart('fail', { 'Loại thành tích': 'Đột xuất' }),
    apart('fail', { 'Tóm tắt thành tích': 'Dũng cảm cứu người bị nạn' }),
    apart('unknown', { 'Loại thành tích': null }),
    sudden('sudden-achievement', PERSON)('pass', { 'Loại thành tích': 'Đột xuất' }),
    apart('absent', { 'Chức vụ': 'Công nhân' }),

    movement('pass', { ...MOVEMENT, 'Đã tổng kết': 'x' }),
    movement('fail', { ...MOVEMENT, 'Đã tổng kết': 'Chưa' }),
    movement('unknown', { ...MOVEMENT, 'Đã tổng kết': null }),
    movement('review', MOVEMENT),
    movement('not-applicable', { 'Tên phong trào': 'Dân vận khéo', 'Đã tổng kết': 'Chưa' }),
    movement('absent', { 'Đã tổng kết': 'Chưa' }),
  ],
  impossible: {},
};
