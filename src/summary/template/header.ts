import { sayIn } from '../../i18n/message';
import type { FieldSpec, Vocabulary } from '../../sheet/field';
import { contextOf } from '../../sheet/structure/context';
import type { Period } from '../../sheet/value';
import { leaves, type HeaderNode } from '../page/header';
import type { TemplateColumn } from './columns';
import { templateMessages } from './messages';

/** A column as it is laid out: of one year where the field has years. */
export interface TemplateLeaf {
  readonly column: TemplateColumn;
  /** Its year; empty where the column is for none. */
  readonly period: Period | '';
  readonly node: HeaderNode;
}

/** Scores nearer than this are a draw when headers are read. */
const CLEAR_LEAD = 0.04;
const say = sayIn(templateMessages, 'vi');

/** Width in characters and look of a column by what stands in it. */
const LOOKS: Readonly<Record<FieldSpec['value'], Omit<HeaderNode, 'text'>>> = {
  ordinal: { width: 6, align: 'center' },
  text: { width: 20 },
  rating: { width: 9, align: 'center' },
  'union-rating': { width: 13, align: 'center' },
  answer: { width: 10, align: 'center' },
  fulfilment: { width: 18, align: 'center' },
  percent: { width: 14, align: 'center', format: '0.0%' },
  number: { width: 14, align: 'right' },
  measure: { width: 14, align: 'right' },
  date: { width: 13, align: 'center', format: 'dd/mm/yyyy' },
  choice: { width: 14, align: 'center' },
  papers: { width: 24 },
  awards: { width: 24 },
};
const NAME_WIDTH = 30;
const NAME_ROLES = new Set(['collective', 'person', 'name']);

/** The header of a template. Every leaf reads back as its field and year. */
export function templateHeader(
  columns: readonly TemplateColumn[],
  vocabulary: Vocabulary,
): { readonly header: readonly HeaderNode[]; readonly leaves: readonly TemplateLeaf[] } {
  const nodes = columns.map((column) => ({ column, node: nodeOf(column, vocabulary) }));
  return {
    header: nodes.map(({ node }) => node),
    leaves: nodes.flatMap(({ column, node }) =>
      leaves([node]).map((leaf, at) => ({ column, period: column.periods[at] ?? '', node: leaf })),
    ),
  };
}

function nodeOf({ field, periods }: TemplateColumn, vocabulary: Vocabulary): HeaderNode {
  const look = LOOKS[field.value];
  const text = headerOf(field, vocabulary);
  if (periods.length > 0)
    return {
      text,
      children: periods.map((period) => ({
        ...look,
        text: say(period.length > 4 ? 'school-year' : 'year', { period }),
      })),
    };
  return { ...look, text, ...(NAME_ROLES.has(field.role ?? '') ? { width: NAME_WIDTH } : {}) };
}

/** The first wording of a field that no other field claims; its first one where all are claimed. */
function headerOf(field: FieldSpec, vocabulary: Vocabulary): string {
  const { matcher } = contextOf(vocabulary);
  const isOwn = (text: string): boolean => {
    const [best, second] = matcher.candidates([text]);
    return best?.field.id === field.id && !best.contrary && (!second || second.score < best.score - CLEAR_LEAD);
  };
  return field.headers.find(isOwn) ?? field.headers[0] ?? field.label.vi;
}
