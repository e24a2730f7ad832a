import type { CriterionCase } from '../criterion-cases';
import { casesIn, type Columns } from './case-of';
import type { PlanCases } from './index';
import { targetCases } from './target-cases';

const projects = casesIn('Bảng đăng ký công trình, dự án, phần việc');
const tracking = casesIn('Bảng theo dõi báo cáo hằng quý');
const scores = casesIn('Bảng chấm điểm thi đua');
const nomination = casesIn('Danh sách đề nghị khen thưởng');

const DISTRICT = { 'Tên đơn vị': 'Huyện Minh Họa' };
const DEPARTMENT = { 'Tên đơn vị': 'Sở Minh họa' };
const ENTERPRISE = { 'Tên đơn vị': 'Công ty Minh Họa' };
const COMMUNE = { 'Tên đơn vị': 'Xã Minh Họa' };

const work = (text: string | null, more: Columns = {}): Columns => ({
  'Tên công trình, dự án, phần việc': text,
  ...more,
});
const project = (text: string, more: Columns = {}) => work(text, { Loại: 'Công trình', ...more });
const task = (text: string, more: Columns = {}) => work(text, { Loại: 'Phần việc', ...more });

const ofDistrict = projects('projects-at-least', DISTRICT);
const ofDepartment = projects('projects-at-least', DEPARTMENT);
const instead = projects('task-instead', DEPARTMENT);
const managed = projects('district-managed', DISTRICT);
const notOwn = projects('not-provincial-project', DEPARTMENT);
const rounds = projects('within-rounds', DISTRICT);
const commune = projects('commune-through-district', COMMUNE);
const reports = tracking('quarter-report', DEPARTMENT);
const award = nomination('award-offered', DEPARTMENT);
const present = scores('bloc-criterion-present', { 'Nội dung tiêu chí': 'Thực hiện nhiệm vụ chính trị' });

const targets = casesIn('Kết quả thực hiện các chỉ tiêu chủ yếu');
const growth = targets('target-met', { 'Chỉ tiêu': 'Tốc độ tăng trưởng GRDP' });
const growthExceeded = targets('target-exceeded', { 'Chỉ tiêu': 'Tốc độ tăng trưởng GRDP' });
const growthPlanned = targets('plan-figure-differs', { 'Chỉ tiêu': 'Tốc độ tăng trưởng GRDP' });
const unemployment = targets('target-met', { 'Chỉ tiêu': 'Tỷ lệ thất nghiệp' });

const and = (unit: Columns, ...rows: readonly Columns[]): Partial<CriterionCase> => ({
  before: rows.map((row) => ({ ...unit, ...row })),
});
const quarters = (...dates: readonly (string | null)[]): Columns =>
  Object.fromEntries(dates.map((date, at) => [['Quý IV/2024', 'Quý I/2025', 'Quý II/2025', 'Quý III/2025'][at], date]));
const scored = (...texts: readonly string[]): Partial<CriterionCase> => ({
  before: texts.map((text) => ({ 'Nội dung tiêu chí': text, 'Điểm chuẩn': '10' })),
});

