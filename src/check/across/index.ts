export { checkAcross } from './check-across';
export { factsOf } from './facts';
export { acrossMessages } from './messages';
export type { SentFile } from './sent-file';
export type { ExpectedUnits } from './silent-units';
