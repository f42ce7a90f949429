/**
 * Numbers to work with, lent to one search after the other, since making them anew would cost more than the search. Who borrows them
 * gives them back as zeros.
 */
export type Room = (size: number) => Float64Array

export const roomOf = (): Room => {
  let space = new Float64Array(0)
  return (size) => {
    if (space.length < size) space = new Float64Array(size)
    return space
  }
}
