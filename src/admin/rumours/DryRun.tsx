import { andMore, counts, entryWords, library, lineOf } from '@/i18n/rumours'
import type { Sentence } from '@/i18n/sentence'
import type { Outcome } from './sendFile'

/** As many as a person reads. */
const shownAtMost = 50

type Props = { outcome: Outcome; t: (sentence: Sentence) => string }

/** What an import would do or, when the file has problems, which ones on which line. */
export const DryRun = ({ outcome: { added, changed, unchanged, problems, hints }, t }: Props) =>
  problems.length > 0 ? (
    <div role="alert">
      <p className="desk-error">{t(library.problems)}</p>
      <Some items={problems.map(({ line, message }) => `${t(lineOf(line))}：${message}`)} t={t} />
    </div>
  ) : (
    <div role="status">
      <p>
        <strong>{t(counts(added, changed.length, unchanged))}</strong>
      </p>
      {changed.length > 0 && (
        <details className="desk-details">
          <summary>{t(library.changedOnes)}</summary>
          <Some
            items={changed.map(({ code, fields }) => `${code}：${fields.map((key) => t(entryWords[key])).join('、')}`)}
            t={t}
          />
        </details>
      )}
      {hints.length > 0 && (
        <details className="desk-details" open>
          <summary>{t(library.hints)}</summary>
          <Some items={hints} t={t} />
        </details>
      )}
    </div>
  )

const Some = ({ items, t }: { items: string[] } & Pick<Props, 't'>) => (
  <ul className="desk-some">
    {items.slice(0, shownAtMost).map((item) => (
      <li key={item}>{item}</li>
    ))}
    {items.length > shownAtMost && <li>{t(andMore(items.length - shownAtMost))}</li>}
  </ul>
)
