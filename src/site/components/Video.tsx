import type { PublicPiece } from '../publicPieceSchema'
import { mediaNotes } from './Figure'

type Props = { piece: PublicPiece; body: Extract<PublicPiece['body'], { kind: 'videos' }> }

/** The player with captions, and the transcript as text for those who can't hear, see or load it. */
export const Video = ({ piece, body }: Props) => {
  const video = piece.media[body.media]
  const cover = piece.media[piece.cover.media]
  const poster = cover?.type === 'image' ? posterOf(cover.renditions) : undefined
  return (
    <>
      {video?.type === 'video' && (
        <figure>
          <video
            controls
            preload="metadata"
            playsInline
            poster={poster}
            width={video.width}
            height={video.height}
            aria-label={piece.title}
          >
            <source src={video.url} type={video.mime} />
            <track kind="captions" src={body.captions} srcLang="zh-CN" label="中文字幕" default />
          </video>
          <figcaption>
            <span>片长 {clock(body.duration)}</span>
            {mediaNotes(video) && <span className="soft">{mediaNotes(video)}</span>}
          </figcaption>
        </figure>
      )}
      <Transcript cues={body.transcript} />
    </>
  )
}

const Transcript = ({ cues }: { cues: Props['body']['transcript'] }) => (
  <section className="transcript" aria-labelledby="transcript">
    <h2 id="transcript">文字稿</h2>
    <ol>
      {cues.map((cue, i) => (
        <li key={i}>
          <time dateTime={`PT${Math.floor(cue.start)}S`}>{clock(cue.start)}</time>
          <span>{cue.text}</span>
        </li>
      ))}
    </ol>
  </section>
)

const posterOf = (renditions: { url: string; mime: string }[]): string | undefined =>
  renditions.findLast(({ mime }) => mime !== 'image/webp')?.url

const clock = (seconds: number): string => {
  const whole = Math.floor(seconds)
  return `${String(Math.floor(whole / 60)).padStart(2, '0')}:${String(whole % 60).padStart(2, '0')}`
}
