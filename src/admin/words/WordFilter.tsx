'use client'
import { ReactSelect, useListQuery, useTranslation } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { common } from '@/i18n/desk'
import { conditionsOn, withValue } from './conditions'
import { inWords, type WordsOf } from './inWords'

const several = ['in', 'not_in']
const parts = ['like', 'not_like', 'contains']
const truth: WordsOf = { true: common.yes, false: common.no }

/**
 * The value of a condition on a word, chosen from the set; a part of one is typed as it is stored. The panel hands a filter of one's own
 * neither value nor handler: both are those of the list's query.
 */
export const WordFilter = ({ words, name }: { words: WordsOf; name: string }) => {
  const { query, handleWhereChange } = useListQuery()
  const { own, nth } = usePlace(name)
  const { operator, value } = conditionsOn(query.where, name)[nth] ?? { operator: 'equals', value: [] }
  const values = [value ?? []].flat().map(String)
  const choose = (chosen: string[]) =>
    void handleWhereChange?.(
      withValue(query.where, { name, nth, value: several.includes(operator) ? chosen : chosen[0] }),
    )
  return (
    <div ref={own} data-filter-on={name}>
      {parts.includes(operator) ? (
        <PartOfWord value={values[0] ?? ''} choose={choose} />
      ) : (
        <Choice
          words={operator === 'exists' ? truth : words}
          isMulti={several.includes(operator)}
          values={values}
          choose={choose}
        />
      )}
    </div>
  )
}

type Choose = { choose: (chosen: string[]) => void }

const Choice = ({
  words,
  isMulti,
  values,
  choose,
}: Choose & { words: WordsOf; isMulti: boolean; values: string[] }) => {
  const { i18n } = useTranslation()
  const optionOf = (value: string) => ({ value, label: String(inWords(words, value, i18n.language)) })
  return (
    <ReactSelect
      isMulti={isMulti}
      options={Object.keys(words).map(optionOf)}
      value={values.map(optionOf)}
      onChange={(chosen) => choose([chosen ?? []].flat().map((option) => String(option.value)))}
    />
  )
}

/** Taken over when it is complete, so that nothing is sought while an input method is still composing. */
const PartOfWord = ({ value, choose }: Choose & { value: string }) => (
  <input
    className="condition-value-text"
    type="text"
    defaultValue={value}
    onBlur={({ target }) => choose(target.value === '' ? [] : [target.value])}
    onKeyDown={({ key, nativeEvent, currentTarget }) => {
      if (key === 'Enter' && !nativeEvent.isComposing) currentTarget.blur()
    }}
  />
)

/** Which of the page's filters on the field this one is. */
const usePlace = (name: string) => {
  const own = useRef<HTMLDivElement>(null)
  const [nth, setNth] = useState(0)
  useEffect(() => {
    const all = [...document.querySelectorAll(`[data-filter-on="${name}"]`)]
    setNth(all.findIndex((element) => element === own.current))
  })
  return { own, nth }
}
