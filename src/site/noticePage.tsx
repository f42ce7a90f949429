import type { Kind } from '@/content/types'
import { chineseDate } from './chinaTime'
import { Document } from './components/Document'
import { render } from './render'
import { kindNames } from './texts'

export const withdrawalKinds = ['error', 'unlawful', 'outdated', 'superseded', 'organisational'] as const
export type WithdrawalKind = (typeof withdrawalKinds)[number]

/** What the public learns of a withdrawn piece: not its title, which may be the very thing that was wrong. */
export type Notice = {
  kind: Kind
  departmentName: string
  withdrawal: WithdrawalKind
  /** ISO time. */
  withdrawnAt: string
}

const reasons: Record<WithdrawalKind, string> = {
  error: '内容有误',
  unlawful: '不符合有关规定',
  outdated: '内容已过时',
  superseded: '已有新的作品取代',
  organisational: '发布单位调整',
}

/** The page that answers for a withdrawn piece (下线说明), as an HTML document. */
export const noticePage = ({ kind, departmentName, withdrawal, withdrawnAt }: Notice): string =>
  render(
    <Document title="作品已下线" description="该科普作品已由发布单位下线。">
      <div className="plain">
        <h1>作品已下线</h1>
        <p>
          这篇{kindNames[kind]}已由{departmentName}于<time dateTime={withdrawnAt}>{chineseDate(withdrawnAt)}</time>
          下线，不再提供阅读。请勿继续转发或引用。
        </p>
        <dl>
          <dt className="soft">下线原因</dt>
          <dd>{reasons[withdrawal]}</dd>
        </dl>
        <p>
          <a href="/">查看最新科普</a>
        </p>
      </div>
    </Document>,
  )
