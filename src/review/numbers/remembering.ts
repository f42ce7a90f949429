const most = 512

/** A reading of sentences that keeps its last few hundred answers, since several rules ask for the same sentence. */
export const remembering = <Answer>(read: (text: string) => Answer): ((text: string) => Answer) => {
  const remembered = new Map<string, Answer>()
  return (text) => {
    const known = remembered.get(text)
    if (known !== undefined) return known
    if (remembered.size >= most) remembered.clear()
    const answer = read(text)
    remembered.set(text, answer)
    return answer
  }
}
