import type { Endpoint } from 'payload'
import { hasRole, personOf } from '@/access/people'
import { departmentRegionOrAuditor } from '@/access/rules'
import { Refusal } from '@/workflow/refusal'
import { notAllowed, signInFirst } from '@/workflow/refusals'
import { periodSchema, verdictQuality } from '@/workflow/verdictQuality'

/** `GET /api/verdicts/quality?from=&to=`: how far reader and experts agree; the office's region, for the auditor all. */
export const verdictQualityEndpoint: Endpoint = {
  path: '/quality',
  method: 'get',
  handler: async (req) => {
    if (!personOf(req)) throw signInFirst(req)
    if (!hasRole(req, 'office', 'auditor')) throw notAllowed(req)
    const period = periodSchema.safeParse({ from: req.query.from, to: req.query.to })
    if (!period.success)
      throw new Refusal(req, 'bad-query', 400, {
        zh: '参数有误：from 和 to 为日期，如 2026-03-01。',
        en: 'from and to are dates such as 2026-03-01.',
      })
    const scope = departmentRegionOrAuditor({ req })
    const quality = await verdictQuality(req, period.data, typeof scope === 'object' ? scope : {})
    return Response.json({ ...period.data, ...quality })
  },
}
