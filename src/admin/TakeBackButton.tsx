import { common, submit } from '@/i18n/desk'
import type { Sentence } from '@/i18n/sentence'
import { ActionButton } from './ActionButton'

/** Takes a piece back from review. `api` is the document's address, such as `/api/articles/<id>`. */
export const TakeBackButton = ({ api, t }: { api: string; t: (sentence: Sentence) => string }) => (
  <ActionButton
    label={t(submit.takeBack)}
    title={t(submit.takeBack)}
    text={t(submit.takeBackText)}
    endpoint={`${api}/take-back`}
    asks={[{ name: 'reason', kind: 'textarea', label: t(common.reasonOptional) }]}
    done={t(submit.takenBack)}
  />
)
