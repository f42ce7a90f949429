/** Does something with each item, a few at a time; the results keep the order of the items. */
export const inPool = async <A, B>(items: readonly A[], size: number, work: (item: A) => Promise<B>): Promise<B[]> => {
  const waiting = items.entries()
  const results: { at: number; result: B }[] = []
  const lane = async () => {
    for (const [at, item] of waiting) results.push({ at, result: await work(item) })
  }
  await Promise.all(Array.from({ length: size }, lane))
  return results.sort((a, b) => a.at - b.at).map(({ result }) => result)
}
