import { defineMessages } from '../../i18n/message';

export const scorePlanMessages = defineMessages('score-plan', {
  'bad-document': {
    vi: 'Thang điểm không đúng cấu trúc tại "{where}".',
    en: 'The score plan is not well formed at "{where}".',
  },
  'bad-document-next': {
    vi: 'Sửa mục này theo mẫu thang điểm rồi mở lại.',
    en: 'Correct this part after the sample of a score plan and open it again.',
  },
  'unknown-method': {
    vi: 'Mục {criterion}: không có cách chấm "{method}".',
    en: 'Criterion {criterion}: there is no method "{method}".',
  },
  'bad-params': {
    vi: 'Mục {criterion}: cách chấm "{method}" có thông số sai tại "{where}".',
    en: 'Criterion {criterion}: the method "{method}" has a wrong parameter at "{where}".',
  },
  'too-deep': {
    vi: 'Mục {criterion}: cách chấm lồng nhau quá sâu.',
    en: 'Criterion {criterion}: methods are nested too deep.',
  },
  'method-next': {
    vi: 'Chọn một cách chấm có sẵn và sửa lại thông số của mục này.',
    en: 'Choose one of the methods there are and correct its parameters.',
  },
  'parent-sum': {
    vi: 'Mục {criterion} có {max} điểm nhưng các mục bên trong cộng lại là {sum}.',
    en: 'Criterion {criterion} has {max} points, its parts add up to {sum}.',
  },
  'method-over-max': {
    vi: 'Mục {criterion} có tối đa {max} điểm nhưng cách chấm cho đến {high}.',
    en: 'Criterion {criterion} has at most {max} points, but its method gives up to {high}.',
  },
  'max-next': {
    vi: 'Đối chiếu với văn bản quy định và sửa một trong hai con số.',
    en: 'Compare with the regulation and correct one of the two figures.',
  },
  'unknown-path': {
    vi: 'Không có mục "{path}" trong thang điểm (nêu tại {criterion}).',
    en: 'The score plan has no criterion "{path}" (named at {criterion}).',
  },
  'unknown-grade': {
    vi: 'Không có mức xếp loại "{grade}" (nêu tại {criterion}).',
    en: 'There is no grade "{grade}" (named at {criterion}).',
  },
  'grade-order': {
    vi: 'Mức xếp loại "{grade}" không thấp hơn mức đứng trước nó.',
    en: 'The grade "{grade}" is not lower than the one before it.',
  },
  'name-next': {
    vi: 'Ghi đúng mã đã có trong thang điểm.',
    en: 'Use a code that the score plan has.',
  },
  ranking: { vi: 'tiêu chí phụ', en: 'tie-breaks' },
});
