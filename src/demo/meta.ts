import type { AiLabel, Audience, Purpose, Snapshot, Source } from '@/content/types'

/** What a demo piece declares beside its body, whatever its kind. People, units and places are invented. */
export type DemoMeta = {
  key: string
  /** Key of the department, see departments. */
  department: string
  authors: { name: string; unit: string }[]
  responsibleEditor: string
  signer: { name: string; post: string }
  /** `checkedAt` is an ISO date. */
  confidentialityCheck: { checkedBy: string; checkedAt: string }
  /** Keys of science fields. */
  fields: string[]
  audience: Audience[]
  purpose: Purpose
  origin: Snapshot['origin']
  keywords: string[]
  title: string
  summary: string
  sources: Source[]
  aiLabel: AiLabel
  sponsored: boolean
  urgent?: true
  channels: string[]
  /** What the pipeline must do with it, and why. */
  expect: 'released'
  why: { zh: string; en: string }
}
