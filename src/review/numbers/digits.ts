/** How many digits say something: 1200 has two. */
export const digitsOf = (value: number): number =>
  String(Number(Math.abs(value).toPrecision(9)))
    .replace('.', '')
    .replace(/^0+|0+$/gu, '').length
