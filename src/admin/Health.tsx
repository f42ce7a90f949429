'use client'
import { useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { admin, common, healthCheckWords } from '@/i18n/desk'
import { say, type Sentence } from '@/i18n/sentence'
import { property, text } from './callApi'
import { Pill, type Tone } from './Pill'

type State = { status: string; checks: { name: string; status: string; reason: string }[] }

const looks: Record<string, { tone: Tone; words: Sentence }> = {
  ok: { tone: 'good', words: admin.ok },
  degraded: { tone: 'warn', words: admin.degraded },
  failing: { tone: 'bad', words: admin.failing },
}

/** The answer of `/readyz`, asked by the browser, so that it says what the outside sees. */
export const Health = () => {
  const { i18n } = useTranslation()
  const t = (sentence: Sentence) => say(sentence, i18n.language)
  const [state, setState] = useState<State | null>(null)
  useEffect(() => void readHealth().then(setState), [])
  if (!state) return <p role="status">{t(admin.checking)}</p>
  const look = looks[state.status]
  return (
    <div role="status">
      <p>{look ? <Pill tone={look.tone}>{t(look.words)}</Pill> : t(common.offline)}</p>
      <ul className="desk-channels">
        {state.checks.map(({ name, status, reason }) => {
          const known = healthCheckWords[name]
          return (
            <li key={name}>
              <Pill tone={looks[status]?.tone ?? 'neutral'}>
                {known ? t(known) : name} {t(looks[status]?.words ?? admin.failing)} {reason}
              </Pill>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

const readHealth = async (): Promise<State> => {
  const answer: unknown = await fetch('/readyz', { cache: 'no-store' })
    .then((response) => response.json())
    .catch(() => null)
  const checks = property(answer, 'checks')
  return {
    status: text(property(answer, 'status')),
    checks: Object.entries(checks !== null && typeof checks === 'object' ? checks : {}).map(([name, check]) => ({
      name,
      status: text(property(check, 'status')),
      reason: text(property(check, 'reason')),
    })),
  }
}
