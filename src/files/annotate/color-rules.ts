import { MARKER } from '../../marks/marks';
import { isOwnFormula, type RuleBand } from '../../marks/status-rule';
import { areaAddress } from '../../sheet/address';
import { decodeContent, escapeXml } from '../xml/entities';
import { attribute, scanXml, type TagVisitor } from '../xml/scan';
import { placeFor, WORKSHEET_ORDER } from './element-order';
import { childrenOf, outlineOf } from './outline';
import { insertion, type Splice } from './splice';

/**
 * The splices that add colour rules to a sheet part. They come after the user's own rules in priority, which therefore keep their
 * effect.
 */
export function addColorRules(
  xml: string,
  bands: readonly RuleBand[],
  differentialFill: (rgb: string) => number,
): Splice[] {
  const outline = outlineOf(xml);
  const p = outline.prefix;
  let priority = highestPriority(xml);
  const body = bands
    .map(({ areas, rules }) => {
      const items = rules.map(
        ({ formula, fill }) =>
          `<${p}cfRule type="expression" dxfId="${differentialFill(fill)}" priority="${++priority}">` +
          `<${p}formula>${escapeXml(formula)}</${p}formula></${p}cfRule>`,
      );
      const reference = areas.map(areaAddress).join(' ');
      return `<${p}conditionalFormatting sqref="${reference}">${items.join('')}</${p}conditionalFormatting>`;
    })
    .join('');
  return body ? [insertion(placeFor(outline, WORKSHEET_ORDER, 'conditionalFormatting'), body)] : [];
}

/** Highest priority number in use, those in extension lists included. */
function highestPriority(xml: string): number {
  let highest = 0;
  const visit: TagVisitor = (kind, name, attributes) => {
    if (kind === 'open' && name === 'cfRule')
      highest = Math.max(highest, Number(attribute(attributes, 'priority') ?? 0) || 0);
  };
  scanXml(xml, visit, 'sheetData');
  return highest;
}

const OWN_WORD = new RegExp(MARKER, 'i');
/** The splices that take our colour rules out, wherever the user moved them; rules of the user stay. */
export function removeColorRules(xml: string): Splice[] {
  // Most sheets have none, and a search is far cheaper than an outline.
  if (!OWN_WORD.test(xml)) return [];
  return outlineOf(xml)
    .children.filter(({ name }) => name === 'conditionalFormatting')
    .flatMap((block) => {
      const rules = childrenOf(xml, block);
      const own = rules.filter(({ innerStart, innerEnd }) =>
        isOwnFormula(decodeContent(xml.slice(innerStart, innerEnd).replace(/<\/?[^>!]*>/g, ' '))),
      );
      const gone = own.length > 0 && own.length === rules.length ? [block] : own;
      return gone.map(({ start, end }): Splice => ({ start, end, text: '' }));
    });
}
