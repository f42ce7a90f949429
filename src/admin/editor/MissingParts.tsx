import type { Missing } from '@/content/completeness'
import { editor, missingCount } from '@/i18n/desk'
import type { DeskContext } from '../deskContext'

/** What keeps a draft from being submitted, folded, since a new draft lacks a dozen things. */
export const MissingParts = ({ missing, t }: { missing: Missing[] } & Pick<DeskContext, 't'>) =>
  missing.length === 0 ? (
    <p className="desk-good">{t(editor.complete)}</p>
  ) : (
    <details className="desk-details">
      <summary>{t(missingCount(missing.length))}</summary>
      <ul>
        {missing.map(({ path, message }) => (
          <li key={path}>{t(message)}</li>
        ))}
      </ul>
    </details>
  )
