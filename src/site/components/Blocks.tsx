import type { Block, ListBlock } from '@/content/types'
import type { PublicPiece } from '../publicPieceSchema'
import { Figure } from './Figure'
import { Inlines } from './Inlines'

type Media = PublicPiece['media']

export const Blocks = ({ blocks, media }: { blocks: Block[]; media: Media }) =>
  blocks.map((block, i) => <OneBlock key={i} block={block} media={media} />)

const OneBlock = ({ block, media }: { block: Block; media: Media }) => {
  switch (block.type) {
    case 'heading': {
      const Tag = `h${block.level}` as const
      return (
        <Tag>
          <Inlines inlines={block.inlines} />
        </Tag>
      )
    }
    case 'paragraph':
      return (
        <p>
          <Inlines inlines={block.inlines} />
        </p>
      )
    case 'quote':
      return (
        <blockquote>
          <Inlines inlines={block.inlines} />
        </blockquote>
      )
    case 'list':
      return <List list={block} />
    case 'table':
      return <Table rows={block.rows} />
    case 'image':
      return (
        <Figure media={media[block.media]} alt={block.alt}>
          {block.caption && <span>{block.caption}</span>}
        </Figure>
      )
    case 'rule':
      return <hr />
  }
}

const List = ({ list }: { list: ListBlock }) => {
  const Tag = list.ordered ? 'ol' : 'ul'
  return (
    <Tag>
      {list.items.map((item, i) => (
        <li key={i}>
          <Inlines inlines={item.inlines} />
          {item.list && <List list={item.list} />}
        </li>
      ))}
    </Tag>
  )
}

const Table = ({ rows }: { rows: Extract<Block, { type: 'table' }>['rows'] }) => (
  // Focusable, so that a wide table can be scrolled by keyboard.
  <div className="scroll" tabIndex={0} role="region" aria-label="表格">
    <table>
      <tbody>
        {rows.map((cells, i) => (
          <tr key={i}>
            {cells.map(({ header, colSpan, rowSpan, inlines }, j) => {
              const Cell = header ? 'th' : 'td'
              const scope = header ? (i === 0 ? 'col' : 'row') : undefined
              return (
                <Cell
                  key={j}
                  scope={scope}
                  colSpan={colSpan > 1 ? colSpan : undefined}
                  rowSpan={rowSpan > 1 ? rowSpan : undefined}
                >
                  <Inlines inlines={inlines} />
                </Cell>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
