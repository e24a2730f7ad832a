const NAME = /^[\p{L}_][\p{L}\p{N}._-]*(?::[\p{L}_][\p{L}\p{N}._-]*)?$/u;
const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)([^\s/>]+)((?:"[^"]*"|'[^']*'|[^"'<>])*?)(\/?)>|[^<]+/gy;
const ATTRIBUTE = /\s+([^\s=]+)\s*=\s*("[^"<]*"|'[^'<]*')/gy;

/** What makes a text no well-formed, namespace-correct XML; null when nothing does. */
export function xmlFault(xml: string): string | null {
  const open: string[] = [];
  const scopes = [new Set(['xml', 'xmlns'])];
  let roots = 0;
  let at = 0;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(xml); match; match = TOKEN.exec(xml)) {
    at = TOKEN.lastIndex;
    const [token, slash, name, attributes = '', selfClosing] = match;
    if (name === undefined) {
      if (token.startsWith('<')) continue;
      if (open.length === 0 && token.replace('\ufeff', '').trim() !== '') return `text outside the root`;
      if (badReference(token)) return `bare & in ${token.slice(0, 30)}`;
      continue;
    }
    if (!NAME.test(name)) return `bad name ${name}`;
    if (slash) {
      if (open.pop() !== name) return `</${name}> out of place`;
      scopes.pop();
      continue;
    }
    if (open.length === 0 && ++roots > 1) return 'two roots';
    const names = attributeNames(attributes);
    if (names === null) return `bad attributes in <${name}>`;
    if (new Set(names).size !== names.length) return `attribute twice in <${name}>`;
    if (badReference(attributes)) return `bare & in <${name}>`;
    const scope = new Set([
      ...(scopes[scopes.length - 1] ?? []),
      ...names.filter((item) => item.startsWith('xmlns:')).map((item) => item.slice(6)),
    ]);
    for (const item of [name, ...names]) {
      const colon = item.indexOf(':');
      if (colon > 0 && !scope.has(item.slice(0, colon))) return `prefix of ${item} is not declared`;
    }
    if (selfClosing) continue;
    open.push(name);
    scopes.push(scope);
  }
  if (at < xml.length) return `cannot be read at ${xml.slice(at, at + 30)}`;
  return open.length > 0 ? `<${open[open.length - 1]}> not closed` : roots === 1 ? null : 'no root';
}

const badReference = (text: string): boolean => /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/.test(text);

/** Attribute names in order; null when something else stands between them. */
function attributeNames(attributes: string): string[] | null {
  const names: string[] = [];
  let at = 0;
  ATTRIBUTE.lastIndex = 0;
  for (let match = ATTRIBUTE.exec(attributes); match; match = ATTRIBUTE.exec(attributes)) {
    names.push(match[1] ?? '');
    at = ATTRIBUTE.lastIndex;
  }
  return attributes.slice(at).trim() === '' ? names : null;
}
