import fc from 'fast-check'
import { kinds, type Kind } from '@/content/types'
import { drivingMoves, forbiddenMoves, moves } from './moves'
import { work } from './moves/work'
import { decide, pieceOf } from './moves/review'
import { aMark, pieceData } from './pieces'
import { expectDeskShut } from './readPublic'
import type { watchPublic } from './truth'
import { actors, type Actor, type Doc, type World } from './world'

export type Step = { move: string; actor: Actor; doc: number; pick: number }
export type Sequence = { live: Kind; desk: Kind; steps: Step[] }

const aStep = fc.record({
  move: fc.oneof(
    { weight: 1, arbitrary: fc.constantFrom(...drivingMoves) },
    { weight: 2, arbitrary: fc.constantFrom(...Object.keys(moves)) },
  ),
  actor: fc.oneof(
    { weight: 3, arbitrary: fc.constant<Actor>('editor') },
    { weight: 1, arbitrary: fc.constantFrom<Actor>(...actors) },
  ),
  doc: fc.nat(5),
  pick: fc.nat(997),
})

/** Eight or so random moves by random people on a piece that is live and one that is not. */
export const aSequence: fc.Arbitrary<Sequence> = fc.record({
  live: fc.constantFrom(...kinds),
  desk: fc.constantFrom(...kinds),
  steps: fc.array(aStep, { minLength: 6, maxLength: 10 }),
})

/** How often each move went through and how often it was refused. */
export type Tally = Map<string, { done: number; refused: number }>

type Watch = ReturnType<typeof watchPublic>

/** Plays a sequence and looks at everything public after every step. At the end what is live is withdrawn, so that the next begins empty. */
export const play = async (
  world: World,
  watch: Watch,
  tally: Tally,
  { live, desk, steps }: Sequence,
): Promise<void> => {
  const docs = [await aLivePiece(world, live), await aDraft(world, desk)]
  await watch({ mayRelease: true, mayWithdraw: () => false })
  const trail: string[] = []
  try {
    for (const step of steps) await playStep(world, watch, { step, docs, trail, tally })
    await expectDeskShut(world, docs)
  } catch (error) {
    throw new Error(`after ${trail.join(' → ')}`, { cause: error })
  }
  await withdrawAll(world, docs)
  await watch({ mayRelease: false, mayWithdraw: () => true })
}

type Playing = { step: Step; docs: Doc[]; trail: string[]; tally: Tally }

const playStep = async (world: World, watch: Watch, { step, docs, trail, tally }: Playing): Promise<void> => {
  const move = moves[step.move]
  const doc = docs[step.doc % docs.length]
  if (!move || !doc) throw new Error(`no move ${step.move}`)
  const { actor, pick } = step
  const piece = await pieceOf(world, doc)
  const outcome = await move({ world, actor, token: await world.tokenOf(actor), doc, docs, pick, mark: aMark() })
  trail.push(`${actor}: ${step.move} (${doc.kind} ${docs.indexOf(doc)}) ${outcome.status}`)
  count(tally, step.move, outcome.status)
  if (outcome.status < 400 && forbiddenMoves.some((name) => name === step.move))
    throw new Error(`${step.move} went through`)
  const withdrawn = outcome.withdrew ? piece?.id : undefined
  await watch({ mayRelease: outcome.workerRan ?? false, mayWithdraw: (id) => id === withdrawn })
}

const count = (tally: Tally, move: string, status: number) => {
  const { done, refused } = tally.get(move) ?? { done: 0, refused: 0 }
  tally.set(move, status < 400 ? { done: done + 1, refused } : { done, refused: refused + 1 })
}

export const aDraft = async ({ api, author, tokenOf }: World, kind: Kind): Promise<Doc> => {
  const token = await tokenOf('editor')
  const { body, text } = await api.rest(kind, { method: 'POST', token, body: pieceData(kind, author, aMark()) })
  const made = body.doc
  if (made === null || typeof made !== 'object' || !('id' in made)) throw new Error(`no draft: ${text}`)
  return { kind, id: String(made.id) }
}

/** Written, submitted, reviewed, approved, released and on the site, each by those whose part it is. */
export const aLivePiece = async (world: World, kind: Kind): Promise<Doc> => {
  const doc = await aDraft(world, kind)
  await goLive(world, doc)
  return doc
}

export const goLive = async (world: World, doc: Doc): Promise<void> => {
  const token = await world.tokenOf('editor')
  const path = `${doc.kind}/${doc.id}`
  const submitted = await world.api.rest(path, { method: 'PATCH', token, body: { _status: 'published' } })
  if (submitted.status !== 200) throw new Error(`not submitted: ${submitted.text}`)
  await approve(world, doc)
}

/** Those who were asked approve, and the worker does the rest. */
export const approve = async (world: World, doc: Doc): Promise<void> => {
  await decide('approve')({ world, actor: 'expert', token: null, doc, docs: [doc], pick: 0, mark: '' })
  await work(world)
}

const withdrawAll = async (world: World, docs: Doc[]): Promise<void> => {
  const token = await world.tokenOf('office')
  for (const { kind, id } of docs)
    await world.api.rest(`${kind}/${id}/withdraw`, {
      method: 'POST',
      token,
      body: { kind: 'organisational', reason: '测试结束' },
    })
}
