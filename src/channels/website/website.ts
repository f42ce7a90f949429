import type { Channel, Outcome, StepContext } from '@/channels/channel'
import { publishPiece } from '@/site/publishPiece'
import { removePiece } from '@/site/removePiece'
import { absolute, pieceJsonFile, piecePath } from '@/site/urls'

const publish = async ({ release, file, site, now }: StepContext): Promise<Outcome> => {
  const { path } = await publishPiece({
    store: site.store,
    release,
    earlier: site.earlier,
    keepFile: site.keepFile,
    readFile: file,
    siteUrl: site.url,
  })
  return { kind: 'live', post: { id: release.id, link: absolute(site.url, path) }, publicAt: now().toISOString() }
}

/** The notice page replaces the piece; the web processes have answered 410 since the withdrawal was committed. */
const withdraw = async ({ release, site }: StepContext): Promise<Outcome> => {
  if (!site.notice) throw new Error(`piece ${release.pieceId} is not withdrawn`)
  await removePiece({ store: site.store, release, earlier: site.earlier, notice: site.notice, keepFile: site.keepFile })
  return { kind: 'gone' }
}

/** The website publishes files made from the release into the site store, and so does its correction. */
export const website: Channel = {
  slug: 'website',
  label: { zh: '官方网站', en: 'Website' },
  modes: ['hosted', 'manual'],
  secrets: [],
  settings: {},
  isRepeatable: true,
  check: () => [],
  render: ({ snapshot }, link) => ({
    title: snapshot.title,
    body: snapshot.summary,
    media: [snapshot.cover.media],
    link,
    aiNotice: '',
  }),
  submit: publish,
  correct: publish,
  withdraw,
  readBack: async (context) => {
    const json = await context.site.store.read(pieceJsonFile(context.release.snapshot))
    const isThis = json !== null && json.toString('utf8').includes(context.release.digest)
    if (!isThis) return { kind: 'absent' }
    const link = absolute(context.site.url, piecePath(context.release.snapshot))
    return {
      kind: 'found',
      outcome: { kind: 'live', post: { id: context.release.id, link }, publicAt: context.now().toISOString() },
    }
  },
}
