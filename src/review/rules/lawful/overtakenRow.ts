/** A state of things that is still told as present after it has changed; `word` stands in every such sentence; `now` says what holds. */
export type Overtaken = { word: string; told: RegExp; now: string }

export const row = (word: string, told: RegExp, now: string): Overtaken => ({ word, told, now })
export const upTo = '[^,。!?;]'
