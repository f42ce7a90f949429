import type { Panel } from '@/content/types'
import type { PublicPiece } from '../publicPieceSchema'
import { creditOf, dutiesOf, Figure } from './Figure'

type Props = { pages: { panels: Panel[] }[]; media: PublicPiece['media'] }

const sizes = '(min-width: 48rem) 21rem, calc(100vw - 2.5rem)'

/** Pages and panels in reading order; what is spoken and told stands as text below each picture, the credits once at the end. */
export const Comic = ({ pages, media }: Props) => {
  const used = pages.flatMap(({ panels }) => panels.map((panel) => media[panel.media]))
  const credits = [...new Set(used.map((file) => (file ? creditOf(file) : '')))].filter(Boolean)
  return (
    <>
      <Pages pages={pages} media={media} />
      {credits.map((credit) => (
        <p key={credit} className="meta">
          画面{credit}
        </p>
      ))}
    </>
  )
}

const Pages = ({ pages, media }: Props) =>
  pages.map(({ panels }, i) => (
    <section key={i} aria-label={`第 ${i + 1} 页`}>
      {pages.length > 1 && <h2 className="page-no">第 {i + 1} 页</h2>}
      <ol className="strip">
        {panels.map((panel, j) => (
          <li key={j} className={panels.length % 2 === 1 && j === 0 ? 'wide' : undefined}>
            <Figure
              media={media[panel.media]}
              alt={panel.alt}
              sizes={sizes}
              notes={dutiesOf}
              eager={i === 0 && j === 0}
            >
              <Words {...panel} />
            </Figure>
          </li>
        ))}
      </ol>
    </section>
  ))

const Words = ({ narration, dialogue }: Panel) => (
  <>
    {narration && <p className="narration">{narration}</p>}
    {dialogue.map(({ speaker, text }, i) => (
      <p key={i}>
        {speaker && <strong>{speaker}：</strong>}
        {text}
      </p>
    ))}
  </>
)
