export { excelHost } from './excel-host';
export { localForms } from './local-forms';
export * from './workbook-host';
