import { getPayload } from 'payload'
import config from '@payload-config'
import { exitWhenParentGone } from '@/runtime/exitWhenParentGone'
import { articleData, as } from '../content'
import type { System } from '../system'

/** An editor at the API, in a process of its own that may be killed at any moment: sends the id of each piece once its submission is confirmed. */
const write = async () => {
  exitWhenParentGone(() => process.exit(0))
  const payload = await getPayload({ config })
  const [editor, department, field] = await Promise.all([
    payload.findByID({ collection: 'users', id: process.env.DESK_EDITOR ?? '', depth: 0 }),
    payload.findByID({ collection: 'departments', id: process.env.DESK_DEPARTMENT ?? '', depth: 0 }),
    payload.findByID({ collection: 'fields', id: process.env.DESK_FIELD ?? '', depth: 0 }),
  ])
  for (;;) {
    const data = await articleData(
      { payload } as System,
      { editor, department, field },
      { title: `作品 ${Math.random()}` },
    )
    const { id } = (await payload.create({ collection: 'articles', draft: true, data, ...as(editor) } as never)) as {
      id: string
    }
    await payload.update({ collection: 'articles', id, data: { _status: 'published' }, ...as(editor) })
    process.send?.(id)
  }
}

await write()
