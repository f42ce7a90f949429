import { cpus } from 'node:os'

const at = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0

export const median = (values: readonly number[]): number => at(values, 0.5)
export const p95 = (values: readonly number[]): number => at(values, 0.95)

/** Milliseconds that `act` takes. */
export const timed = async (act: () => Promise<unknown>): Promise<number> => {
  const from = performance.now()
  await act()
  return performance.now() - from
}

/** What the figures were measured on. */
export const machine = (): string =>
  `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores (shared), ${process.platform}, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}`

/** One line of the result: what, figure, and beside it what it is compared with. */
export const line = (what: string, figure: string, beside = ''): void =>
  console.log(`${what.padEnd(46)} ${figure.padStart(14)}${beside ? `   ${beside}` : ''}`)

export const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : 1)} ms`
