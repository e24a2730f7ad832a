export { excelHost } from './excel-host';
export * from './workbook-host';
