import { chineseDate } from '../chinaTime'
import type { ListRow } from '../listRow'
import { aiTags, kindNames } from '../texts'
import { piecePath } from '../urls'
import { Picture } from './Picture'

const sizes = '(min-width: 48rem) 22rem, 7rem'
const largeSizes = '(min-width: 48rem) 41rem, calc(100vw - 2.5rem)'

/** The entries of a list page. On the front page the first stands out. */
export const Cards = ({ rows, front }: { rows: ListRow[]; front: boolean }) => (
  <ul className={front ? 'cards front' : 'cards'}>
    {rows.map((row) => (
      <Card key={row.id} row={row} large={front && row === rows[0]} />
    ))}
  </ul>
)

const Card = ({ row, large }: { row: ListRow; large: boolean }) => (
  <li className="card">
    {row.cover ? (
      // The picture repeats what the title says, so assistive technology skips it.
      <div className="thumb">
        <Picture image={row.cover.image} alt="" sizes={large ? largeSizes : sizes} eager={large} />
      </div>
    ) : (
      <div className="thumb blank" aria-hidden="true">
        {kindNames[row.kind]}
      </div>
    )}
    <div>
      <h2>
        <a href={piecePath({ ...row, pieceId: row.id })}>{row.title}</a>
      </h2>
      <p className="summary">{row.summary}</p>
      <p className="meta">
        <span>{kindNames[row.kind]}</span>
        <span>{row.department.name}</span>
        <time dateTime={row.publishedAt}>{chineseDate(row.publishedAt)}</time>
      </p>
      {row.aiLabel !== 'none' && (
        <p className="meta">
          <span className="tag">{aiTags[row.aiLabel]}</span>
        </p>
      )}
    </div>
  </li>
)
