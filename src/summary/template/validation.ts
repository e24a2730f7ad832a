import { sayIn, type Language } from '../../i18n/message';
import type { Plan } from '../../plan/index';
import type { Choice, FieldSpec, UnitKindSpec } from '../../sheet/field';
import { unitKindReader } from '../../sheet/structure/unit-kinds';
import { choiceReader } from '../../sheet/values/choice';
import { AWARDS, readAwards } from '../../sheet/values/awards';
import { RATING_LABEL, RATINGS } from '../../sheet/value';
import type { NewValidation } from '../page/sheet-model';
import { templateMessages } from './messages';

/** Characters that Excel keeps of a drop-down, and of a word of advice. */
const LONGEST_LIST = 255;
const LONGEST_ADVICE = 255;
const FIRST_DAY = '2000-01-01';
/** Union ratings, best first, as unions write them. */
const UNION_RATINGS = ['Vững mạnh xuất sắc', 'Vững mạnh', 'Khá', 'Trung bình', 'Yếu', 'Chưa có công đoàn'];
const ANSWERS = ['Có', 'Không'];

type Advice = 'list' | 'answer' | 'date' | 'percent' | 'fulfilment' | 'number' | 'papers' | 'text';

/** What Excel offers in the cells of a field, and says beside them; `area` is added by whoever knows it. */
export function validationOf(field: FieldSpec, plan: Plan, language: Language): Omit<NewValidation, 'area'> {
  const { rule, advice } = ruleOf(field, plan);
  const labels = field.choices?.map(({ label }) => label[language]).join('; ') ?? '';
  const data = { label: field.label, papers: labels };
  const said = sayIn(templateMessages, language);
  const text = said(`advice-${advice}`, data);
  return {
    rule,
    advice: { title: said('how-to'), text: text.slice(0, LONGEST_ADVICE) },
    ...(rule.kind === 'any' ? {} : { question: { title: said('other-value'), text: said('other-question') } }),
  };
}

function ruleOf(field: FieldSpec, plan: Plan): { readonly rule: NewValidation['rule']; readonly advice: Advice } {
  const { value, choices = [], role } = field;
  if (role === 'unit-kind') return listOr(unitKindNames(plan.unitKinds), 'text');
  switch (value) {
    case 'rating':
      return listOr(
        RATINGS.map((rating) => RATING_LABEL[rating].vi),
        'text',
      );
    case 'union-rating':
      return listOr(UNION_RATINGS, 'text');
    case 'answer':
      return { rule: { kind: 'list', values: ANSWERS }, advice: 'answer' };
    case 'choice':
      return listOr(choiceNames(choices), 'text');
    case 'awards':
      return listOr(
        plan.awards.flatMap(({ label }) => awardName(label.vi) ?? []),
        'text',
      );
    case 'date':
      return { rule: { kind: 'date', from: FIRST_DAY }, advice: 'date' };
    case 'percent':
      return { rule: { kind: 'number', from: 0 }, advice: 'percent' };
    case 'number':
      return { rule: { kind: 'any' }, advice: 'number' };
    case 'fulfilment':
    case 'papers':
      return { rule: { kind: 'any' }, advice: value };
    default:
      return { rule: { kind: 'any' }, advice: 'text' };
  }
}

/** A drop-down where Excel can hold it: no commas, no more than it keeps. */
function listOr(values: readonly string[], otherwise: Advice): ReturnType<typeof ruleOf> {
  const isHeld =
    values.length > 0 && !values.some((value) => value.includes(',')) && values.join(',').length <= LONGEST_LIST;
  return isHeld ? { rule: { kind: 'list', values }, advice: 'list' } : { rule: { kind: 'any' }, advice: otherwise };
}

/** An award of the plan as a drop-down can hold it: its own name, or the name that every plan knows it by. */
function awardName(label: string): string | undefined {
  if (!label.includes(',')) return label;
  const read = readAwards(label);
  const [id] = read.kind === 'awards' ? read.awards : [];
  return AWARDS.find((award) => award.id === id)?.label.vi;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A name for each choice that a drop-down can hold and that reads as this choice. */
function choiceNames(choices: readonly Choice[]): readonly string[] {
  const read = choiceReader(choices);
  return choices.map(({ id, label, texts }) => {
    const isFit = (text: string): boolean => {
      const reading = read(text);
      return !text.includes(',') && reading.kind === 'choice' && reading.choice === id;
    };
    return capital([label.vi, ...texts].find(isFit) ?? label.vi);
  });
}

/** A name for each kind of unit that a drop-down can hold and that reads as this kind. */
function unitKindNames(kinds: readonly UnitKindSpec[]): readonly string[] {
  const { fromText } = unitKindReader(kinds);
  return kinds.flatMap(({ id, texts }) => {
    const name = texts.find((text) => !text.includes(',') && fromText(text) === id);
    return name === undefined ? [] : [name];
  });
}
