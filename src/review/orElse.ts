import type { z } from 'zod'

/** A field that stands for `otherwise` where it is left out or null, as exports of spreadsheets and of tables write an empty cell. */
export const orElse = <Schema extends z.ZodType>(schema: Schema, otherwise: z.output<Schema> & z.input<Schema>) =>
  schema
    .nullable()
    .transform((value) => value ?? otherwise)
    .prefault(otherwise)
