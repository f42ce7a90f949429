import type { Endpoint, PayloadRequest } from 'payload'
import { hasRole, personOf } from '@/access/people'
import { calendarDay } from '@/quota/year'
import { importRumours } from '@/workflow/importRumours'
import { promoteVerdict, promotionSchema } from '@/workflow/promoteVerdict'
import { Refusal } from '@/workflow/refusal'
import { notAllowed, signInFirst } from '@/workflow/refusals'
import { findRows } from '@/workflow/rows'
import { sheetOf } from '@/workflow/rumourFile/writeSheet'
import { entryOfRow } from '@/workflow/rumourRows'
import { transactional } from './respond'

const maxBytes = 10 * 1024 * 1024

const formats = {
  jsonl: {
    type: 'application/x-ndjson; charset=utf-8',
    write: async (entries: ReturnType<typeof entryOfRow>[]): Promise<BodyInit> =>
      entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''),
  },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: async (entries: ReturnType<typeof entryOfRow>[]): Promise<BodyInit> =>
      new Uint8Array(await sheetOf(entries)),
  },
}

const formatOf = (req: PayloadRequest): keyof typeof formats => {
  const { format } = req.query
  if (format === 'jsonl' || format === 'xlsx') return format
  throw new Refusal(req, 'bad-query', 400, { zh: '参数 format 应为 jsonl 或 xlsx。', en: 'format is jsonl or xlsx.' })
}

/** `GET /api/rumours/export?format=jsonl|xlsx`: the whole library, also what is a draft or retired. */
const exportEndpoint: Endpoint = {
  path: '/export',
  method: 'get',
  handler: async (req) => {
    if (!personOf(req)) throw signInFirst(req)
    const format = formatOf(req)
    const rows = await findRows(req, 'rumours', {}, { limit: 0, sort: 'code' })
    return new Response(await formats[format].write(rows.map(entryOfRow)), {
      headers: {
        'Content-Type': formats[format].type,
        'Content-Disposition': `attachment; filename="rumours-${calendarDay(Date.now())}.${format}"`,
        'Cache-Control': 'no-store',
      },
    })
  },
}

const tooLarge = (req: PayloadRequest) =>
  new Refusal(req, 'too-large', 413, {
    zh: '文件超过 10 MB，请分次导入。',
    en: 'The file is larger than 10 MB; import it in parts.',
  })

const fileOf = async (req: PayloadRequest): Promise<Buffer> => {
  if (Number(req.headers.get('content-length')) > maxBytes) throw tooLarge(req)
  const bytes = Buffer.from((await req.arrayBuffer?.()) ?? new ArrayBuffer(0))
  if (bytes.length > maxBytes) throw tooLarge(req)
  return bytes
}

/** `POST /api/rumours/import?dryRun=true` with the file's bytes as body, JSONL or Excel. 422: it has problems and nothing was stored. */
const importEndpoint: Endpoint = {
  path: '/import',
  method: 'post',
  handler: async (req) => {
    if (!personOf(req)) throw signInFirst(req)
    if (!hasRole(req, 'office')) throw notAllowed(req)
    const answer = await importRumours(req, await fileOf(req), req.query.dryRun === 'true')
    return Response.json(answer, { status: answer.problems.length > 0 ? 422 : 200 })
  },
}

export const rumourEndpoints: Endpoint[] = [exportEndpoint, importEndpoint]

/** `POST /api/verdicts/:id/promote` with `{counterFact, field, severity?}` */
export const promoteEndpoint: Endpoint = {
  path: '/:id/promote',
  method: 'post',
  handler: transactional(promotionSchema, async (req, promotion, id) => {
    const { id: rumour, code } = await promoteVerdict(req, id, promotion)
    return { rumour, code }
  }),
}
