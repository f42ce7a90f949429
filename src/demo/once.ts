import { anonymous, messageOf, signIn, type Api } from './api'
import type { SeededPiece } from './seedPieces'
import type { RunningDemo } from './startDemo'

type Options = RunningDemo & { print: (line: string) => void; json: boolean }
type Delivery = {
  id: string
  channel: string
  accountName: string
  state: string
  link?: string
  task?: { kind: string; url?: string }
}
type Outcome = 'released' | 'refused' | 'changes-requested' | 'waiting'
type Result = {
  collection: string
  id: string
  title: string
  department: string
  outcome: Outcome
  why: string
  digest: string
  deliveries: { channel: string; account: string; state: string; link: string }[]
}
type Attempt = { what: string; status: number; message: string }

/**
 * The product's main job, headless, over the real REST API: editors submit, the worker reads, experts judge, releases fan out, the quota
 * moves; and what must be refused is tried, and refused. @returns whether all came out as it must
 */
export const runOnceThrough = async (options: Options): Promise<boolean> => {
  const from = Date.now()
  const stage = await setTheStage(options)
  const before = await quota(stage)
  const fresh = await unsubmitted(stage, options.pieces)
  const attempts = await tryToGoRound(stage, options.pieces)
  for (const piece of fresh) await submit(stage, piece)
  await judgeAll(stage, fresh)
  await operateChannels(stage, options.pieces)
  const results = await collect(stage, options.pieces)
  const after = await quota(stage)
  const problems = check(options.pieces, results, attempts)
  const report = {
    ok: problems.length === 0,
    seconds: Math.round((Date.now() - from) / 100) / 10,
    pieces: results,
    quota: compare(before, after),
    attempts,
  }
  if (options.json) process.stdout.write(`${JSON.stringify(report)}\n`)
  else printTables(options, report)
  for (const problem of problems) options.print(`✗ ${problem}`)
  return problems.length === 0
}

type Stage = { options: Options; editors: Map<string, Api>; experts: Api[]; office: Api; nobody: Api }

const setTheStage = async (options: Options): Promise<Stage> => {
  const { urls, accounts } = options
  const of = (role: string) => accounts.filter((account) => account.role === role)
  const enter = (email: string) => signIn(urls.web, email, accounts[0]?.password ?? '')
  const editors = new Map<string, Api>()
  for (const { email, department } of of('editor')) editors.set(department, await enter(email))
  const experts: Api[] = []
  for (const { email } of of('expert')) experts.push(await enter(email))
  return { options, editors, experts, office: await enter(of('office')[0]?.email ?? ''), nobody: anonymous(urls.web) }
}

/** Each piece's own editor, found by asking who can read it. */
const editorOf = async (
  stage: Stage,
  { collection, id }: SeededPiece,
): Promise<{ editor: Api; department: string; doc: Record<string, unknown> }> => {
  for (const [department, editor] of stage.editors) {
    const { status, body } = await editor.call('GET', `/api/${collection}/${id}?draft=true&depth=0`)
    if (status === 200) return { editor, department, doc: body }
  }
  throw new Error(`no editor can read ${collection}/${id}`)
}

const unsubmitted = async (stage: Stage, pieces: SeededPiece[]): Promise<SeededPiece[]> => {
  const fresh: SeededPiece[] = []
  for (const piece of pieces) if ((await editorOf(stage, piece)).doc.stage === 'draft') fresh.push(piece)
  return fresh
}

const submit = async (stage: Stage, piece: SeededPiece) => {
  const { editor, department } = await editorOf(stage, piece)
  const { status, body } = await editor.call('PATCH', `/api/${piece.collection}/${piece.id}`, { _status: 'published' })
  if (status !== 200)
    throw new Error(`《${piece.title}》could not be submitted: ${status} ${JSON.stringify(body).slice(0, 600)}`)
  stage.options.print(`→ ${department} 提交审核《${piece.title}》`)
}

const verdicts = { released: 'approve', refused: 'refuse', 'changes-requested': 'requestChanges' } as const
const deadlineMs = 240_000

const judgeAll = async (stage: Stage, fresh: SeededPiece[]) => {
  const open = new Set(fresh.map(({ id }) => id))
  const until = Date.now() + deadlineMs
  while (open.size > 0 && Date.now() < until) {
    for (const expert of stage.experts) await judgeAsked(stage, expert, fresh)
    for (const piece of fresh) if (open.has(piece.id) && isSettled(await stageOf(stage, piece))) open.delete(piece.id)
    await new Promise((done) => setTimeout(done, 300))
  }
}

const isSettled = (stage: string) => ['released', 'refused', 'changesRequested', 'waiting'].includes(stage)
const stageOf = async (stage: Stage, piece: SeededPiece) => String((await editorOf(stage, piece)).doc.stage)

