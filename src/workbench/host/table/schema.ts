import { hostObject, typeTable, type HostObject, type Schema } from '../protocol/type-table';
import type { WorkbookModel } from '../model/workbook';
import { AREAS_TABLES } from './range/areas';
import { BORDER_TABLES } from './range/borders';
import { DATA_VALIDATION_TABLES } from './range/data-validation';
import { FORMAT_TABLES } from './range/format';
import { RANGE_TABLES } from './range/range';
import { SORT_TABLES } from './range/sort';
import { CHART_TABLES } from './sheet/charts';
import { CONDITIONAL_FORMAT_TABLES } from './sheet/conditional-formats';
import { CUSTOM_PROPERTY_TABLES } from './sheet/custom-properties';
import { PAGE_LAYOUT_TABLES } from './sheet/page-layout';
import { PANE_TABLES } from './sheet/panes';
import { PROTECTION_TABLES } from './sheet/protection';
import { WORKSHEET_TABLES } from './sheet/worksheet';
import { APPLICATION_TABLES } from './workbook/application';
import { DOCUMENT_TABLES } from './workbook/document';
import { NAME_TABLES } from './workbook/names';
import { SETTING_TABLES } from './workbook/settings';
import { WORKBOOK_TABLES } from './workbook/workbook';

/** Excel's object model, as much of it as is simulated. */
export const EXCEL_SCHEMA: Schema = {
  ...WORKBOOK_TABLES,
  ...APPLICATION_TABLES,
  ...DOCUMENT_TABLES,
  ...NAME_TABLES,
  ...SETTING_TABLES,
  ...WORKSHEET_TABLES,
  ...PROTECTION_TABLES,
  ...PANE_TABLES,
  ...CHART_TABLES,
  ...PAGE_LAYOUT_TABLES,
  ...CUSTOM_PROPERTY_TABLES,
  ...CONDITIONAL_FORMAT_TABLES,
  ...RANGE_TABLES,
  ...AREAS_TABLES,
  ...FORMAT_TABLES,
  ...BORDER_TABLES,
  ...DATA_VALIDATION_TABLES,
  ...SORT_TABLES,
};

/** What office.js itself asks for once, at its start; no member of Excel's API. */
export const START_SCHEMA: Schema = {
  AddinInternalService: typeTable<WorkbookModel>({ methods: { NotifyActionHandlerReady: () => undefined } }),
};
export const CREATABLE = { 'Microsoft.InternalService.AddinInternalService': 'AddinInternalService' } as const;

export const rootOf = (workbook: WorkbookModel): HostObject => hostObject('Workbook', workbook);
