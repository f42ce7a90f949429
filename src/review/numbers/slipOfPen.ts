const decimalsOf = (value: number) => /\.(\d+)$/u.exec(String(value))?.[1]?.length ?? 0

const differing = (one: string, other: string) =>
  [...one].flatMap((sign, at) => (sign === other.charAt(at) ? [] : [at]))

const isSwapped = (one: string, other: string, [first, second]: readonly number[]) =>
  first !== undefined &&
  second === first + 1 &&
  one.charAt(first) === other.charAt(second) &&
  one.charAt(second) === other.charAt(first)

/**
 * Whether a figure is what a slip of the pen makes of the right one: one digit changed, two exchanged, a ten more or less. Figures that
 * have nothing to do with each other are rarely so near, hence this is evidence where the words of a text leave doubt.
 */
export const isSlip = (said: number, right: number): boolean => {
  const scale = 10 ** Math.min(decimalsOf(said), 6)
  const [one, other] = [Math.round(said * scale), Math.round(right * scale)]
  if (one === other || one < 10 || other < 10) return false
  const [a, b] = [String(one), String(other)]
  const places = a.length === b.length ? differing(a, b) : []
  return (
    places.length === 1 ||
    (places.length === 2 && isSwapped(a, b, places)) ||
    /^10+$/u.test(String(Math.abs(one - other)))
  )
}
