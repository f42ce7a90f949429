import { gramLines } from './gramLines'

const pairOf = (line: string): [string, number] => {
  const at = line.lastIndexOf(' ')
  return [line.slice(0, at), Number(line.slice(at + 1))]
}

/** What each gram tells of a tone, as `npm run fit:reading` last found it. */
export const tones: ReadonlyMap<string, number> = new Map(gramLines.trim().split('\n').map(pairOf))
