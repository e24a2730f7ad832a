import { isoToSerial } from '../../sheet/values/date';
import type { NewValidation } from '../../summary/page/sheet-model';
import { escapeXml } from '../xml/entities';

/** The `dataValidations` of a worksheet part; empty when there are none. ECMA-376 part 1, 18.3.1.33. */
export const validationsXml = (validations: readonly NewValidation[]): string =>
  validations.length > 0
    ? `<dataValidations count="${validations.length}">${validations.map(validationXml).join('')}</dataValidations>`
    : '';

function validationXml({ area, rule, advice, question }: NewValidation): string {
  const asked = question
    ? ` errorStyle="warning" showErrorMessage="1" errorTitle="${attribute(question.title)}" error="${attribute(question.text)}"`
    : '';
  const { attributes, formula, second } = ruleXml(rule);
  return (
    `<dataValidation${attributes} allowBlank="1" showInputMessage="1"${asked} ` +
    `promptTitle="${attribute(advice.title)}" prompt="${attribute(advice.text)}" sqref="${area}">` +
    `${formula === null ? '' : `<formula1>${escapeXml(formula)}</formula1>`}` +
    `${second === undefined ? '' : `<formula2>${second}</formula2>`}</dataValidation>`
  );
}

function ruleXml(rule: NewValidation['rule']): {
  readonly attributes: string;
  readonly formula: string | null;
  readonly second?: number;
} {
  switch (rule.kind) {
    case 'any':
      return { attributes: '', formula: null };
    case 'list':
      return { attributes: ' type="list"', formula: `"${rule.values.join(',').replace(/"/g, '""')}"` };
    case 'date':
      return {
        attributes: ' type="date" operator="greaterThanOrEqual"',
        formula: String(isoToSerial(rule.from)),
      };
    case 'number':
      return rule.to === undefined
        ? { attributes: ' type="decimal" operator="greaterThanOrEqual"', formula: String(rule.from) }
        : { attributes: ' type="decimal"', formula: String(rule.from), second: rule.to };
  }
}

/** Line breaks of an attribute are written as references, or readers make them spaces. */
const attribute = (text: string): string => escapeXml(text).replace(/\n/g, '&#10;');
