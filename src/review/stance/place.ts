import type { Line } from './lines'
import type { Scope } from './scope'
import type { Signs } from './sentence'

/** A sentence with what stands around it. */
export type Context = {
  sign: Signs
  line: Line
  scope: Scope
  isFirst: boolean
  following: Signs[]
  /** A closing judgement, or the heading over it, denies it together with others. */
  deniedAsAWhole: boolean
  /** The piece, or what stands around, says that it refutes. */
  framed: boolean
  /** The piece says nothing else. */
  isAlone: boolean
}
/** A sentence with all that decides its stance. */
export type Place = Context & {
  /** Statements just before that the piece denied. */
  denied: Signs[]
  /** It continues what a label (谣言：) began. */
  labelled: boolean
}
