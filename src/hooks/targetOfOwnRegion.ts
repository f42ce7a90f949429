import type { CollectionBeforeChangeHook } from 'payload'
import { appendAudit } from '@/audit/append'
import { idOf, personOf } from '@/access/people'
import { isWithinRegion } from '@/access/region'
import { notAllowed } from '@/workflow/refusals'

/** The office sets targets for departments of its region, and the trail keeps the reason. */
export const targetOfOwnRegion: CollectionBeforeChangeHook = async ({ data, req }) => {
  const department = await req.payload.findByID({
    collection: 'departments',
    id: idOf(data.department),
    depth: 0,
    overrideAccess: true,
    req,
    disableErrors: true,
  })
  // Fields are validated after this hook and name what is wrong; nothing is stored then.
  if (!department) return data
  const person = personOf(req)
  if (person && !isWithinRegion(department.regionCode, person.region)) throw notAllowed(req)
  await appendAudit(req, {
    action: 'quota.target',
    subjectType: 'departments',
    subjectId: department.id,
    subjectTitle: department.name,
    reason: data.reason,
    data: { year: data.year, target: data.target, basis: data.basis },
  })
  return { ...data, region: department.regionCode }
}
