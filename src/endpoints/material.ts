import type { Endpoint, PayloadRequest } from 'payload'
import { personOf } from '@/access/people'
import { ownAssignment } from '@/workflow/answer'
import { Refusal } from '@/workflow/refusal'
import { notFound, signInFirst } from '@/workflow/refusals'
import { snapshotOfRound } from '@/workflow/release'
import { byId, findRow, type Row } from '@/workflow/rows'
import { answerMedia, answerPreview } from './preview'
import { idParam } from './respond'

/** The text opens once the expert has accepted, and thereby said that there is no conflict of interest. */
export const openedRound = async (req: PayloadRequest): Promise<Row<'rounds'>> => {
  if (!personOf(req)) throw signInFirst(req)
  const assignment = await ownAssignment(req, idParam(req))
  if (assignment.state !== 'accepted' && assignment.state !== 'decided')
    throw new Refusal(req, 'accept-first', 403, {
      zh: '请先确认没有利益冲突并接受任务，再查看内容。',
      en: 'Accept first: say that you have no conflict of interest.',
    })
  const round = await findRow(req, 'rounds', byId(assignment.round))
  if (!round) throw notFound(req)
  return round
}

/** `GET /api/assignments/:id/material` and its preview: what an expert who has accepted may read. */
export const materialEndpoint: Endpoint[] = [
  {
    path: '/:id/material',
    method: 'get',
    handler: async (req) => {
      const { digest, snapshot, report, risk, correctionNote, title, departmentName } = await openedRound(req)
      return Response.json({ digest, snapshot, report, risk, correctionNote, title, departmentName })
    },
  },
  {
    path: '/:id/preview',
    method: 'get',
    handler: async (req) =>
      answerPreview(req, snapshotOfRound(await openedRound(req)), `/api/assignments/${idParam(req)}/preview/media`),
  },
  {
    path: '/:id/preview/media/:mediaId',
    method: 'get',
    handler: async (req) => answerMedia(req, snapshotOfRound(await openedRound(req))),
  },
]
