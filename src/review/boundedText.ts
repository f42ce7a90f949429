import { z } from 'zod'

/** A text of so many characters at most, counted as JSON Schema counts them: in code points. */
export const textUpTo = (most: number) =>
  z
    .string()
    .refine((text) => text.length <= most || Array.from(text).length <= most, {
      message: `超过 ${most} 个字符 · longer than ${most} characters`,
      abort: true,
    })
    .meta({ maxLength: most })

/** A text with something in it. */
export const wordsUpTo = (most: number) =>
  textUpTo(most).regex(/\S/u, { message: '不能为空 · it is empty' }).meta({ maxLength: most, minLength: 1 })
