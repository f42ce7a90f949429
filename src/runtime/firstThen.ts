/** What is already running is handed over at the first call; later ones start anew. */
export const firstThen = <T>(first: T, next: () => Promise<T>): (() => Promise<T>) => {
  let isFirst = true
  return () => {
    if (!isFirst) return next()
    isFirst = false
    return Promise.resolve(first)
  }
}
