import { defineMessages, fill, formatNumber, type Language } from '../../i18n/message';
import type { BlocGrading, GradeLine, TableReport } from '../../report/index';
import { wrap } from './wrap';

/** What the text says of grades. */
export const gradeMessages = defineMessages('grade-text', {
  title: { vi: 'Xếp loại theo thang điểm:', en: 'Grades by the score plan:' },
  unit: { vi: 'Dòng {row}. {unit}: {figure}, {grade}.', en: 'Row {row}. {unit}: {figure}, {grade}.' },
  points: { vi: '{total} điểm', en: '{total} points' },
  percent: { vi: '{total} điểm ({percent} %)', en: '{total} points ({percent} %)' },
  none: { vi: 'chưa đạt mức nào', en: 'no grade' },
  beyond: {
    vi: '{grade} (đủ điểm {earned} nhưng vượt tỷ lệ)',
    en: '{grade} (the points earn {earned}, beyond its ceiling)',
  },
  sanctioned: { vi: 'Đã hạ mức do điểm trừ có chế tài.', en: 'Lowered by a deduction that limits the grade.' },
  weak: { vi: 'Tiêu chí chưa đủ tỷ lệ cho mức cao hơn: {criteria}.', en: 'Too low for a better grade: {criteria}.' },
  unchecked: {
    vi: 'Chưa xét điều kiện của từng tiêu chí vì bảng không có điểm từng tiêu chí.',
    en: 'Conditions on single criteria are not checked: the table does not hold their scores.',
  },
  unscored: {
    vi: 'Còn {count} mục chưa chấm nên có thể thay đổi.',
    en: '{count} criteria have no score yet: it may change.',
  },
  stated: { vi: 'Bảng ghi: {stated}.', en: 'The table states: {stated}.' },
  within: {
    vi: '{grade}: {earned} đơn vị đạt, được tối đa {allowed}.',
    en: '{grade}: {earned} units earn it, {allowed} may have it.',
  },
  over: {
    vi: '{grade}: {earned} đơn vị đạt, được tối đa {allowed}; vượt: {beyond}.',
    en: '{grade}: {earned} units earn it, {allowed} may have it; beyond: {beyond}.',
  },
  'in-bloc': { vi: '{bloc}. {text}', en: '{bloc}. {text}' },
});
const { templates } = gradeMessages;

/** The grades of a score table, a line for each unit and each ceiling; empty where no score plan grades it. */
export function gradeLines({ grading }: TableReport, language: Language): string[] {
  if (!grading || grading.units.length === 0) return [];
  return [
    '',
    `    ${templates.title[language]}`,
    ...grading.units.map((line) => wrap(unitText(line, grading, language), '      - ')),
    ...grading.ceilings.map((ceiling) => wrap(ceilingText(ceiling, language), '      - ')),
  ];
}

function unitText(line: GradeLine, { by }: BlocGrading, language: Language): string {
  const { row, unit, percent, grade, earned, isBeyond, isSanctioned, isUnchecked, weak, unscored, stated } = line;
  const say = (name: keyof typeof templates, data: Parameters<typeof fill>[1] = {}): string =>
    fill(templates[name], data, language);
  const total = formatNumber(line.total, language);
  const figure =
    by === 'percent' && percent !== null
      ? say('percent', { total, percent: Math.round(percent * 100) / 100 })
      : say('points', { total });
  const own = grade?.[language] ?? say('none');
  const graded = isBeyond && earned ? say('beyond', { grade: own, earned: earned.label }) : own;
  return [
    say('unit', { row: row + 1, unit, figure, grade: graded }),
    ...(stated === null ? [] : [say('stated', { stated })]),
    ...(isSanctioned ? [say('sanctioned')] : []),
    ...(weak.length > 0 ? [say('weak', { criteria: { list: weak } })] : []),
    ...(isUnchecked ? [say('unchecked')] : []),
    ...(unscored > 0 ? [say('unscored', { count: unscored })] : []),
  ].join(' ');
}

function ceilingText({ bloc, beyond, ...rest }: BlocGrading['ceilings'][number], language: Language): string {
  const text =
    beyond.length > 0
      ? fill(templates.over, { ...rest, beyond: { list: beyond } }, language)
      : fill(templates.within, rest, language);
  return bloc === null ? text : fill(templates['in-bloc'], { bloc, text }, language);
}
