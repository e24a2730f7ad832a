import type { FieldSpec } from '../sheet/field';
import fields from './base-fields.json';
import { fieldsSchema } from './schema';

const BASE: readonly FieldSpec[] = fieldsSchema.parse(fields);

/** Fields that every plan shares: numbers, names, workplaces, notes. A plan's own field of the same id takes the place of one. */
export const baseFields = (): readonly FieldSpec[] => BASE;
