import { common, submit, withdrawalKindWords } from '@/i18n/desk'
import type { Sentence } from '@/i18n/sentence'
import { ActionButton } from './ActionButton'

type Props = { api: string; t: (sentence: Sentence) => string; tone?: 'danger' | 'quiet' }

/** Takes what is live down, with a kind and a reason. `api` is the document's address, such as `/api/articles/<id>`. */
export const WithdrawButton = ({ api, t, tone = 'danger' }: Props) => (
  <ActionButton
    tone={tone}
    label={t(submit.withdraw)}
    title={t(submit.withdrawTitle)}
    text={t(submit.withdrawText)}
    endpoint={`${api}/withdraw`}
    asks={[
      {
        name: 'kind',
        kind: 'select',
        required: true,
        label: t(submit.withdrawKind),
        options: Object.entries(withdrawalKindWords).map(([value, label]) => ({ value, label: t(label) })),
      },
      { name: 'reason', kind: 'textarea', required: true, label: t(common.reason) },
    ]}
    done={t(submit.withdrawn)}
  />
)
