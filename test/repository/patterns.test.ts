import ts from 'typescript';
import { fold } from '../../src/sheet/text/fold';
import { filesUnder, textOf } from './source-files';

const TEMPLATE_PARTS: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.TemplateHead,
  ts.SyntaxKind.TemplateMiddle,
  ts.SyntaxKind.TemplateTail,
  ts.SyntaxKind.NoSubstitutionTemplateLiteral,
  ts.SyntaxKind.StringLiteral,
]);

/** Regular expressions of a file, and strings that are made into one: those with a group in them. */
function patternsOf(file: string): string[] {
  const patterns: string[] = [];
  const visit = (node: ts.Node): void => {
    const text = node.getText(source);
    if (ts.isRegularExpressionLiteral(node) || (TEMPLATE_PARTS.has(node.kind) && text.includes('(?')))
      patterns.push(text);
    ts.forEachChild(node, visit);
  };
  const source = ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest, true);
  visit(source);
  return patterns;
}

/** Words that comparison keys spell otherwise, without that spelling beside them: on a key the pattern can never match. */
const neverMet = (pattern: string): string[] => {
  const words: readonly string[] = pattern.match(/\p{L}+/gu) ?? [];
  return words.filter((word) => !words.includes(fold(word)) && fold(word) !== word.toLowerCase());
};

test('patterns hold Vietnamese words as comparison keys spell them: "ký" is "kí" there, "loại" is "lọai"', () => {
  expect(neverMet('/^(?:xếp loại|thư ký)/u')).toEqual(['loại', 'ký']);
  expect(neverMet('/^(?:đăng ký|đăng kí|Giám đốc)/u')).toEqual([]);
  const found = filesUnder('src')
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('src/workbench/'))
    .flatMap((file) => patternsOf(file).flatMap((pattern) => neverMet(pattern).map((word) => `${file}: ${word}`)));
  expect(found).toEqual([]);
});
