import type { ReactNode } from 'react'
import type { Inline } from '@/content/types'
import { safeHref } from '../safeHref'

export const Inlines = ({ inlines }: { inlines: Inline[] }) => inlines.map((inline, i) => <Run key={i} {...inline} />)

const Run = (inline: Inline) => {
  const href = safeHref(inline.href)
  const text = marked(inline)
  return href ? (
    <a href={href} rel="noopener">
      {text}
    </a>
  ) : (
    text
  )
}

const marks = [
  ['code', 'code'],
  ['sub', 'sub'],
  ['sup', 'sup'],
  ['strike', 's'],
  ['underline', 'u'],
  ['italic', 'em'],
  ['bold', 'strong'],
] as const

const marked = (inline: Inline): ReactNode =>
  marks.reduce<ReactNode>((text, [mark, Tag]) => (inline[mark] ? <Tag>{text}</Tag> : text), inline.text)
