import type { PayloadRequest } from 'payload'
import { channels } from '@/channels'
import type { DraftContent, Missing } from '@/content/completeness'
import type { Release, Snapshot } from '@/content/types'
import { all, findRows, is, oneOf } from './rows'

/** What the channels the piece is meant for would not take, said before it is submitted and not after it was approved. */
export const channelProblems = async (req: PayloadRequest, content: DraftContent): Promise<Missing[]> => {
  const accounts = await findRows(
    req,
    'channel-accounts',
    all(is('department', content.department.id), is('active', true), oneOf('channel', content.channels)),
  )
  return accounts.flatMap(({ channel, mode }) => {
    const adapter = channels.find(({ slug }) => slug === channel)
    const problems = adapter?.check(asRelease(content), { mode }) ?? []
    return problems
      .filter(({ level }) => level === 'error')
      .map(({ code, message }) => ({ path: code.includes('title') ? 'title' : 'channels', message }))
  })
}

const asRelease = ({ declared: _declared, ...snapshot }: DraftContent): Release => {
  const now = new Date().toISOString()
  return {
    id: 'draft',
    pieceId: snapshot.pieceId,
    sequence: 0,
    digest: '',
    snapshot: snapshot satisfies Snapshot,
    releasedAt: now,
    firstReleasedAt: now,
    correctionNote: '',
  }
}
