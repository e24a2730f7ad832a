import { z } from 'zod';

/** Parameters that all kinds about works share: the columns, and the words that tell works apart. */
export const workParams = {
  fields: z.strictObject({ work: z.string(), kind: z.string(), manager: z.string(), beats: z.string() }),
  words: z.strictObject({
    ignored: z.array(z.string()),
    taskStarts: z.array(z.string()),
    manager: z.strictObject({ own: z.array(z.string()), others: z.array(z.string()) }),
  }),
};

/** All columns of a table of works. */
export const workFields = ({
  work,
  kind,
  manager,
  beats,
}: z.infer<(typeof workParams)['fields']>): readonly string[] => [work, kind, manager, beats];
