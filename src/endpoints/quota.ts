import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { personOf } from '@/access/people'
import { calendarYear } from '@/quota/year'
import { quotaFor, quotaNowAsJson, quotaPiecesFor } from '@/workflow/quotaFor'
import { Refusal } from '@/workflow/refusal'
import { signInFirst } from '@/workflow/refusals'

const query = z.object({
  year: z.coerce.number().int().min(2000).max(2100).optional(),
  asOf: z.iso.datetime({ offset: true }).optional(),
  department: z.string().max(64).optional(),
})

const questionOf = (req: PayloadRequest) => {
  if (!personOf(req)) throw signInFirst(req)
  const parsed = query.safeParse(req.query)
  if (!parsed.success)
    throw new Refusal(req, 'bad-query', 400, {
      zh: '参数有误：year 为 2000–2100 的年份，asOf 为 ISO 时间。',
      en: 'year is a year from 2000 to 2100, asOf an ISO time.',
    })
  const asOf = parsed.data.asOf ? new Date(parsed.data.asOf) : new Date()
  const { department } = parsed.data
  return { year: parsed.data.year ?? calendarYear(asOf), asOf, department, isNow: parsed.data.asOf === undefined }
}

/** `GET /api/quota?year=&asOf=` and, with `department=`, the pieces behind the figure. */
export const quotaEndpoints: Endpoint[] = [
  {
    path: '/quota',
    method: 'get',
    handler: async (req) => {
      const { department, isNow, ...question } = questionOf(req)
      if (isNow && !department)
        return new Response(await quotaNowAsJson(req, question), { headers: { 'Content-Type': 'application/json' } })
      const answer = await quotaFor(req, question)
      if (!department) return Response.json(answer)
      const line = answer.lines.filter((candidate) => candidate.department.id === department)
      return Response.json({ ...answer, lines: line, pieces: await quotaPiecesFor(req, { ...question, department }) })
    },
  },
]
