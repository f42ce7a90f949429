import { env } from '@/env'
import { depsFor } from '@/jobs/depsFor'
import { rebuildSite } from '@/jobs/rebuildSite'
import { operatorCommand } from '@/runtime/operatorCommand'

/** `npm run site:rebuild`: every published file again, from releases. Exit code 1 when a piece could not be made again. */
await operatorCommand(async (payload) => {
  const { siteDir } = env()
  const { pieces, lists, failed } = await rebuildSite(depsFor(payload, env()), (done) => {
    if (done % 100 === 0) console.log(`…${done}`)
  })
  console.log(`已重新生成 ${pieces - failed.length} 件作品、${lists} 个列表。`)
  console.log(`${pieces - failed.length} pieces and ${lists} lists were made again in ${siteDir}.`)
  for (const { piece, title, reason } of failed)
    console.error(`未能重新生成“${title}”（${piece}）：${reason}\nNot made again: piece ${piece}: ${reason}`)
  return failed.length === 0 ? 0 : 1
})
