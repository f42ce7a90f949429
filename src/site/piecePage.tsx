import { Blocks } from './components/Blocks'
import { Comic } from './components/Comic'
import { Document } from './components/Document'
import { Figure } from './components/Figure'
import { PieceFoot } from './components/PieceFoot'
import { PieceHead } from './components/PieceHead'
import { Video } from './components/Video'
import type { PublicPiece } from './publicPieceSchema'
import { render } from './render'

type Options = {
  /** Shows unreleased content to signed-in people: says so, keeps search engines out and brings its own styles. */
  preview?: boolean
}

/** The page of one piece as an HTML document. It knows only what `publicPiece` lets through. */
export const piecePage = (piece: PublicPiece, { preview = false }: Options = {}): string =>
  render(
    <Document
      title={piece.title}
      description={piece.summary}
      url={preview ? undefined : piece.url}
      head={<PieceMeta piece={piece} />}
      inlineStyles={preview}
    >
      <article className="piece">
        {preview && <p className="note">预览：尚未发布，公众看不到此页。</p>}
        <PieceHead piece={piece} />
        <PieceBody piece={piece} />
        <PieceFoot piece={piece} />
      </article>
    </Document>,
  )

const PieceBody = ({ piece }: { piece: PublicPiece }) => {
  const { body, media, cover } = piece
  if (body.kind === 'videos') return <Video piece={piece} body={body} />
  if (body.kind === 'comics') return <Comic pages={body.pages} media={media} />
  return (
    <>
      {cover.media && <Figure media={media[cover.media]} alt={cover.alt} eager />}
      <div className="body">
        <Blocks blocks={body.blocks} media={media} />
      </div>
    </>
  )
}

const PieceMeta = ({ piece }: { piece: PublicPiece }) => {
  const cover = piece.media[piece.cover.media]
  const image = cover?.type === 'image' ? cover.renditions.findLast(({ mime }) => mime !== 'image/webp') : undefined
  return (
    <>
      <meta property="og:type" content={piece.kind === 'videos' ? 'video.other' : 'article'} />
      {image && <meta property="og:image" content={new URL(image.url, piece.url).href} />}
      {image && <meta property="og:image:alt" content={piece.cover.alt} />}
      <meta property="article:published_time" content={piece.publishedAt} />
      <meta property="article:modified_time" content={piece.updatedAt} />
      <meta name="author" content={piece.department.name} />
      {piece.keywords.length > 0 && <meta name="keywords" content={piece.keywords.join(',')} />}
      {piece.aiLabel !== 'none' && <meta name="AIGC" content={implicitLabel(piece)} />}
    </>
  )
}

/** GB 45438-2025 Annex E: all values are strings of printable ASCII, hence ids instead of names. Label 1: is generated. */
const implicitLabel = ({ id, department }: PublicPiece): string =>
  JSON.stringify({
    Label: '1',
    ContentProducer: department.id,
    ProduceID: id,
    ReservedCode1: '',
    ContentPropagator: department.id,
    PropagateID: id,
    ReservedCode2: '',
  })
