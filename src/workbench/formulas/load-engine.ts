import type { FormulaEngine } from './engine';

let loading: Promise<FormulaEngine> | undefined;

/** The formula engine (about 0.9 MB packed), fetched when it is first needed. Rejects when it cannot be loaded; the next call tries again. */
export function loadFormulaEngine(): Promise<FormulaEngine> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<FormulaEngine> {
  const { default: init, Model } = await import('@ironcalc/wasm');
  await init();
  return { newModel: () => new Model('workbook', 'en', 'UTC', 'en') };
}
