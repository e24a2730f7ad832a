import { firstScreenBytes } from '../../bench/pane-size';

/** What the first screen may cost on a slow line; parts that it does without are fetched later. */
const BUDGET = 140_000;

test('the first screen of the pane stays within its budget', async () => {
  const bytes = await firstScreenBytes();
  expect(bytes).toBeGreaterThan(50_000);
  expect(bytes).toBeLessThan(BUDGET);
});
