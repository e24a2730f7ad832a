import { sayIn, type Language } from '../../i18n/message';
import type { Plan } from '../../plan/index';
import { subjectsOf, subjectsOfKind, type TemplateSubjects } from './columns';
import { templateMessages } from './messages';

/** An empty sheet that can be made. */
export interface TemplateChoice {
  readonly kind: string;
  /** For whom, the whole of the table first. */
  readonly subjects: readonly { readonly id: string; readonly label: string }[];
}

interface Named {
  readonly id: string;
  readonly label: string;
  readonly subjects: TemplateSubjects;
}

/** The empty sheets of a plan, in the order of its tables; those of tables in which nothing is asked are left out. */
export const templateChoices = (plan: Plan, language: Language): readonly TemplateChoice[] =>
  plan.tables.flatMap(({ id: kind }) => {
    const subjects = named(plan, kind, language).map(({ id, label }) => ({ id, label }));
    return subjects.length > 0 ? [{ kind, subjects }] : [];
  });

/** The subjects of an id that {@link templateChoices} gave; undefined for any other. */
export const subjectsById = (plan: Plan, kind: string, id: string): TemplateSubjects | undefined =>
  named(plan, kind, 'vi').find((one) => one.id === id)?.subjects;

function named(plan: Plan, kind: string, language: Language): readonly Named[] {
  const say = sayIn(templateMessages, language);
  const whole = subjectsOf(plan, kind);
  const kinds = whole.flatMap(({ form, unitKinds }) => (form === 'persons' ? [] : unitKinds));
  const single = plan.unitKinds.flatMap(({ id, label }): Named[] => {
    const subjects = kinds.length > 1 && kinds.includes(id) ? subjectsOfKind(plan, kind, id) : null;
    return subjects ? [{ id, label: say('only-kind', { kind: label }), subjects }] : [];
  });
  return [
    ...whole.map((subjects) => ({
      id: `all-${subjects.form}`,
      label: say(kinds.length === 1 && subjects.form === 'units' ? 'all-lines' : `all-${subjects.form}`),
      subjects,
    })),
    ...single,
  ];
}
