import { defineMessages } from '../i18n/message';

/** What can be wrong with a plan document. */
export const planMessages = defineMessages('plan', {
  'not-json': {
    vi: 'Tệp kế hoạch không phải JSON hợp lệ (dòng {line}, cột {column}).',
    en: 'The plan file is not valid JSON (line {line}, column {column}).',
  },
  'too-large': { vi: 'Tệp kế hoạch quá lớn.', en: 'The plan file is too large.' },
  'too-deep': { vi: 'Tệp kế hoạch lồng nhau quá nhiều tầng.', en: 'The plan file nests too deeply.' },
  'other-version': {
    vi: '{path}: tệp kế hoạch theo mẫu phiên bản {found}, phần mềm này đọc phiên bản {known}; hãy dùng phần mềm hoặc tệp cùng phiên bản.',
    en: '{path}: the plan file is of version {found}, this release reads version {known}; use a release or a file of the same version.',
  },
  missing: { vi: '{path}: thiếu mục này; cần {expected}.', en: '{path}: missing; {expected} is needed.' },
  'wrong-type': { vi: '{path}: cần {expected}.', en: '{path}: {expected} is needed.' },
  'not-one-of': { vi: '{path}: chỉ được ghi một trong các giá trị {allowed}.', en: '{path}: write one of {allowed}.' },
  'unknown-key': {
    vi: '{path}: không có mục "{key}" ({suggestion}).',
    en: '{path}: there is no "{key}" ({suggestion}).',
  },
  'wrong-value': { vi: '{path}: giá trị không đúng; {hint}.', en: '{path}: wrong value; {hint}.' },
  'unknown-kind': {
    vi: '{path}: không có loại tiêu chí "{kind}"; dùng một trong {allowed}.',
    en: '{path}: there is no kind of criterion "{kind}"; use one of {allowed}.',
  },
  'unknown-base': {
    vi: '{path}: không tìm thấy kế hoạch gốc "{base}"; ghi mã của một kế hoạch có sẵn, hoặc đặt tệp {base}.json trong cùng thư mục.',
    en: '{path}: there is no base plan "{base}"; write the id of a shipped plan, or put the file {base}.json in the same folder.',
  },
  'circular-base': {
    vi: '{path}: các kế hoạch dẫn vòng lẫn nhau ({chain}); bỏ một chỗ dẫn.',
    en: '{path}: plans build on each other in a circle ({chain}); remove one of the links.',
  },
  'duplicate-id': { vi: '{path}: mã "{id}" bị trùng.', en: '{path}: id "{id}" is used twice.' },
  'dangling-id': {
    vi: '{path}: nhắc đến {what} "{id}" nhưng kế hoạch không có.',
    en: '{path}: names {what} "{id}", which the plan lacks.',
  },
  'no-header': {
    vi: '{path}: trường "{id}" chưa có tiêu đề cột nào.',
    en: '{path}: field "{id}" has no header wording.',
  },
  'header-claimed-twice': {
    vi: '{path}: tiêu đề "{header}" thuộc về cả {fields}.',
    en: '{path}: header "{header}" belongs to both {fields}.',
  },
  'unused-field': {
    vi: '{path}: trường "{id}" không tiêu chí nào dùng.',
    en: '{path}: field "{id}" is used by no criterion.',
  },
  'shadowed-variant': {
    vi: '{path}: loại "{id}" đã có ở phần trước của tiêu chí; phần này không bao giờ được dùng cho loại đó.',
    en: '{path}: "{id}" is named by an earlier variant of the criterion; this one is never used for it.',
  },
  'quota-sum': {
    vi: '{path}: các phần cộng lại {sum}, khác tổng {total}.',
    en: '{path}: the parts sum to {sum}, not {total}.',
  },
  'dangling-clause': {
    vi: '{path}: căn cứ "{clause}" không có trong văn bản.',
    en: '{path}: clause "{clause}" does not exist in the text.',
  },
  'campaign-order': {
    vi: '{path}: ngày kết thúc trước ngày bắt đầu.',
    en: '{path}: it ends before it begins.',
  },
  'unit-of-no-kind': {
    vi: '{path}: tên "{unit}" không thuộc loại đơn vị nào của kế hoạch; kiểm tra lại tên.',
    en: '{path}: the name "{unit}" is of no kind of unit that the plan has; check the name.',
  },
  'predecessor-is-alias': {
    vi: '{path}: "{other}" vừa là đơn vị cũ vừa là tên gọi khác của "{unit}" nên hai đơn vị sẽ bị gộp làm một; bỏ một trong hai chỗ.',
    en: '{path}: "{other}" is both a predecessor and an alias of "{unit}", which would make them one unit; remove one of the two.',
  },
  'predecessor-twice': {
    vi: '{path}: "{unit}" được ghi hai lần.',
    en: '{path}: "{unit}" is given twice.',
  },
  'circular-units': {
    vi: '{path}: các đơn vị dẫn vòng lẫn nhau ({units}); chỉ giữ lần sắp xếp gần nhất.',
    en: '{path}: units lead back to themselves ({units}); keep only the latest change.',
  },
  'other-value-kind': {
    vi: '{path}: tiêu chí "{kind}" cần trường "{field}" đọc kiểu {allowed}, trường đang khai kiểu "{value}"; mọi dòng sẽ là chưa rõ.',
    en: '{path}: "{kind}" needs field "{field}" read as {allowed}, but it is declared as "{value}"; every row would stay open.',
  },
  'no-periods': {
    vi: '{path}: tiêu chí "{kind}" xét từng năm nhưng trường "{field}" chưa có mục "periods" (year, school-year hoặc either).',
    en: '{path}: "{kind}" looks at single years, but field "{field}" has no "periods" (year, school-year or either).',
  },
  'fact-missing': {
    vi: '{path}: tiêu chí "{kind}" dựa vào mục "{part}" nhưng kế hoạch chưa ghi mục đó.',
    en: '{path}: "{kind}" rests on "{part}", which the plan does not have.',
  },
  'no-text': { vi: '{path}: loại "{id}" chưa có cách gọi nào.', en: '{path}: "{id}" has no wording.' },
  'known-fault': { vi: '{path}: {note}', en: '{path}: {note}' },
});
