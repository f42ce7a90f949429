import { getPayload } from 'payload'
import config from '@payload-config'
import { exitWhenParentGone } from '@/runtime/exitWhenParentGone'
import { articleData, as } from '../content'

/** An editor at the API, in a process of its own that may be killed at any moment: sends the id of each piece once its submission is confirmed. */
const write = async () => {
  exitWhenParentGone(() => process.exit(0))
  const payload = await getPayload({ config })
  const [editor, department, field] = await Promise.all([
    payload.findByID({ overrideAccess: true, depth: 0, collection: 'users', id: process.env.DESK_EDITOR ?? '' }),
    payload.findByID({
      overrideAccess: true,
      depth: 0,
      collection: 'departments',
      id: process.env.DESK_DEPARTMENT ?? '',
    }),
    payload.findByID({ overrideAccess: true, depth: 0, collection: 'fields', id: process.env.DESK_FIELD ?? '' }),
  ])
  for (;;) {
    const data = await articleData({ payload }, { editor, department, field }, { title: `作品 ${Math.random()}` })
    const { id } = (await payload.create({ collection: 'articles', draft: true, data, ...as(editor) } as never)) as {
      id: string
    }
    await payload.update({ collection: 'articles', id, data: { _status: 'published' }, ...as(editor) })
    process.send?.(id)
  }
}

await write()
