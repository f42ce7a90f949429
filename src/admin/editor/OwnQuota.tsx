import { quota } from '@/i18n/desk'
import type { QuotaLineForDesk } from '@/workflow/quotaFor'
import type { DeskContext } from '../deskContext'
import { QuotaFigures } from '../QuotaFigures'
import { Section } from '../Section'

/** The department's year: 应发布、已发布、差额, and on what basis. */
export const OwnQuota = ({ line, ...context }: { line: QuotaLineForDesk } & DeskContext) => (
  <Section id="quota" title={`${context.t(quota.title)} ${line.year}`}>
    <QuotaFigures line={line} {...context} />
    {line.rule && <p className="desk-note">{`${context.t(quota.basis)}：${line.rule.basis}`}</p>}
  </Section>
)
