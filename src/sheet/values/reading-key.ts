import type { Reading } from '../value';

/** A reading as text: two that say the same, years with their ratings one by one, have the same. */
export const readingKey = (reading: Reading): string => JSON.stringify(reading, openMaps);

/** JSON alone would show every map as empty. */
const openMaps = (_key: string, value: unknown): unknown => (value instanceof Map ? [...value] : value);
