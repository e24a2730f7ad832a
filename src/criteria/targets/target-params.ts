import { z } from 'zod';

/** Parameters that all kinds about targets share: the columns, and phrases that tell nothing of which target a row is about. */
export const targetParams = {
  fields: z.strictObject({
    unit: z.string(),
    plan: z.string(),
    result: z.string(),
    lastYear: z.string(),
    percent: z.string(),
  }),
  ignored: z.array(z.string()),
};
