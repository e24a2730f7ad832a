export { excelHost } from './excel-host';
export { localForms } from './local-forms';
export { localLanguage, type LanguageMemory } from './local-language';
export * from './workbook-host';
export { localPlans } from './local-plans';
export { localScorePlan } from './local-score-plan';
