import { Fragment, type ReactNode } from 'react'
import { chineseDate } from '../chinaTime'
import type { PublicPiece } from '../publicPieceSchema'
import { safeHref } from '../safeHref'
import { audienceNames, originNames, purposeNames } from '../texts'

/** The sources, and who answers for the piece. */
export const PieceFoot = ({ piece }: { piece: PublicPiece }) => (
  <>
    {piece.sources.length > 0 && (
      <section className="sources" aria-labelledby="sources">
        <h2 id="sources">参考来源</h2>
        <ol>
          {piece.sources.map((source, i) => (
            <li key={i}>
              <SourceText {...source} />
            </li>
          ))}
        </ol>
      </section>
    )}
    <footer className="about" aria-labelledby="about">
      <h2 id="about">发布与审核</h2>
      <dl>
        {factsOf(piece).map(([term, value]) => (
          <Fragment key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
      </dl>
    </footer>
  </>
)

const SourceText = ({ title, publisher, url, doi, date }: PublicPiece['sources'][number]) => {
  const href = safeHref(url) ?? (doi ? safeHref(`https://doi.org/${encodeURI(doi)}`) : undefined)
  const rest = [publisher, date, doi && `DOI：${doi}`].filter(Boolean).join('，')
  return (
    <>
      {href ? (
        <a href={href} rel="noopener">
          {title}
        </a>
      ) : (
        title
      )}
      {rest && <span className="soft">，{rest}</span>}
    </>
  )
}

const factsOf = (piece: PublicPiece): [string, ReactNode][] => {
  const { name, post } = piece.signer
  const facts: [string, ReactNode][] = [
    ['发布单位', piece.department.name],
    ['责任编辑', piece.responsibleEditor],
    ['签发人', [name, post].filter(Boolean).join('，')],
    ['科学性审核', <Reviewed key="review" digest={piece.digest} />],
    ['首次发布', chineseDate(piece.publishedAt)],
    ['作品来源', originNames[piece.origin.type]],
    ['科普目的', purposeNames[piece.purpose]],
    ['适合人群', piece.audience.map((who) => audienceNames[who]).join('、')],
    ['关键词', piece.keywords.join('、')],
  ]
  return facts.filter(([, value]) => Boolean(value))
}

/** The short digest lets anyone compare the page with `piece.json`, which carries the whole of it. */
const Reviewed = ({ digest }: { digest: string }) =>
  digest && (
    <>
      审核通过 <span className="hash">{digest.split(':').at(-1)?.slice(0, 16)}</span>
    </>
  )
