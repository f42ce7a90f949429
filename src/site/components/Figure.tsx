import type { ReactNode } from 'react'
import { aiTags } from '../texts'
import type { PublicMedia } from '../publicPieceSchema'
import { Picture } from './Picture'

type Props = {
  media: PublicMedia | undefined
  alt: string
  eager?: boolean
  sizes?: string
  /** What stands beside the picture by duty; by default all of it. */
  notes?: (media: PublicMedia) => string
  children?: ReactNode
}

const column = '(min-width: 46rem) 44rem, calc(100vw - 2.5rem)'
const narrow = 640

/** A picture with its caption and what must stand beside it: credit, licence, 审图号, AI label. */
export const Figure = ({ media, alt, eager, sizes = column, notes: notesOf = mediaNotes, children }: Props) => {
  if (media?.type !== 'image') return alt ? <p className="soft">（图片：{alt}）</p> : null
  const notes = notesOf(media)
  const small = media.width < narrow
  return (
    <figure className={small ? 'small' : undefined}>
      <Picture
        image={media}
        alt={alt}
        sizes={small ? `min(${media.width}px, calc(100vw - 2.5rem))` : sizes}
        eager={eager}
      />
      {(children || notes) && (
        <figcaption>
          {children}
          {notes && <span className="soft">{notes}</span>}
        </figcaption>
      )}
    </figure>
  )
}

/** 图源、许可、审图号 and the AI label of a file, in one line; empty when there is nothing to say. */
export const mediaNotes = (media: PublicMedia): string => joined([creditOf(media), dutiesOf(media)])

export const creditOf = ({ credit, licence }: PublicMedia): string =>
  joined([credit && `来源：${credit}`, licence && `许可：${licence}`])

/** What has to stand beside the very picture. */
export const dutiesOf = ({ type, mapApproval, aiLabel }: PublicMedia): string =>
  joined([
    mapApproval && `审图号：${mapApproval}`,
    aiLabel !== 'none' && `${type === 'video' ? '本视频' : '本图'}由${aiTags[aiLabel]}`,
  ])

const joined = (parts: (string | false)[]): string => parts.filter(Boolean).join('　')
