import { declarations } from './declarations'
import type { Item } from './types'

/** A list paragraph's marker as the word processor shows it, and the item it makes. */
export type ListMarker = { marker: string; item: Item }

/** Word writes a paragraph's bullet or number into a span of its own, which is no part of the text. */
export const isMarkerSpan = (style: ReadonlyMap<string, string>): boolean => style.get('mso-list') === 'ignore'

const numeral = /^[(（]?(?:(\d+)(?:\.\d+)*|[a-z]{1,5}|([\u2460-\u2473]))(?:[.．、:：)）]|$)/i
const chineseNumeral = /^[(（第]?[〇零一二三四五六七八九十百]+(?:[、.．)）章节条款]|$)/

/**
 * Reads `mso-list:l0 level1 lfo1` and the marker in front of a paragraph; null when the paragraph is in no list. Whatever is no number
 * is a bullet, also a lone letter, since Word writes bullets as letters of symbol fonts (`o`, `Ø`, `§`).
 */
export const listMarker = (paragraph: Element): ListMarker | null => {
  const words = (declarations(paragraph).get('mso-list') ?? '').split(/\s+/)
  const level = Number(words.find((word) => /^level\d$/.test(word))?.slice(5) ?? 0)
  if (level === 0) return null
  const span = [...paragraph.querySelectorAll('[style]')].find((element) => isMarkerSpan(declarations(element)))
  const marker = (span?.textContent ?? '').replace(/[\s\u00a0]+/g, '')
  const [matched, digits, circled] = numeral.exec(marker) ?? []
  const ordered = matched !== undefined && !/^[a-z]$/i.test(marker)
  const number = digits ? Number(digits) : circled ? circled.charCodeAt(0) - 0x245f : 1
  return {
    marker,
    item: { kind: 'item', level, ordered, number, list: words.filter((word) => !/^level/.test(word)).join() },
  }
}

/** 一、 （一） 第一条: numbers that a list on a web page can't show and that other sentences refer to; they stay as text. */
export const isChineseNumeral = (marker: string): boolean => chineseNumeral.test(marker)
