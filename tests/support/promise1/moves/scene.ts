import type { Answer } from '../api'
import type { Mark } from '../pieces'
import type { Actor, Doc, World } from '../world'

/** One random person at one random door: everything that a move may use. */
export type Scene = {
  world: World
  actor: Actor
  token: string | null
  /** The piece that the move is about. */
  doc: Doc
  /** All pieces of the sequence; a move that makes another adds it. */
  docs: Doc[]
  /** A random number for whatever the move has to choose. */
  pick: number
  /** New words, in no piece yet. */
  mark: Mark
}

/** What came of a move: an HTTP status, and what the world may rightly look different for. */
export type Outcome = { status: number; withdrew?: boolean; workerRan?: boolean }
export type Move = (scene: Scene) => Promise<Outcome>

export const statusOf = ({ status }: Answer): Outcome => ({ status })

/** The Local API throws what REST answers. */
export const attempt = async (work: () => Promise<unknown>): Promise<Outcome> => {
  try {
    await work()
    return { status: 200 }
  } catch (error) {
    const status = error instanceof Error && 'status' in error ? error.status : undefined
    return { status: typeof status === 'number' ? status : 500 }
  }
}

export const oneOf = <T>(items: readonly T[], pick: number): T | undefined => items[pick % Math.max(1, items.length)]

/** Who acts, for calls of the Local API in that person's name. */
export const asUser = ({ world, actor }: Scene) =>
  actor === 'anonymous'
    ? ({ user: null, overrideAccess: false } as const)
    : ({ user: { ...world.people[actor], collection: 'users' as const }, overrideAccess: false } as const)

export const asSystem = { overrideAccess: true } as const
