import type { Mark } from './types'

const byTag = new Map<string, Mark>([
  ['B', 'b'],
  ['STRONG', 'b'],
  ['I', 'i'],
  ['EM', 'i'],
  ['U', 'u'],
  ['S', 's'],
  ['STRIKE', 's'],
  ['SUB', 'sub'],
  ['SUP', 'sup'],
  ['CODE', 'code'],
])

type Change = { on: Mark[]; off: Mark[] }
const none: Change = { on: [], off: [] }

const weight = (value = ''): Change => {
  if (/^bold/.test(value) || Number(value) >= 600) return { on: ['b'], off: [] }
  return value === '' || value === 'inherit' ? none : { on: [], off: ['b'] }
}

const slant = (value = ''): Change => {
  if (/^(?:italic|oblique)/.test(value)) return { on: ['i'], off: [] }
  return value === 'normal' ? { on: [], off: ['i'] } : none
}

const decoration = (value = ''): Change => {
  if (value.includes('none')) return { on: [], off: ['u', 's'] }
  const on: Mark[] = []
  if (value.includes('underline')) on.push('u')
  if (value.includes('line-through')) on.push('s')
  return { on, off: [] }
}

const raised = (value = ''): Change => {
  if (value === 'super') return { on: ['sup'], off: ['sub'] }
  if (value === 'sub') return { on: ['sub'], off: ['sup'] }
  return value === 'baseline' ? { on: [], off: ['sub', 'sup'] } : none
}

/** The marks inside an element: those around it, its tag's own, and what its style switches on or off. */
export const marksOf = (
  element: Element,
  style: ReadonlyMap<string, string>,
  around: ReadonlySet<Mark>,
): ReadonlySet<Mark> => {
  const own = byTag.get(element.tagName.toUpperCase())
  const changes = [
    weight(style.get('font-weight')),
    slant(style.get('font-style')),
    decoration(`${style.get('text-decoration') ?? ''} ${style.get('text-decoration-line') ?? ''}`),
    raised(style.get('vertical-align')),
  ]
  const off = new Set(changes.flatMap((change) => change.off))
  const on = changes.flatMap((change) => change.on)
  return new Set([...around, ...(own ? [own] : [])].filter((mark) => !off.has(mark)).concat(on))
}
