import type { Missing } from '@/content/completeness'
import { editor, missingCount } from '@/i18n/desk'
import type { DeskContext } from '../deskContext'

/** So few stand open; a new draft lacks a dozen things, which would bury the others. */
const shownOpen = 3

/** What keeps a draft from being submitted. */
export const MissingParts = ({ missing, t }: { missing: Missing[] } & Pick<DeskContext, 't'>) =>
  missing.length === 0 ? (
    <p className="desk-good">{t(editor.complete)}</p>
  ) : (
    <details className="desk-details" open={missing.length <= shownOpen}>
      <summary>{t(missingCount(missing.length))}</summary>
      <ul>
        {missing.map(({ path, message }) => (
          <li key={`${path} ${message.zh}`}>{t(message)}</li>
        ))}
      </ul>
    </details>
  )
