import Link from 'next/link'
import { idOf } from '@/access/people'
import { kinds, type Kind } from '@/content/types'
import { common, editor, roleTitles } from '@/i18n/desk'
import type { DeskContext } from './deskContext'
import { DeskHead } from './DeskHead'
import { loadEditorDesk } from './editor/loadEditorDesk'
import { OwnQuota } from './editor/OwnQuota'
import { PieceCard } from './editor/PieceCard'
import { TaskCard } from './editor/TaskCard'
import { Section } from './Section'

const create = { articles: editor.writeArticle, videos: editor.uploadVideo, comics: editor.drawComic } satisfies Record<
  Kind,
  unknown
>

/** Own pieces, where each stands, with whom and until when, what is missing, the next step; and the department's year. */
export const EditorDesk = async (context: DeskContext) => {
  const { t, person } = context
  if (idOf(person.department) === '') return <DeskHead title={t(roleTitles.editor)} subtitle={t(common.noDepartment)} />
  const { department, tasks, toDo, inReview, published, publishedTotal, line } = await loadEditorDesk(context)
  return (
    <>
      <DeskHead title={t(roleTitles.editor)} subtitle={department}>
        {kinds.map((kind, at) => (
          <Link
            key={kind}
            prefetch={false}
            href={`/admin/collections/${kind}/create`}
            className={`desk-button desk-button--big desk-button--${at === 0 ? 'primary' : 'plain'}`}
          >
            {t(create[kind])}
          </Link>
        ))}
      </DeskHead>
      {line && <OwnQuota line={line} {...context} />}
      {tasks.length > 0 && (
        <Section id="tasks" title={t(editor.tasks)} count={tasks.length}>
          <ul className="desk-list">
            {tasks.map((task) => (
              <TaskCard key={task.id} task={task} {...context} />
            ))}
          </ul>
        </Section>
      )}
      <Pieces id="to-do" title={t(editor.toDo)} empty={t(editor.nothingToDo)} pieces={toDo} context={context} />
      <Pieces
        id="in-review"
        title={t(editor.inReview)}
        empty={t(editor.nothingInReview)}
        pieces={inReview}
        context={context}
      />
      <Pieces
        id="published"
        title={t(editor.published)}
        empty={t(editor.nothingPublished)}
        pieces={published}
        context={context}
      />
      {publishedTotal > published.length && (
        <p>
          <Link prefetch={false} href="/admin/collections/articles">
            {t(common.seeAll)}
          </Link>
        </p>
      )}
    </>
  )
}

type ListProps = {
  id: string
  title: string
  empty: string
  pieces: Parameters<typeof PieceCard>[0]['piece'][]
  context: DeskContext
}

const Pieces = ({ id, title, empty, pieces, context }: ListProps) => (
  <Section id={id} title={title} count={pieces.length} empty={empty}>
    <ul className="desk-list">
      {pieces.map((piece) => (
        <PieceCard key={piece.row.id} piece={piece} {...context} />
      ))}
    </ul>
  </Section>
)
