import { placeFor, WORKSHEET_ORDER } from '../../files/annotate/element-order';
import { childrenOf, withAttribute, type Outline, type XmlElement } from '../../files/annotate/outline';
import { insertion, type Splice } from '../../files/annotate/splice';
import { escapeXml } from '../../files/xml/entities';
import { attribute } from '../../files/xml/scan';
import { areaAddress } from '../../sheet/address';
import type { ConditionalFormat, CustomFormat } from '../host/model/conditional-format';
import type { SheetModel } from '../host/model/sheet';
import { ruleXml } from './frame-xml';
import { sameJson } from './same';
import type { StyleWriter } from './style-writer';

interface WrittenRule {
  readonly element: XmlElement;
  readonly block: XmlElement;
  readonly formula: XmlElement;
}

const isCustom = (rule: ConditionalFormat): rule is CustomFormat => rule.kind === 'custom';

/**
 * The changes to the colour rules of a sheet part: rules that are gone are taken out, moved ones move, new ones come after all others.
 * Rules of kinds that the model does not read stay as they are.
 */
export function ruleSplices(
  xml: string,
  outline: Outline,
  sheet: SheetModel,
  before: SheetModel,
  styles: StyleWriter,
): Splice[] {
  const p = outline.prefix;
  const blocks = outline.children.filter(({ name }) => name === 'conditionalFormatting');
  const all = blocks.flatMap((block) =>
    childrenOf(xml, block)
      .filter(({ name }) => name === 'cfRule')
      .map((element) => ({ block, element })),
  );
  const priorityOf = ({ element }: { element: XmlElement }): number =>
    Number(attribute(element.attributes, 'priority') ?? 0) || 0;
  let priority = all.reduce((most, rule) => Math.max(most, priorityOf(rule)), 0);
  // The model's rules were read in this order.
  const written = all
    .flatMap(({ block, element }): WrittenRule[] => {
      const formula = childrenOf(xml, element).find(({ name }) => name === 'formula');
      return attribute(element.attributes, 'type') === 'expression' && formula ? [{ block, element, formula }] : [];
    })
    .sort((a, b) => priorityOf(a) - priorityOf(b));
  const known = before.conditionalFormats.filter(isCustom);
  const gone = new Set<XmlElement>();
  let added = '';
  written.forEach(({ element, formula }, index) => {
    const was = known[index];
    const is = sheet.conditionalFormats.filter(isCustom).find(({ id }) => id === was?.id);
    if (!was || sameJson(was, is)) return;
    gone.add(element);
    if (is) added += movedRule(xml, element, formula, is, p);
  });
  for (const rule of sheet.conditionalFormats.filter(isCustom))
    if (!known.some(({ id }) => id === rule.id)) added += ruleXml(rule, ++priority, styles, p);

  const splices = blocks.flatMap((block): Splice[] => {
    const rules = childrenOf(xml, block).filter(({ name }) => name === 'cfRule');
    const going = rules.filter((rule) => gone.has(rule) || [...gone].some(({ start }) => start === rule.start));
    const out = going.length === rules.length && going.length > 0 ? [block] : going;
    return out.map(({ start, end }) => ({ start, end, text: '' }));
  });
  return added ? [...splices, insertion(placeFor(outline, WORKSHEET_ORDER, 'conditionalFormatting'), added)] : splices;
}

/** A rule of the file at its new place, with everything else as it was. */
function movedRule(xml: string, element: XmlElement, formula: XmlElement, rule: CustomFormat, p: string): string {
  const text =
    xml.slice(element.start, formula.innerStart) +
    escapeXml(rule.formula.replace(/^=/, '')) +
    xml.slice(formula.innerEnd, element.end);
  const attributes = withAttribute('', 'sqref', rule.areas.map(areaAddress).join(' '));
  return `<${p}conditionalFormatting${attributes}>${text}</${p}conditionalFormatting>`;
}
