import { METHOD_BOOKS, checkMethod, factsOf, isCoupled, limitsOf } from '../../../src/scoring/methods/index';
import { createRenderer } from '../../../src/i18n/message';
import { scored, stepsOf } from './score-of';

const render = createRenderer(METHOD_BOOKS);
const said = (...args: Parameters<typeof scored>): string[] => scored(...args).steps.map((step) => render(step, 'vi'));

test('half-scale tells every step with its figures', () => {
  expect(said('half-scale', {}, 5, { target: 10, actual: 15 }, [{ target: 10, actual: 20 }])).toEqual([
    'Vượt 50 %, đơn vị cao nhất vượt 100 %: ½ × 5 + 50 % / 100 % × ½ × 5 = 3,75.',
  ]);
  expect(said('half-scale', {}, 5, { target: 10, actual: 8 })).toEqual(['Chưa đạt chỉ tiêu (8/10): ½ × 5 × 80 % = 2.']);
});

test('half-scale is provisional while another unit with a target has no result', () => {
  const waiting = scored('half-scale', {}, 5, { target: 10, actual: 15 }, [{ target: 10, actual: null }]);
  expect(waiting).toMatchObject({ outcome: 'scored', isProvisional: true });
  const notNeeded = scored('half-scale', {}, 5, { target: 10, actual: 10 }, [{ target: 10, actual: null }]);
  expect(notNeeded).not.toHaveProperty('isProvisional');
});

test('a band is told as people write it, with rounding and limits said where they changed the score', () => {
  const bands = { bands: [{ atLeast: 70, below: 85, points: 1.25 }] };
  expect(said('bands', bands, 1, { target: 20, actual: 15 })).toEqual([
    'Tỷ lệ đạt: 15 / 20 = 75 %.',
    '75 % thuộc mức từ 70 % đến dưới 85 %: 1,25 điểm.',
    'Không vượt quá 1 điểm: lấy 1.',
  ]);
  expect(said('ratio', { round: { step: 0.25 } }, 6, { percent: 80 })).toEqual([
    '6 điểm × 80 % = 4,8.',
    'Làm tròn đến 0,25 điểm: 4,75.',
  ]);
});

test('what is missing is said', () => {
  expect(stepsOf('ratio', {}, 6, {})).toEqual(['score-step/no-percent']);
  expect(stepsOf('minus-per', { per: 1 }, 6, {})).toEqual(['score-step/no-times']);
  expect(stepsOf('bands', { bands: [{ above: 5, points: 1 }] }, 1, { percent: 3 })).toEqual(['method-bands/outside']);
});

test('a sanction and the loss of the criterion above travel with the score', () => {
  const sanction = { ceiling: 'good' };
  expect(scored('deduct', { per: 5, sanction }, 20, { times: 1 })).toMatchObject({ sanction });
  expect(scored('deduct', { per: 5, sanction }, 20, { times: 0 })).not.toHaveProperty('sanction');
  const otherwise = { method: 'all-or-nothing', params: {} };
  expect(scored('zero-item', { otherwise }, 1, { met: false })).toMatchObject({ zeroesParent: true });
});

describe('a method of a plan is checked before it is used', () => {
  const nested = (inner: unknown) => ({ method: 'not-arisen-full', params: { otherwise: inner } });
  test.each([
    [{ method: 'magic', params: {} }, 'unknown-method', ['method']],
    [{ method: 'count', params: { per: 0 } }, 'bad-params', ['params', 'per']],
    [{ method: 'count', params: { per: 1, most: 3 } }, 'bad-params', ['params']],
    [nested({ method: 'count', params: {} }), 'bad-params', ['params', 'otherwise', 'params', 'per']],
    [
      {
        method: 'bands',
        params: {
          bands: [
            { atLeast: 50, points: 1 },
            { atMost: 50, points: 0 },
          ],
        },
      },
      'bad-params',
      ['params', 'bands'],
    ],
    [
      { method: 'bands', params: { bands: [{ atLeast: 5, above: 5, points: 1 }] } },
      'bad-params',
      ['params', 'bands', 0, 'above'],
    ],
    [{ method: 'rank-points', params: { points: [1, 2] } }, 'bad-params', ['params', 'points']],
  ])('%j', (spec, code, path) => {
    const checked = checkMethod(spec);
    expect(checked.faults[0]).toMatchObject({ code, path });
    expect(checked.spec).toBeNull();
  });

  test('methods nested without end are refused', () => {
    let spec: { method: string; params: unknown } = { method: 'all-or-nothing', params: {} };
    for (let depth = 0; depth < 12; depth++) spec = nested(spec);
    expect(checkMethod(spec).faults[0]).toMatchObject({ code: 'too-deep' });
  });

  test('facts, limits and coupling look into methods within methods', () => {
    const { spec } = checkMethod(nested({ method: 'half-scale', params: {} }));
    if (!spec) throw new Error('not accepted');
    expect(factsOf(spec)).toEqual(['arisen', 'target', 'actual']);
    expect(limitsOf(spec, 7)).toEqual({ low: 0, high: 7 });
    expect(isCoupled(spec)).toBe(true);
  });
});