/** Every criterion of the plan Trà Vinh 128, on small tables. */
export const TRA_VINH: PlanCases = {
  plan: 'tra-vinh-128-2024',
  asOf: '2025-10-15',
  cases: [
    ...targetCases(),
    growth('pass', { 'Thực hiện': '10%' }),
    growth('fail', { 'Thực hiện': '9,9%' }),
    unemployment('pass', { 'Thực hiện': '1,8%' }),
    unemployment('pass', { 'Thực hiện': 'dưới 2%' }),
    unemployment('fail', { 'Thực hiện': '2%' }),
    growthExceeded('fail', { 'Thực hiện': '10%' }),
    growthExceeded('pass', { 'Thực hiện': '10,2%' }),
    growthPlanned('pass', { 'Kế hoạch': '10 - 11%', 'Thực hiện': '10%' }),
    growthPlanned('pass', { 'Kế hoạch': '10,5%', 'Thực hiện': '10%' }),
    growthPlanned('fail', { 'Kế hoạch': '9 - 11%', 'Thực hiện': '10%' }),

    ofDistrict('pass', project('Đường huyện 5'), and(DISTRICT, project('Nhà văn hóa huyện'))),
    ofDistrict(
      'pass',
      project('Đường huyện 5', { 'Thời gian hoàn thành': '31/12/2025' }),
      and(DISTRICT, project('Chợ huyện')),
    ),
    ofDistrict('pass', project('- Đường huyện 5\n- Nhà văn hóa huyện')),
    ofDistrict('pass', project('1. Đường huyện 5; 2. Nhà văn hóa huyện')),
    ofDistrict('fail', project('- Đường huyện 5\n- Sân vận động tỉnh')),
    ofDistrict('fail', project('Đường huyện 5')),
    ofDistrict('fail', project('Đường huyện 5'), and(DISTRICT, project('Đường Huyện 5'))),
    ofDistrict('fail', project('Đường huyện 5'), and(DISTRICT, task('Hiến đất làm đường'))),
    ofDistrict('fail', project('Đường huyện 5'), and(DISTRICT, project('Sân vận động tỉnh'))),
    ofDistrict(
      'fail',
      project('Đường huyện 5', { 'Cấp quản lý': 'Huyện' }),
      and(DISTRICT, project('Chợ đầu mối', { 'Cấp quản lý': 'Sở Công Thương' })),
    ),
    ofDistrict('unknown', project('Đường huyện 5'), and(DISTRICT, work(null, { 'Ghi chú': 'bổ sung sau' }))),
    ofDistrict('review', project('Đường huyện 5'), and(DISTRICT, project('Sân vận động'))),
    ofDistrict('absent', { 'Ghi chú': 'x' }),
    ofDepartment('pass', project('Trụ sở một cửa')),
    ofDepartment('pass', work('Dự án số hóa')),
    ofDepartment('pass', task('Giải ngân', { 'Mức vượt chỉ tiêu': 'Vượt 5%' })),
    ofDepartment('fail', work('Chưa có')),
    ofDepartment('fail', task('Giải ngân', { 'Mức vượt chỉ tiêu': '100%' })),
    ofDepartment('not-applicable', task('Giải ngân', { 'Mức vượt chỉ tiêu': null })),
    projects('projects-at-least', ENTERPRISE)('fail', project('Đường hành lang ven biển')),

    instead('pass', task('Giải ngân', { 'Mức vượt chỉ tiêu': '105%' })),
    instead('pass', work('Phần việc: hoàn thành vượt mức thu ngân sách năm 2025')),
    instead('fail', task('Giải ngân', { 'Mức vượt chỉ tiêu': '100%' })),
    instead('review', task('Giải ngân', { 'Mức vượt chỉ tiêu': null })),
    instead('review', task('Vệ sinh cơ quan')),
    instead('unknown', task('Giải ngân', { 'Mức vượt chỉ tiêu': { error: '#REF!' } })),
    instead(
      'not-applicable',
      task('Giải ngân', { 'Mức vượt chỉ tiêu': '100%' }),
      and(DEPARTMENT, project('Trụ sở mới')),
    ),
    instead('absent', { 'Ghi chú': 'x' }),

    managed('pass', project('Đường huyện 5', { 'Cấp quản lý': 'Huyện' })),
    managed('pass', project('Đường huyện 5', { 'Chủ đầu tư': 'UBND huyện Minh Họa' })),
    managed('pass', project('Đường huyện 5', { 'Chủ đầu tư': 'Ban Quản lý dự án huyện' })),
    managed('fail', project('Đường huyện 5', { 'Cấp quản lý': 'Tỉnh' })),
    managed('fail', project('Đường huyện 5', { 'Chủ đầu tư': 'Sở Giao thông vận tải' })),
    managed('fail', project('Đường huyện 5', { 'Chủ đầu tư': 'Huyện Giả Định' })),
    managed('review', project('Đường huyện 5', { 'Chủ đầu tư': 'Liên danh nhà thầu' })),
    managed('unknown', project('Đường huyện 5', { 'Cấp quản lý': null })),
    managed('absent', project('Đường huyện 5')),

    notOwn('pass', project('Số hóa hồ sơ')),
    notOwn('fail', project('Xây mới SVĐ tỉnh Trà Vinh')),
    notOwn('fail', project('Số hóa hồ sơ\nSân vận động tỉnh')),
    notOwn('review', project('Đường ven biển')),
    notOwn('unknown', work(null, { Loại: 'Công trình' })),
    notOwn('not-applicable', work('Không có')),
    notOwn('absent', { 'Ghi chú': 'x' }),

    rounds('pass', project('Đường huyện 5', { 'Thời gian hoàn thành': '30/4/2025' })),
    rounds('pass', project('Đường huyện 5', { 'Thời gian hoàn thành': 'quý II/2025' })),
    rounds('pass', project('Đường huyện 5', { 'Thời gian hoàn thành': 'trước 01/10/2025' }), { asOf: '2025-01-01' }),
    rounds('fail', project('Đường huyện 5', { 'Thời gian hoàn thành': '31/12/2025' })),
    rounds('fail', project('Đường huyện 5', { 'Thời gian hoàn thành': 'tháng 10/2024' })),
    rounds('unknown', project('Đường huyện 5', { 'Thời gian hoàn thành': 'năm 2025' })),
    rounds('unknown', project('Đường huyện 5', { 'Thời gian hoàn thành': null })),
    rounds('info', project('Đường huyện 5', { 'Thời gian hoàn thành': null }), { asOf: '2025-01-10' }),
    rounds('absent', project('Đường huyện 5')),

    commune('review', project('Cầu ấp 3')),
    commune('review', project('Cầu ấp 3', { 'Nơi đăng ký': null })),
    commune('pass', project('Cầu ấp 3', { 'Nơi đăng ký': 'UBND huyện Minh Họa' })),
    commune('fail', project('Cầu ấp 3', { 'Nơi đăng ký': 'Sở Nội vụ tỉnh' })),

    reports('pass', quarters('15/12/2024', '14/3/2025', '10/6/2025', '15/9/2025')),
    reports('fail', quarters('15/12/2024', '17/3/2025', '10/6/2025', '15/9/2025')),
    reports('unknown', quarters('15/12/2024', null, '10/6/2025', '15/9/2025')),
    reports('unknown', quarters('tháng 12/2024', '14/3/2025', '10/6/2025', '15/9/2025')),
    reports('info', quarters('15/12/2024', '14/3/2025', null, null), { asOf: '2025-04-01' }),
    reports('absent', quarters('15/12/2024')),

    present('pass', { 'Điểm chuẩn': '10' }, scored('Thực hiện Kế hoạch 128/KH-UBND')),
    present('pass', { 'Điểm chuẩn': '10' }, scored('Có công trình chào mừng Đại hội')),
    present('fail', { 'Điểm chuẩn': '10' }, scored('Cải cách hành chính')),
    present('review', { 'Điểm chuẩn': '10' }, scored('Tham gia đợt thi đua do tỉnh phát động')),

    award('pass', { 'Hình thức khen thưởng': 'Bằng khen của Chủ tịch UBND tỉnh' }),
    award('pass', { 'Hình thức khen thưởng': 'Giấy khen của Chủ tịch UBND huyện' }),
    award('info', { 'Hình thức khen thưởng': 'GK' }),
    award('fail', { 'Hình thức khen thưởng': 'Giấy khen của Chủ tịch UBND xã' }),
    award('fail', { 'Hình thức khen thưởng': 'Cờ thi đua của Chính phủ' }),
    award('review', { 'Hình thức khen thưởng': 'Giấy khen của Hiệp hội' }),
    award('unknown', { 'Hình thức khen thưởng': null }),
    award('absent', { 'Ghi chú': null }),
  ],
  impossible: {},
};
