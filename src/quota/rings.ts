/**
 * Pieces of the same text, each pointing to the next in a ring. A piece alone points to itself, which is nearly every piece, so that
 * asking costs one look into an array.
 */
export const createRings = () => {
  const member = new Map<string, number>()
  const next: number[] = []

  const leave = (piece: number, text: string) => {
    const after = next[piece] ?? piece
    let before = after
    while ((next[before] ?? piece) !== piece) before = next[before] ?? piece
    next[before] = after
    next[piece] = piece
    if (after === piece) member.delete(text)
    else member.set(text, after)
  }

  const join = (piece: number, text: string) => {
    const other = member.get(text)
    next[piece] = other === undefined ? piece : (next[other] ?? other)
    if (other === undefined) member.set(text, piece)
    else next[other] = piece
  }

  return {
    /** Moves a piece from the ring of one text to that of another; the empty text has no ring. */
    move: (piece: number, from: string, to: string): void => {
      if (from === to) return
      if (from !== '') leave(piece, from)
      if (to === '') next[piece] = piece
      else join(piece, to)
    },
    isAlone: (piece: number): boolean => (next[piece] ?? piece) === piece,
    /** All pieces of the ring, this one first. */
    of: (piece: number): number[] => {
      const ring = [piece]
      for (let at = next[piece] ?? piece; at !== piece; at = next[at] ?? piece) ring.push(at)
      return ring
    },
  }
}
