import type { Outline } from './outline';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Children of a worksheet in the order of the schema (ISO/IEC 29500-1, CT_Worksheet). Excel repairs any other order. */
export const WORKSHEET_ORDER = words(`
  sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter
  sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions
  pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing
  legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst`);

/** Children of the style sheet (CT_Stylesheet). */
export const STYLES_ORDER = words(
  'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst',
);

/** Children of the workbook (CT_Workbook). */
export const WORKBOOK_ORDER = words(`
  fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr
  oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst`);

/** Offset where a new child belongs: after the last child that may stand before it. */
export function placeFor(outline: Outline, order: readonly string[], name: string): number {
  const rank = order.indexOf(name);
  let place = outline.root.innerStart;
  for (const child of outline.children) {
    const other = order.indexOf(child.name);
    if (other >= 0 && other <= rank) place = child.end;
  }
  return place;
}
