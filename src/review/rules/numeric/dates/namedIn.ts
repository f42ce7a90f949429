import { heldIn, wordTable } from '../../../text/wordTree'

const around = /\(\?<?[!=](?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/gu
/** What a name plainly begins with; a sign that may be left out is no part of it. */
const plainly = /^\p{Script=Han}+(?![?*])/u

/** Which of many names a text may hold, by what each of their alternatives plainly begins with, as 海森 for 海森[堡伯]: few texts hold any. */
export const namedIn = (names: readonly string[]): ((text: string) => number[]) => {
  const byBeginning = wordTable(
    names.flatMap((alternatives, at) =>
      alternatives
        .replaceAll(around, '')
        .split('|')
        .map((name) => [plainly.exec(name)?.[0] ?? name, at] as const),
    ),
  )
  return (text) => [...heldIn(byBeginning, text)].sort((one, other) => one - other)
}
