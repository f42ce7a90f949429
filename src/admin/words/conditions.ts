import type { Where } from 'payload'
import { transformWhereQuery, validateWhereQuery } from 'payload/shared'

type Condition = { operator: string; value: unknown }

/** The filter as the panel edits it: alternatives, each of conditions that hold together. */
const alternativesOf = (where: Where | undefined): Where[][] => {
  const full = where && !validateWhereQuery(where) ? transformWhereQuery(where) : where
  return (full?.or ?? []).map(({ and }) => and ?? [])
}

/** The page shows a condition by the first field that it names. */
const isOn = (condition: Where, name: string) => Object.keys(condition)[0] === name

const read = (condition: Where, name: string): Condition => {
  const [operator = 'equals', value] = Object.entries(condition[name] ?? {})[0] ?? []
  return { operator, value }
}

/** What a list's filter says of a field, in the order in which the page shows it. */
export const conditionsOn = (where: Where | undefined, name: string): Condition[] =>
  alternativesOf(where)
    .flat()
    .flatMap((condition) => (isOn(condition, name) ? [read(condition, name)] : []))

/** The filter with another value in the nth condition on the field. */
export const withValue = (
  where: Where | undefined,
  { name, nth, value }: { name: string; nth: number; value: string | string[] | undefined },
): Where => {
  let place = -1
  const replaced = (condition: Where): Where => {
    if (!isOn(condition, name)) return condition
    place += 1
    return place === nth ? { ...condition, [name]: { [read(condition, name).operator]: value } } : condition
  }
  return { or: alternativesOf(where).map((and) => ({ and: and.map(replaced) })) }
}
