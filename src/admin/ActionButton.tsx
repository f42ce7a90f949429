'use client'
import { toast, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useRef, useState, type SubmitEvent } from 'react'
import { common } from '@/i18n/desk'
import { say } from '@/i18n/sentence'
import { callApi, property, text } from './callApi'
import { AskField, type Ask } from './AskField'
import { closeAround, Dialog } from './Dialog'
import { sayMoved } from './moved'
import { Reveal } from './Reveal'

type Props = {
  label: string
  endpoint: string
  method?: 'POST' | 'PATCH'
  body?: Record<string, unknown>
  /** With a title it asks first, in the words of `text`. */
  title?: string
  text?: string
  asks?: Ask[]
  /** Word on the button that does it; the label when absent. */
  action?: string
  done?: string
  tone?: 'primary' | 'danger' | 'plain' | 'quiet'
  /** A text of the answer that is shown once, with these words. */
  reveal?: { field: string; note: string }
}

/** One step of the workflow as a button: asks for what the step needs, says what happens, does it, and shows the desk as it is then. */
export const ActionButton = (props: Props) => {
  const { label, title, tone = 'plain' } = props
  const [isOpen, setOpen] = useState(false)
  const step = useStep(props)
  const press = () => (title ? setOpen(true) : void step.run({}))
  return (
    <>
      <button
        type="button"
        className={`desk-button desk-button--${tone}`}
        onClick={press}
        disabled={step.isBusy && !title}
      >
        {label}
      </button>
      {!title && step.error && (
        <span role="alert" className="desk-error">
          {step.error}
        </span>
      )}
      {title && isOpen && (
        <Dialog title={title} onClose={() => (setOpen(false), step.forget())}>
          <Question {...props} step={step} />
        </Dialog>
      )}
    </>
  )
}

type Step = ReturnType<typeof useStep>

const useStep = ({ endpoint, method = 'POST', body, done, reveal }: Props) => {
  const { i18n } = useTranslation()
  const router = useRouter()
  const [isBusy, setBusy] = useState(false)
  const [error, setError] = useState('')
  const [revealed, setRevealed] = useState('')
  const run = async (asked: Record<string, unknown>): Promise<boolean> => {
    setBusy(true)
    setError('')
    const answer = await callApi(endpoint, { method, body: { ...body, ...asked }, language: i18n.language })
    setBusy(false)
    if (!answer.ok) setError([answer.message, ...answer.problems.map(({ message }) => message)].join(' '))
    else if (reveal) setRevealed(text(property(answer.value, reveal.field)))
    else toast.success(done ?? say(common.done, i18n.language))
    if (answer.ok) {
      sayMoved()
      router.refresh()
    }
    return answer.ok && !reveal
  }
  const forget = () => {
    setError('')
    setRevealed('')
  }
  return { run, forget, isBusy, error, revealed, language: i18n.language }
}

const Question = ({ text: words, asks = [], action, label, tone, reveal, step }: Props & { step: Step }) => {
  const form = useRef<HTMLFormElement>(null)
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = new FormData(event.currentTarget)
    if (await step.run(valuesOf(asks, given))) closeAround(form.current)
  }
  if (reveal && step.revealed) return <Reveal value={step.revealed} note={reveal.note} language={step.language} />
  return (
    <form ref={form} onSubmit={(event) => void submit(event)}>
      {words && <p>{words}</p>}
      {asks.map((ask) => (
        <AskField key={ask.name} ask={ask} />
      ))}
      {step.error && (
        <p role="alert" className="desk-error">
          {step.error}
        </p>
      )}
      <div className="desk-dialog__buttons">
        <button type="button" className="desk-button desk-button--plain" onClick={() => closeAround(form.current)}>
          {say(common.cancel, step.language)}
        </button>
        <button
          type="submit"
          className={`desk-button desk-button--${tone === 'danger' ? 'danger' : 'primary'}`}
          disabled={step.isBusy}
        >
          {action ?? label}
        </button>
      </div>
    </form>
  )
}

/** What was left empty is not sent; `yes` and `no` are sent as what they mean. */
const valuesOf = (asks: Ask[], given: FormData): Record<string, unknown> =>
  Object.fromEntries(
    asks.flatMap(({ name, kind }): [string, unknown][] => {
      const entry = given.get(name)
      const value = typeof entry === 'string' ? entry.trim() : ''
      if (value === '') return []
      return [[name, kind === 'yesNo' ? value === 'yes' : value]]
    }),
  )
