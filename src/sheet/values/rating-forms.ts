import type { RatingReading } from '../value';

/** Which organisation is rated: the party organisation (and persons), or the union. */
export type RatingScale = 'party' | 'union';
/** A rating with the ways it is written, as they are typed. */
export type RatingForm = readonly [reading: RatingReading, texts: readonly string[]];

/** "Hoàn thành XSNV", "HT xuất sắc nhiệm vụ", "HTXS NV": each part in full or short. */
const forms = (heads: readonly string[], degrees: readonly string[]): string[] =>
  heads.flatMap((head) =>
    degrees.flatMap((degree) => ['nhiệm vụ', 'nv', ''].map((tail) => [head, degree, tail].filter(Boolean).join(' '))),
  );
const DONE = ['hoàn thành', 'ht'];

const rating = (value: 'excellent' | 'good' | 'completed' | 'not-completed'): RatingReading => ({
  kind: 'rating',
  rating: value,
});
export const NO_ORGANISATION: RatingReading = { kind: 'no-organisation' };

/** Ratings of task completion, of units, persons and (since 2018) of party organisations. */
export const TASK_FORMS: readonly RatingForm[] = [
  [
    rating('excellent'),
    [
      ...forms(DONE, ['xuất sắc', 'xs', 'xsnv']),
      ...forms(['htxs'], ['']),
      'htxsnvụ',
      'htxsnv',
      'xuất sắc',
      'xsnv',
      'xs',
    ],
  ],
  [
    rating('good'),
    [...forms(DONE, ['tốt', 'tnv']), ...forms(['htt', 'httốt'], ['']), 'httnvụ', 'httnv', 'htnv tốt', 'tốt'],
  ],
  [
    rating('not-completed'),
    [...forms(['không', 'chưa'], DONE), ...forms(['kht'], ['']), 'không htnv', 'chưa htnv', 'khtnv'],
  ],
  [rating('completed'), [...forms(DONE, ['']), 'htnv']],
];
export const PARTY_FORMS: readonly RatingForm[] = [
  [
    { kind: 'clean-strong', exemplary: true },
    [
      'trong sạch, vững mạnh tiêu biểu',
      'trong sạch vững mạnh tiêu biểu',
      'trong sạch vững mạnh, tiêu biểu',
      'tsvm tiêu biểu',
      'tsvmtb',
      'tsvm tb',
    ],
  ],
  [{ kind: 'clean-strong', exemplary: false }, ['trong sạch, vững mạnh', 'trong sạch vững mạnh', 'tsvm']],
  [
    NO_ORGANISATION,
    [
      'chưa có tổ chức đảng',
      'không có tổ chức đảng',
      'chưa có tcđ',
      'không có tcđ',
      'chưa có tccsđ',
      'không có tccsđ',
      'chưa có tổ chức cơ sở đảng',
      'không có chi bộ',
      'chưa có chi bộ',
      'chưa có đảng bộ',
      'không có đảng bộ',
      'chưa thành lập tổ chức đảng',
      'chưa thành lập chi bộ',
      'chưa thành lập tcđ',
      'chưa thành lập',
      'không có tổ chức',
      'chưa có tổ chức',
    ],
  ],
];
export const UNION_FORMS: readonly RatingForm[] = [
  [
    { kind: 'union-strong-excellent' },
    [
      'công đoàn vững mạnh xuất sắc',
      'công đoàn cơ sở vững mạnh xuất sắc',
      'vững mạnh xuất sắc',
      'vững mạnh, xuất sắc',
      'cđvmxs',
      'cđcs vmxs',
      'vmxs',
      'vm xs',
    ],
  ],
  [{ kind: 'union-other' }, ['công đoàn vững mạnh', 'vững mạnh', 'vm', 'khá', 'trung bình', 'yếu']],
  [
    NO_ORGANISATION,
    [
      'chưa có công đoàn',
      'không có công đoàn',
      'chưa có tổ chức công đoàn',
      'không có tổ chức công đoàn',
      'chưa thành lập công đoàn',
      'chưa thành lập',
    ],
  ],
];
