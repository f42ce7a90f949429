/**
 * Numbers to work with, lent to one search after the other, since making them anew would cost more than the search. Who borrows them
 * gives them back as zeros.
 */
export type Room<T> = (size: number) => T

const roomOf = <T extends { length: number }>(make: (size: number) => T): Room<T> => {
  let space = make(0)
  return (size) => {
    if (space.length < size) space = make(size)
    return space
  }
}

/** Room for sums. */
export const roomForSums = (): Room<Float64Array> => roomOf((size) => new Float64Array(size))

/** Room for marks, 32 bits each. */
export const roomForMarks = (): Room<Int32Array> => roomOf((size) => new Int32Array(size))

/** Room for marks of 8 bits, which stay nearer at hand while a library is read. */
export const roomForSmallMarks = (): Room<Uint8Array> => roomOf((size) => new Uint8Array(size))