const judgeAsked = async ({ options }: Stage, expert: Api, fresh: SeededPiece[]) => {
  const { body } = await expert.call('GET', '/api/assignments?where[state][in]=asked,accepted&limit=100&depth=0')
  for (const task of docsOf<{ id: string; title: string; state: string; expertName: string }>(body)) {
    const piece = fresh.find(({ title }) => title === task.title)
    if (!piece) continue
    if (task.state === 'asked') await expert.call('POST', `/api/assignments/${task.id}/answer`, { answer: 'accept' })
    const material = await expert.call('GET', `/api/assignments/${task.id}/material`)
    const decision = verdicts[piece.expect]
    const { status } = await expert.call('POST', `/api/assignments/${task.id}/decide`, {
      decision,
      digest: material.body.digest,
      reason: decision === 'approve' ? '' : piece.why.zh,
    })
    if (status === 200)
      options.print(
        `→ ${task.expertName} ${decision === 'approve' ? '审核通过' : decision === 'refuse' ? '不予通过' : '退回修改'}《${piece.title}》（风险：${textOf(material.body.risk)}）`,
      )
  }
}

/** The documents of a list that the API answered. */
const docsOf = <T>({ docs }: Record<string, unknown>): T[] => (Array.isArray(docs) ? (docs as T[]) : [])

