import { expect } from 'vitest'
import { canonicalJson } from '@/content/canonical'
import { piecePage } from '@/site/piecePage'
import { pieceJsonFile } from '@/site/urls'
import { webvtt } from '@/site/webvtt'
import { join } from 'node:path'
import { approvedRelease, type ApprovedRelease } from './approvedRelease'
import { marksIn } from './pieces'
import { readPublic, type PublicRelease } from './readPublic'
import { siteReader, type SiteFile } from './readSite'
import type { World } from './world'

/** What a step may rightly have changed for the public. */
export type Licence = { mayRelease: boolean; mayWithdraw: (piece: string) => boolean }

/** Watches everything that is public and knows, for each byte of it, the approval that it rests on. */
export const watchPublic = (world: World) => {
  const approved = new Map<string, ApprovedRelease>()
  const readSite = siteReader(join(world.system.folder, 'site'))
  let live = new Map<string, PublicRelease>()
  let onSite = new Set<string>()
  return async ({ mayRelease, mayWithdraw }: Licence): Promise<Map<string, PublicRelease>> => {
    const seen = await readPublic(world)
    for (const { id, digest, title, publicPiece } of seen) {
      const proof = approved.get(id) ?? (await approvedRelease(world.system, id))
      approved.set(id, proof)
      const { release } = proof
      expect({ digest, title, publicPiece }).toEqual({
        digest: release.digest,
        title: release.snapshot.title,
        publicPiece: proof.json,
      })
    }
    const now = new Map(seen.map((release) => [release.piece, release]))
    expect(now.size, 'one current release for each piece').toBe(seen.length)
    if (!mayRelease) expect(onlyNew(live, now), 'nothing becomes public but by the worker').toEqual([])
    const gone = [...live.keys()].filter((piece) => !now.has(piece) && !mayWithdraw(piece))
    expect(gone, 'what was live and not withdrawn is still live').toEqual([])
    live = now
    const { changed, paths } = await readSite()
    for (const file of changed) expectApproved(file, approved)
    onSite = expectStillThere(onSite, paths, now, approved)
    return now
  }
}

const onlyNew = (before: Map<string, PublicRelease>, now: Map<string, PublicRelease>) =>
  [...now.values()].filter(({ piece, id }) => before.get(piece)?.id !== id)

/** The page of a live piece, once it stands, stands until the piece is withdrawn. */
const expectStillThere = (
  before: Set<string>,
  paths: Set<string>,
  live: Map<string, PublicRelease>,
  approved: Map<string, ApprovedRelease>,
): Set<string> => {
  const pieces = [...live.values()].flatMap(({ piece, id }) => {
    const snapshot = approved.get(id)?.release.snapshot
    return snapshot ? [{ piece, json: pieceJsonFile(snapshot) }] : []
  })
  const lost = pieces.filter(({ piece, json }) => before.has(piece) && !paths.has(json))
  expect(lost, 'the page of a live piece stays on the site').toEqual([])
  return new Set(pieces.filter(({ json }) => paths.has(json)).map(({ piece }) => piece))
}

const expectApproved = ({ path, text }: SiteFile, approved: Map<string, ApprovedRelease>): void => {
  const proofs = [...approved.values()]
  const [folder = '', name = ''] = path.split('/')
  const own = proofs.filter(({ release }) => release.pieceId === name)
  if (folder === 'm') return expectApprovedMedium(name, text, proofs)
  if (/^(articles|videos|comics)$/.test(folder) && own.length > 0) {
    if (path.endsWith('/piece.json'))
      return expect(own.map(({ onSite }) => canonicalJson(onSite))).toContain(canonicalJson(JSON.parse(text)))
    if (path.endsWith('.html') && marksIn(text).length > 0)
      return expect(own.map(({ onSite }) => piecePage(onSite))).toContain(text)
  }
  const unknown = marksIn(text).filter((mark) => !proofs.some(({ marks }) => marks.has(mark)))
  expect({ path, unknown }, 'words that nobody has approved').toEqual({ path, unknown: [] })
}

/** Pictures and videos are named by the hash of the approved file; a transcript by its release. */
const expectApprovedMedium = (name: string, text: string, proofs: ApprovedRelease[]): void => {
  const transcript = proofs.find(({ release }) => name === `${release.id}.vtt`)?.release.snapshot.body
  if (transcript?.kind === 'videos') return expect(text).toBe(webvtt(transcript.transcript))
  const hash = /^[0-9a-f]{32}/.exec(name)?.[0] ?? name
  const isApproved = proofs.some(({ release }) =>
    Object.values(release.snapshot.media).some(({ sha256 }) => sha256.startsWith(hash)),
  )
  expect({ name, isApproved }).toEqual({ name, isApproved: true })
}
