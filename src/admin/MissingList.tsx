import { useRef } from 'react'
import { submit } from '@/i18n/desk'
import { say } from '@/i18n/sentence'
import type { Problem } from './callApi'
import { CloseRow, closeAround } from './Dialog'
import { goToField } from './goToField'

type Props = { problems: Problem[]; language: string }

/** Everything that is missing, each point leading to its field. */
export const MissingList = ({ problems, language }: Props) => {
  const box = useRef<HTMLDivElement>(null)
  const go = (path: string) => {
    closeAround(box.current)
    goToField(path)
  }
  return (
    <div ref={box}>
      <p role="alert">{say(submit.missingText, language)}</p>
      <ul className="desk-missing">
        {problems.map(({ path, message }) => (
          <li key={`${path} ${message}`}>
            <button type="button" className="desk-link" onClick={() => go(path)}>
              {message}
            </button>
          </li>
        ))}
      </ul>
      <CloseRow language={language} />
    </div>
  )
}
