export { compareSubmissions } from './compare';
export type { ComparedSide } from './entries';
