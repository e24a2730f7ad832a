import { z } from 'zod';
import type { MethodSpec } from './method';

/** A method within a method, as it stands in a score plan; its own parameters are checked by the index. */
export type InnerSpec = MethodSpec;

/** Shape of a method in a score plan; parameters are checked by the method itself. */
export const innerSpec: z.ZodType<InnerSpec> = z.strictObject({ method: z.string(), params: z.unknown() });
