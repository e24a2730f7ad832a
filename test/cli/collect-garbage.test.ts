import { collectGarbage } from '../../src/cli/batch/collect-garbage';

test('what nobody holds any more is given back', async () => {
  const held: object[] = [{ name: 'held' }];
  const dropped: WeakRef<object>[] = Array.from({ length: 100 }, (_, at) => new WeakRef({ at }));
  const kept = new WeakRef(held[0]!);
  // A WeakRef keeps its object until the turn in which it was made has ended.
  await new Promise((resolve) => setImmediate(resolve));
  collectGarbage();
  expect(dropped.filter((one) => one.deref() !== undefined)).toEqual([]);
  expect(kept.deref()).toBe(held[0]);
});