const deliveriesOf = async (editor: Api, pieceRow: string): Promise<Delivery[]> => {
  const { body } = await editor.call('GET', `/api/deliveries?where[piece][equals]=${pieceRow}&limit=50&depth=0`)
  return docsOf(body)
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
const idOf = (value: unknown): string =>
  textOf(value !== null && typeof value === 'object' && 'id' in value ? value.id : value)

/** Plays the persons' part until every delivery has come to rest: confirms WeChat drafts, presses publish in the simulated Douyin. */
const operateChannels = async (stage: Stage, pieces: SeededPiece[]) => {
  const until = Date.now() + deadlineMs
  for (;;) {
    let busy = 0
    for (const piece of pieces.filter(({ expect }) => expect === 'released')) {
      const { editor, doc } = await editorOf(stage, piece)
      const deliveries = await deliveriesOf(editor, idOf(doc.piece))
      if (deliveries.length === 0) busy += 1
      for (const delivery of deliveries) if (await operate(stage, editor, piece, delivery)) busy += 1
    }
    if (busy === 0 || Date.now() > until) return
    await new Promise((done) => setTimeout(done, 400))
  }
}

const pressed = new Set<string>()

const operate = async ({ options }: Stage, editor: Api, piece: SeededPiece, delivery: Delivery): Promise<boolean> => {
  if (['live', 'rejected', 'failed', 'superseded'].includes(delivery.state)) return false
  if (delivery.state === 'awaitingPerson' && !pressed.has(delivery.id)) {
    pressed.add(delivery.id)
    if (delivery.task?.kind === 'confirm') await editor.call('POST', `/api/deliveries/${delivery.id}/confirm`, {})
    if (delivery.task?.kind === 'scan' && delivery.task.url) {
      const answer = await fetch(delivery.task.url, { method: 'POST', headers: { Accept: 'application/json' } })
      const posted = (answer.ok ? await answer.json() : {}) as { share_url?: string }
      if (posted.share_url)
        await editor.call('POST', `/api/deliveries/${delivery.id}/confirm`, { link: posted.share_url })
    }
    options.print(`→ ${delivery.accountName}：人工确认发布《${piece.title}》`)
  }
  return true
}

const outcomes: Record<string, Outcome> = {
  released: 'released',
  refused: 'refused',
  changesRequested: 'changes-requested',
}

const collect = async (stage: Stage, pieces: SeededPiece[]): Promise<Result[]> => {
  const results: Result[] = []
  for (const piece of pieces) {
    const { editor, department, doc } = await editorOf(stage, piece)
    const row = idOf(doc.piece)
    const rounds = await editor.call('GET', `/api/rounds?where[piece][equals]=${row}&sort=-createdAt&limit=1&depth=0`)
    const [round] = docsOf<{ outcomeReason?: string; waitingWhy?: string; digest: string }>(rounds.body)
    const deliveries = await deliveriesOf(editor, row)
    results.push({
      collection: piece.collection,
      id: piece.id,
      title: piece.title,
      department,
      outcome: outcomes[String(doc.stage)] ?? 'waiting',
      why: round?.outcomeReason || round?.waitingWhy || piece.why.zh,
      digest: round?.digest ?? '',
      deliveries: deliveries.map(({ channel, accountName, state, link }) => ({
        channel,
        account: accountName,
        state,
        link: link ?? '',
      })),
    })
  }
  return results
}

type Line = { department: { id: string; name: string }; published: number; target: number }

const quota = async ({ office }: Stage): Promise<Line[]> => {
  const { body } = await office.call('GET', '/api/quota')
  return Array.isArray(body.lines) ? (body.lines as Line[]) : []
}

const compare = (before: Line[], after: Line[]) =>
  after
    .filter(({ target }) => target > 0)
    .map(({ department, published, target }) => ({
      department: department.name,
      before: before.find((line) => line.department.id === department.id)?.published ?? 0,
      after: published,
      target,
    }))

/** What must be refused, each tried over the API by somebody who may not. */
const tryToGoRound = async (stage: Stage, pieces: SeededPiece[]): Promise<Attempt[]> => {
  const [piece] = pieces
  if (!piece) return []
  const { department, editor } = await editorOf(stage, piece)
  const stranger = [...stage.editors].find(([name]) => name !== department)?.[1] ?? stage.nobody
  const path = `/api/${piece.collection}/${piece.id}`
  const tries: [string, Api, string, string, unknown?][] = [
    [
      '其他单位的编辑提交本单位作品 another department’s editor submits it',
      stranger,
      'PATCH',
      path,
      { _status: 'published' },
    ],
    ['其他单位的编辑查看草稿 another department’s editor reads the draft', stranger, 'GET', path],
    ['公众查看草稿 the public reads the draft', stage.nobody, 'GET', path],
    [
      '编辑绕过审核直接写发布版本 the editor writes a release',
      editor,
      'POST',
      '/api/releases',
      { piece: 'x', round: 'x', kind: 'articles', sequence: 1, digest: 'x', current: true },
    ],
    [
      '编辑直接改审核结论 the editor approves a round',
      editor,
      'PATCH',
      '/api/rounds?where[id][exists]=true',
      { state: 'approved' },
    ],
    [
      '办公室代替专家通过 the office decides for an expert',
      stage.office,
      'POST',
      '/api/assignments/x/decide',
      { decision: 'approve', digest: 'x' },
    ],
    [
      '用 GraphQL 写发布版本 a release by GraphQL',
      editor,
      'POST',
      '/api/graphql',
      {
        query:
          'mutation { createRelease(data: {piece: "x", round: "x", kind: "articles", sequence: 1, digest: "x"}) { id } }',
      },
    ],
  ]
  const attempts: Attempt[] = []
  for (const [what, api, method, target, body] of tries) {
    const answer = await api.call(method, target, body)
    attempts.push({ what, status: answer.status, message: messageOf(answer.body) })
  }
  return attempts
}

const check = (pieces: SeededPiece[], results: Result[], attempts: Attempt[]): string[] => [
  ...pieces.flatMap((piece) => {
    const result = results.find(({ id }) => id === piece.id)
    if (result?.outcome !== piece.expect) return [`《${piece.title}》: ${result?.outcome} instead of ${piece.expect}`]
    if (piece.expect !== 'released')
      return result.deliveries.length === 0 ? [] : [`《${piece.title}》reached a channel`]
    const stuck = result.deliveries.filter(({ state }) => state !== 'live')
    return result.deliveries.length === 0
      ? [`《${piece.title}》reached no channel`]
      : stuck.map(({ channel, state }) => `《${piece.title}》on ${channel} is ${state}`)
  }),
  ...attempts.flatMap(({ what, status, message }) =>
    status >= 400 || message !== '' ? [] : [`${what} was not refused (${status})`],
  ),
]

const printTables = (
  { print }: Options,
  {
    pieces,
    quota: lines,
    attempts,
    seconds,
  }: { pieces: Result[]; quota: ReturnType<typeof compare>; attempts: Attempt[]; seconds: number },
) => {
  const words: Record<Outcome, string> = {
    released: '已发布',
    refused: '不予通过',
    'changes-requested': '退回修改',
    waiting: '等待中',
  }
  print('\n作品 / 单位 / 审核结果 / 渠道')
  for (const { title, department, outcome, why, deliveries } of pieces) {
    print(`  《${title}》 ${department}  ${words[outcome]}${outcome === 'released' ? '' : `（${why}）`}`)
    for (const { account, state, link } of deliveries) print(`      ${account}  ${state}  ${link}`)
  }
  print('\n年度任务（应发布 / 之前 → 之后）')
  for (const { department, before, after, target } of lines)
    print(`  ${department}  应发布 ${target}  已发布 ${before} → ${after}`)
  print('\n应当被拒绝的操作')
  for (const { what, status, message } of attempts) print(`  ${what}  ${status} ${message}`)
  print(`\n用时 ${seconds} 秒`)
}
