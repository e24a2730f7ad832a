import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { transformSync } from '@swc/core';
import { ROOT } from '../../repository/source-files';
import type { EngineModel, FormulaEngine } from '../../../src/workbench/formulas/engine';

interface Package {
  initSync(options: { module: Uint8Array }): void;
  Model: new (name: string, locale: string, timezone: string, language: string) => EngineModel;
}

/** The engine's package is an ES module for browsers; here its files are turned into CommonJS and its binary is read from disk. */
function load(file: string): unknown {
  const { code } = transformSync(readFileSync(file, 'utf8'), { filename: file, module: { type: 'commonjs' } });
  const module = { exports: {} };
  const requireNear = (name: string): unknown =>
    name.startsWith('.') ? load(path.join(path.dirname(file), name)) : createRequire(file)(name);
  new Function('module', 'exports', 'require', '__filename', code)(module, module.exports, requireNear, file);
  return module.exports;
}

let engine: FormulaEngine | undefined;

/** The formula engine of the workbench, in Node. */
export function nodeEngine(): FormulaEngine {
  if (!engine) {
    const folder = path.join(ROOT, 'node_modules/@ironcalc/wasm');
    const loaded = load(path.join(folder, 'wasm.js')) as Package;
    loaded.initSync({ module: readFileSync(path.join(folder, 'wasm_bg.wasm')) });
    engine = { newModel: () => new loaded.Model('workbook', 'en', 'UTC', 'en') };
  }
  return engine;
}
