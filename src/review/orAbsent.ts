import type { z } from 'zod'

/** A field that may be left out, and of which null says no more: exports of spreadsheets and of tables write it for an empty cell. */
export const orAbsent = <Schema extends z.ZodType>(schema: Schema) =>
  schema
    .nullable()
    .transform((value) => value ?? undefined)
    .optional()
