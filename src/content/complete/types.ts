import type { Snapshot } from '../types'

/** The resolved content of a desk copy; fields that nobody filled in are empty or absent. */
export type DraftContent = Snapshot & {
  /** 本单位对内容的科学性、真实性负责 is ticked. */
  declared: boolean
}

export type Missing = {
  /** Field of the desk copy, such as `signer.name` or `pages.0.panels.2.alt`. */
  path: string
  message: { zh: string; en: string }
}

export type Draft = Partial<DraftContent>

export const missing = (path: string, zh: string, en: string): Missing => ({ path, message: { zh, en } })

export const isEmpty = (text: string | undefined): boolean => text === undefined || text.trim() === ''

/** Characters as a reader counts them: code points, without white space. */
export const lengthOf = (text: string): number => Array.from(text.replace(/\s/g, '')).length
