import { env } from '@/env'
import { rebuildSite } from '@/jobs/rebuildSite'
import { review } from '@/review/engine'
import { shippedLibrary } from '@/review/shippedLibrary'
import { libraryOf } from '@/review/retrieval/library'
import { operatorCommand } from '@/runtime/operatorCommand'
import { folderStore } from '@/site/store'

/** `npm run site:rebuild`: every published file again, from releases. Exit code 1 when a piece could not be made again. */
await operatorCommand(async (payload) => {
  const { siteDir, siteUrl } = env()
  const deps = {
    payload,
    now: () => new Date(),
    review,
    library: async () => libraryOf(shippedLibrary()),
    store: folderStore(siteDir),
    siteUrl,
    fetch,
    leaseMs: 120_000,
    readBackEveryMs: 60_000,
  }
  const { pieces, lists, failed } = await rebuildSite(deps, (done) => {
    if (done % 100 === 0) console.log(`…${done}`)
  })
  console.log(`已重新生成 ${pieces - failed.length} 件作品、${lists} 个列表。`)
  console.log(`${pieces - failed.length} pieces and ${lists} lists were made again in ${siteDir}.`)
  for (const { piece, title, reason } of failed)
    console.error(`未能重新生成“${title}”（${piece}）：${reason}\nNot made again: piece ${piece}: ${reason}`)
  return failed.length === 0 ? 0 : 1
})
