import type { TextFieldSingleValidation } from 'payload'
import { say } from '@/i18n/sentence'

const digits = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

/** Check character of a 统一社会信用代码 by GB 32100-2015. */
export const isCreditCode = (code: string): boolean => {
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(code)) return false
  const sum = weights.reduce((total, weight, at) => total + weight * digits.indexOf(code.charAt(at)), 0)
  return digits.charAt((31 - (sum % 31)) % 31) === code.charAt(17)
}

export const soundCreditCode: TextFieldSingleValidation = (value, { req }) =>
  !value ||
  isCreditCode(value) ||
  say(
    {
      zh: '统一社会信用代码有误：应为 18 位，且末位校验正确。',
      en: 'Not a valid unified social credit code: 18 characters with a right check character.',
    },
    req.i18n?.language,
  )
