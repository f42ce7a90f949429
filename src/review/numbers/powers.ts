import type { Dimension } from './units'

/** How often each base quantity goes into a quantity: a speed is m¹ s⁻¹. Things that are counted are bases of their own: 片, 次. */
export type Powers = Readonly<Record<string, number>>

const plain: Partial<Record<Dimension, Powers>> = {
  length: { m: 1 },
  area: { m: 2 },
  volume: { m: 3 },
  mass: { kg: 1 },
  time: { s: 1 },
  speed: { m: 1, s: -1 },
  frequency: { s: -1 },
  energy: { J: 1 },
  power: { J: 1, s: -1 },
  force: { J: 1, m: -1 },
  voltage: { J: 1, s: -1, A: -1 },
  current: { A: 1 },
  charge: { A: 1, s: 1 },
  dose: { Sv: 1 },
}

const hour = 3600
const money = new Set(['元', '块钱', '人民币'])

/** The base quantities of a unit that isn't itself a quotient, and what its factor must be multiplied by; null for what is never reckoned with. */
export const powersOf = (dimension: Dimension, unit: string): { powers: Powers; scale: number } | null => {
  if (dimension === 'count' || dimension === 'level') return { powers: { [unit]: 1 }, scale: 1 }
  if (dimension === 'money') return money.has(unit) ? { powers: { 元: 1 }, scale: 1 } : null
  const powers = plain[dimension]
  return powers ? { powers, scale: dimension === 'charge' ? hour : 1 } : null
}

/** The powers of a product; with −1, of a quotient. */
export const multiplied = (one: Powers, other: Powers, sign: 1 | -1): Powers => {
  const made: Record<string, number> = { ...one }
  for (const [base, power] of Object.entries(other)) {
    const sum = (made[base] ?? 0) + sign * power
    if (sum === 0) delete made[base]
    else made[base] = sum
  }
  return made
}

/** The same powers give the same words. */
export const keyOf = (powers: Powers): string =>
  Object.entries(powers)
    .map(([base, power]) => `${base}${power}`)
    .sort()
    .join(' ')

/** A quotient, such as a speed, a power or so much a day. */
export const isQuotient = (powers: Powers): boolean => Object.values(powers).some((power) => power < 0)
