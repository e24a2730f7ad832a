import type { NewValidation } from '../../summary/page/sheet-model';

/**
 * Puts a rule for what may be entered on a range. Any value is allowed by a rule that is always true, since words of advice stand on a
 * rule. https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-data-validation
 */
export function setValidation({ dataValidation }: Excel.Range, { rule, advice, question }: NewValidation): void {
  dataValidation.rule = ruleOf(rule);
  dataValidation.ignoreBlanks = true;
  dataValidation.prompt = { showPrompt: true, title: advice.title, message: advice.text };
  dataValidation.errorAlert = question
    ? { showAlert: true, style: 'Warning', title: question.title, message: question.text }
    : { showAlert: false, style: 'Information', title: '', message: '' };
}

function ruleOf(rule: NewValidation['rule']): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'any':
      return { custom: { formula: '=TRUE' } };
    case 'list':
      return { list: { inCellDropDown: true, source: rule.values.join(',') } };
    case 'date':
      return { date: { formula1: rule.from, operator: 'GreaterThanOrEqualTo' } };
    case 'number':
      return rule.to === undefined
        ? { decimal: { formula1: rule.from, operator: 'GreaterThanOrEqualTo' } }
        : { decimal: { formula1: rule.from, formula2: rule.to, operator: 'Between' } };
  }
}
