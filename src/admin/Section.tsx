import type { ReactNode } from 'react'

type Props = { id: string; title: string; count?: number; aside?: ReactNode; empty?: string; children?: ReactNode }

/** A part of a desk under its heading. With nothing in it, it says so in the words of `empty`, or is not there. */
export const Section = ({ id, title, count, aside, empty, children }: Props) =>
  count === 0 && !empty ? null : (
    <section className="desk-section" aria-labelledby={`${id}-title`} id={id}>
      <header className="desk-section__head">
        <h2 id={`${id}-title`}>
          {title}
          {count !== undefined && count > 0 && <span className="desk-count">{count}</span>}
        </h2>
        {aside}
      </header>
      {count === 0 && empty ? <p className="desk-empty">{empty}</p> : children}
    </section>
  )
