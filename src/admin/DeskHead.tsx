import type { ReactNode } from 'react'
import { LanguageSwitch } from './LanguageSwitch'

type Props = { title: string; subtitle?: string; children?: ReactNode }

/** Whose desk this is, the way to the other language, and what the person does most often. */
export const DeskHead = ({ title, subtitle, children }: Props) => (
  <header className="desk-head">
    <div>
      <h1>{title}</h1>
      {subtitle && <p className="desk-head__sub">{subtitle}</p>}
    </div>
    <LanguageSwitch />
    {children && <div className="desk-head__actions">{children}</div>}
  </header>
)
