import { fold } from './fold';
import { memoize } from './memo';

/** Abbreviations of offices, units and papers; each stands for whole words. Written as they are typed, compared folded. */
const ABBREVIATIONS: readonly (readonly [short: string, full: string])[] = [
  ['UBND', 'ủy ban nhân dân'],
  ['HĐND', 'hội đồng nhân dân'],
  ['MTTQ', 'mặt trận tổ quốc'],
  ['UBMTTQ', 'ủy ban mặt trận tổ quốc'],
  ['LĐLĐ', 'liên đoàn lao động'],
  ['LHPN', 'liên hiệp phụ nữ'],
  ['CCB', 'cựu chiến binh'],
  ['BCH', 'ban chấp hành'],
  ['BTV', 'ban thường vụ'],
  ['BQL', 'ban quản lý'],
  ['VP', 'văn phòng'],
  ['GD&ĐT', 'giáo dục và đào tạo'],
  ['GD-ĐT', 'giáo dục và đào tạo'],
  ['GDĐT', 'giáo dục và đào tạo'],
  ['NN&PTNT', 'nông nghiệp và phát triển nông thôn'],
  ['NNPTNT', 'nông nghiệp và phát triển nông thôn'],
  ['LĐ-TB&XH', 'lao động thương binh và xã hội'],
  ['LĐTBXH', 'lao động thương binh và xã hội'],
  ['LĐTB&XH', 'lao động thương binh và xã hội'],
  ['TN&MT', 'tài nguyên và môi trường'],
  ['TNMT', 'tài nguyên và môi trường'],
  ['KH&ĐT', 'kế hoạch và đầu tư'],
  ['KHĐT', 'kế hoạch và đầu tư'],
  ['KH&CN', 'khoa học và công nghệ'],
  ['KHCN', 'khoa học và công nghệ'],
  ['TT&TT', 'thông tin và truyền thông'],
  ['TTTT', 'thông tin và truyền thông'],
  ['VHTT&DL', 'văn hóa thể thao và du lịch'],
  ['VH-TT&DL', 'văn hóa thể thao và du lịch'],
  ['VHTTDL', 'văn hóa thể thao và du lịch'],
  ['GTVT', 'giao thông vận tải'],
  ['HTX', 'hợp tác xã'],
  ['LHHTX', 'liên hiệp hợp tác xã'],
  ['DNTN', 'doanh nghiệp tư nhân'],
  ['DN', 'doanh nghiệp'],
  ['CTY', 'công ty'],
  ['CT', 'chương trình'],
  ['CT UBND', 'chủ tịch ủy ban nhân dân'],
  ['PCT UBND', 'phó chủ tịch ủy ban nhân dân'],
  ['TNHH', 'trách nhiệm hữu hạn'],
  ['MTV', 'một thành viên'],
  ['CP', 'cổ phần'],
  ['BV', 'bệnh viện'],
  ['BVĐK', 'bệnh viện đa khoa'],
  ['TTYT', 'trung tâm y tế'],
  ['THPT', 'trung học phổ thông'],
  ['THCS', 'trung học cơ sở'],
  ['TCĐ', 'tổ chức đảng'],
  ['TCCSĐ', 'tổ chức cơ sở đảng'],
  ['TCCS đảng', 'tổ chức cơ sở đảng'],
  ['CĐ', 'công đoàn'],
  ['CĐCS', 'công đoàn cơ sở'],
  ['BHXH', 'bảo hiểm xã hội'],
  ['BHYT', 'bảo hiểm y tế'],
  ['ATLĐ', 'an toàn lao động'],
  ['VSMT', 'vệ sinh môi trường'],
  ['SXKD', 'sản xuất kinh doanh'],
  ['TĐKT', 'thi đua khen thưởng'],
  ['NQ', 'nghị quyết'],
  ['ĐA', 'đề án'],
  ['ĐH', 'đại hội'],
  ['KH', 'kế hoạch'],
  ['KQ', 'kết quả'],
  ['NV', 'nhiệm vụ'],
  ['NS', 'ngân sách'],
  ['NSNN', 'ngân sách nhà nước'],
  ['LĐ', 'lao động'],
  ['BB', 'biên bản'],
  ['TTr', 'tờ trình'],
  ['BC', 'báo cáo'],
  ['BCTT', 'báo cáo thành tích'],
  ['ĐV', 'đơn vị'],
  ['TP', 'thành phố'],
  ['TX', 'thị xã'],
];

/** What only headers are sure to mean: in a name ĐK may be "đa khoa" and TH "tiểu học". */
const IN_HEADERS: typeof ABBREVIATIONS = [
  ['ĐK', 'đăng ký'],
  ['XL', 'xếp loại'],
  ['TH', 'thực hiện'],
  ['KCB', 'khám chữa bệnh'],
  ['KT', 'khen thưởng'],
  ['HTKT', 'hình thức khen thưởng'],
  ['DHTĐ', 'danh hiệu thi đua'],
  ['PTTĐ', 'phong trào thi đua'],
];

function expander(list: typeof ABBREVIATIONS): (folded: string) => string {
  const byFolded = new Map(list.map(([short, full]) => [fold(short), fold(full)]));
  /** Words of the longest abbreviation that begins with a word. */
  const longestFrom = new Map<string, number>();
  for (const key of byFolded.keys()) {
    const words = key.split(' ');
    const [first = ''] = words;
    longestFrom.set(first, Math.max(longestFrom.get(first) ?? 0, words.length));
  }
  return memoize((folded) => {
    const words = folded.split(' ');
    if (!words.some((word) => longestFrom.has(word))) return folded;
    const out: string[] = [];
    for (let at = 0; at < words.length;) {
      let taken = 0;
      const most = Math.min(longestFrom.get(words[at] ?? '') ?? 0, words.length - at);
      for (let length = most; length > 0 && !taken; length--) {
        const full = byFolded.get(words.slice(at, at + length).join(' '));
        if (full === undefined || words.length === length) continue;
        out.push(full);
        taken = length;
      }
      if (!taken) out.push(words[at] ?? '');
      at += taken || 1;
    }
    return out.join(' ');
  });
}

/**
 * A folded text with its abbreviations written out, longest first. A short form that is the whole text is left: alone it may mean
 * anything. Forms with several meanings (TT, CB, ĐB) are not in the list.
 */
export const expandAbbreviations = expander(ABBREVIATIONS);

/** {@link expandAbbreviations} for headers of columns, where more short forms are sure. */
export const expandHeader = expander([...ABBREVIATIONS, ...IN_HEADERS]);

const DROPPED_BEFORE_PLACE = /^ủy ban nhân dân (?=(?:tỉnh|huyện|thành phố|thị xã|xã|phường|thị trấn|quận|đặc khu) )/;

/**
 * Comparison key of a unit's or a person's name: folded, abbreviations written out, "UBND" before a place dropped
 * ("UBND huyện X" is "huyện X").
 */
export const unitNameKey: (name: string) => string = memoize((name) =>
  expandAbbreviations(fold(name)).replace(DROPPED_BEFORE_PLACE, ''),
);
