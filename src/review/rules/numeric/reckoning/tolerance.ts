import type { Measure } from '../../../numbers/measures'

const roughly = /约|近|大概|接近|差不多|几乎|上下|超|逾/u
const unsure = /[一二两三四五六七八九]{2}|多|余|来|几/u
const behind = /^(?:左右|上下|多|余|来)/u

const exact = 0.07
/** 93.6元 is no round number; 约814公里 is told as if it were reckoned. */
const precise = 0.04
const preciseAbout = 0.1
const isPrecise = (written: string) => /^[1-9]\d*\.?\d*[1-9]/u.test(written) && /(?:\d\.?){3}/u.test(written)
const vague = 0.17

/** How far a figure may lie from what the others make, by how it is written. */
export const toleranceOf = (text: string, { start, end }: Measure) => {
  const written = text.slice(start, end)
  if (unsure.test(written)) return vague
  const isVague = roughly.test(text.slice(Math.max(0, start - 4), start)) || behind.test(text.slice(end))
  if (isVague) return isPrecise(written) ? preciseAbout : vague
  return isPrecise(written) ? precise : exact
}
