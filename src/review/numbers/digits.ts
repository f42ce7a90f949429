/** What was reckoned, without the dust of binary fractions. */
export const withoutDust = (value: number): number => Number(value.toPrecision(9))

/** How many digits say something: 1200 has two. */
export const digitsOf = (value: number): number =>
  String(withoutDust(Math.abs(value)))
    .replace('.', '')
    .replace(/^0+|0+$/gu, '').length
