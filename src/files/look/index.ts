export { readLook } from './read-look';
export type * from './look';
