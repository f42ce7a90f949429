/** Stands where a stock widget of the panel would contradict the review: nothing is unpublished, nothing has a publish status. */
export const Nothing = () => null
