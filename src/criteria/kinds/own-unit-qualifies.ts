import { z } from 'zod';
import { defineMessages } from '../../i18n/message';
import { defineKind, PASS, VERDICTS, type Judgement, type Scope, type Subject } from '../criterion';
import { nameCell } from '../name-cell';

const params = z.strictObject({});

const messages = defineMessages('own-unit-qualifies', {
  'unit-ineligible': {
    vi: 'Tập thể {unit} (trang {sheet}, dòng {row}) không đủ điều kiện.',
    en: 'The unit {unit} (sheet {sheet}, row {row}) is not eligible.',
  },
  'unit-incomplete': {
    vi: 'Tập thể {unit} (trang {sheet}, dòng {row}) còn thiếu thông tin nên chưa xét được.',
    en: 'The unit {unit} (sheet {sheet}, row {row}) lacks data and could not be judged.',
  },
  'same-name': {
    vi: 'Có {count} tập thể cùng tên {unit} với kết quả khác nhau, chưa rõ cá nhân thuộc tập thể nào.',
    en: "{count} units are named {unit} and differ in their verdicts; which is the person's is not known.",
  },
  'unit-in-review': {
    vi: 'Tập thể {unit} (trang {sheet}, dòng {row}) đang cần Hội đồng xem xét.',
    en: 'The unit {unit} (sheet {sheet}, row {row}) awaits the council.',
  },
  'unit-not-listed': {
    vi: 'Có cá nhân mà tập thể của họ không có trong tệp, nên chưa đối chiếu được với tiêu chuẩn của tập thể.',
    en: 'Some persons come from units that are not in the workbook, so their units could not be compared.',
  },
  'unit-by-other-name': {
    vi: 'Tập thể {unit} không có trong tệp; tên trước hoặc sau khi sắp xếp từ {since} là {other} (trang {sheet}, dòng {row}) thì có. Cần quyết định xét cá nhân theo tập thể nào.',
    en: 'The unit {unit} is not in the workbook; {other} (sheet {sheet}, row {row}), its name before or after the change of {since}, is. Settle which unit the person is judged with.',
  },
  'no-unit': {
    vi: 'Không có tên đơn vị công tác để đối chiếu với tập thể.',
    en: 'There is no workplace to compare with a unit.',
  },
});

const NO_UNIT: Judgement = { outcome: 'pass', notes: [{ message: messages.say('no-unit'), cells: [] }] };
const UNIT_NOT_LISTED: Judgement = {
  outcome: 'pass',
  notes: [{ message: messages.say('unit-not-listed'), cells: [] }],
};

/** A person's unit, where its own record is in the workbook, is not ineligible. */
export const ownUnitQualifies = defineKind<z.infer<typeof params>, Scope>({
  id: 'own-unit-qualifies',
  params,
  messages,
  phase: 'second',
  reach: 'unit',
  fields: () => [],
  prepare: (_params, scope) => scope,
  evaluate(subject, scope): Judgement {
    const unit = subject.record.workplace;
    if (!unit) return NO_UNIT;
    // What is asked of a unit in another kind of table says nothing of the standards of this one.
    const found = scope
      .unitsNamed(scope.workplaceKey(subject))
      .filter(({ table }) => table.kind === subject.table.kind);
    const worst = [...found].sort(
      (a, b) => VERDICTS.indexOf(scope.verdictOf(a)) - VERDICTS.indexOf(scope.verdictOf(b)),
    )[0];
    if (!worst) return byOtherName(subject, scope) ?? UNIT_NOT_LISTED;
    const verdict = scope.verdictOf(worst);
    const data = { unit: worst.record.subject, sheet: worst.table.sheet, row: worst.record.row + 1 };
    const cells = nameCell(worst);
    if (found.some((one) => one.table === worst.table && scope.verdictOf(one) !== verdict))
      return {
        outcome: 'unknown',
        message: messages.say('same-name', { unit: data.unit, count: found.length }),
        cells,
      };
    if (verdict === 'ineligible') return { outcome: 'fail', message: messages.say('unit-ineligible', data), cells };
    if (verdict === 'incomplete') return { outcome: 'unknown', message: messages.say('unit-incomplete', data), cells };
    return verdict === 'needs-review'
      ? { outcome: 'pass', notes: [{ message: messages.say('unit-in-review', data), cells }] }
      : PASS;
  },
});

/** The unit's record stands under the name of before or after a merger. */
function byOtherName(subject: Subject, scope: Scope): Judgement | null {
  for (const { key, since } of scope.kinOf(scope.workplaceKey(subject))) {
    const found = scope.unitsNamed(key).find(({ table }) => table.kind === subject.table.kind);
    if (!found) continue;
    const { table, record } = found;
    const message = messages.say('unit-by-other-name', {
      unit: subject.record.workplace ?? '',
      other: record.subject,
      since: { date: since },
      sheet: table.sheet,
      row: record.row + 1,
    });
    return { outcome: 'review', message, cells: nameCell(found) };
  }
  return null;
}
