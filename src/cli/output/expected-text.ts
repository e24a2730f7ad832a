import { fill, formatNumber, type Language } from '../../i18n/message';
import type { ExpectedScore, ReportRenderer, TableReport } from '../../report/index';
import { textMessages } from './text-messages';
import { wrap } from './wrap';

const { templates } = textMessages;

/** Scores by the stated methods of one table, a line each with the way to it below; empty where they were not asked for. */
export function expectedLines({ expected }: TableReport, renderer: ReportRenderer, language: Language): string[] {
  if (!expected) return [];
  if (expected.length === 0) return ['', wrap(templates['expected-nothing'][language], '    ')];
  return [
    '',
    `    ${templates['expected-title'][language]}`,
    ...expected.flatMap((score) => [
      wrap(headline(score, language), '      - '),
      wrap(steps(score, renderer, language), '        '),
    ]),
  ];
}

function headline({ row, criterion, outcome, expected, max, typed }: ExpectedScore, language: Language): string {
  const number = (value: number): string => formatNumber(value, language);
  const said = typed.map(({ cell, score }) =>
    fill(templates['expected-typed'], { score: number(score), cell }, language),
  );
  const data = {
    row: row + 1,
    criterion,
    score: expected === null ? '' : number(expected),
    max: fill(templates[max < 0 ? 'expected-most-off' : 'expected-max'], { points: number(Math.abs(max)) }, language),
    typed: typed.length > 0 ? { list: said } : templates['expected-untyped'][language],
  };
  return fill(templates[`expected-${outcome}`], data, language);
}

function steps({ steps: said, peers }: ExpectedScore, renderer: ReportRenderer, language: Language): string {
  const words = said.map((step) => renderer.message(step, language));
  const measured = peers === null ? [] : [fill(templates['expected-peers'], { count: peers }, language)];
  return [...words, ...measured].join(' ');
}
