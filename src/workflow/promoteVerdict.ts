import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { hasRole, personOf } from '@/access/people'
import { isWithinRegion } from '@/access/region'
import { appendAudit } from '@/audit/append'
import { rumourEntry } from '@/review/rumourEntry'
import { rumourFields } from '@/review/types'
import { Refusal } from './refusal'
import { movedOn, notAllowed, notFound } from './refusals'
import { all, byId, changeRow, findRow, insertRow, is, type Row } from './rows'
import { rowOfEntry } from './rumourRows'

export const promotionSchema = z.object({
  counterFact: z.string().trim().min(1).max(2000),
  field: z.enum(rumourFields),
  severity: z.enum(['low', 'medium', 'high', 'blocker']).default('medium'),
})
type Promotion = z.output<typeof promotionSchema>

const maxClaim = 500

const notRefuted = (req: PayloadRequest) =>
  new Refusal(req, 'not-refuted', 409, {
    zh: '只有专家判定为“错误”或“误导”的说法才能收入谣言库。',
    en: 'Only what an expert has judged to be refuted or misleading goes into the library.',
  })

/** A verdict of the office's region. */
const ownVerdict = async (req: PayloadRequest, id: string): Promise<Row<'verdicts'>> => {
  if (!hasRole(req, 'office')) throw notAllowed(req)
  const verdict = await findRow(req, 'verdicts', byId(id))
  if (!verdict || !isWithinRegion(verdict.region ?? '', personOf(req)?.region)) throw notFound(req)
  return verdict
}

/** Takes a claim that an expert has refuted into the library, in force at once. Whoever asks again gets the row that is there. */
export const promoteVerdict = async (
  req: PayloadRequest,
  id: string,
  promotion: Promotion,
): Promise<Row<'rumours'>> => {
  const verdict = await ownVerdict(req, id)
  if (verdict.expertVerdict !== 'refuted' && verdict.expertVerdict !== 'misleading') throw notRefuted(req)
  const code = `promoted-${verdict.id}`
  const isOpen = all(byId(verdict.id), { rumour: { exists: false } })
  if (await changeRow(req, 'verdicts', isOpen, { rumour: code })) return takeIn(req, verdict, code, promotion)
  const known = await findRow(req, 'rumours', is('code', code))
  if (!known) throw movedOn(req)
  return known
}

const takeIn = async (req: PayloadRequest, verdict: Row<'verdicts'>, code: string, promotion: Promotion) => {
  const claim = (verdict.claim ?? '').slice(0, maxClaim)
  const entry = rumourEntry.parse({ id: code, claim, ...promotion })
  const rumour = await insertRow(req, 'rumours', { ...rowOfEntry(entry), fromRound: verdict.round })
  await appendAudit(req, {
    action: 'rumour.promote',
    subjectType: 'rumours',
    subjectId: String(rumour.id),
    subjectTitle: rumour.claim,
    data: { code, verdict: verdict.id, expert: verdict.expert ?? '', field: rumour.field, severity: rumour.severity },
  })
  return rumour
}
