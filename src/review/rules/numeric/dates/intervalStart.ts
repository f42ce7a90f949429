import { peopleIn } from './lifeIn'

/** 1968年1月2日的第二例存活19个月: what begins on the later date. */
const ofOwn = /^的[^,;。\d]{1,10}(?:存活|生存|活|持续|运行|服役|工作|飞行)了?(?:[约近]|大约)?$/u
const death = /[去逝离辞过]世|病逝|死|卒|牺牲|遇难/u
const event = /(?<name>[去逝离辞]世|病逝|死|毕业|退休|结婚)(?:已经?|了|才|后|的)*$/u
/** 1962年……已去世4年: counted from an event whose date is not told. */
const isSinceEvent = (text: string, start: number): boolean => {
  const lead = text.slice(0, start)
  const { 0: told = '', groups: { name = '' } = {} } = event.exec(lead) ?? {}
  const before = lead.slice(0, lead.length - told.length)
  return name !== '' && !before.includes(name) && !(death.test(name) && death.test(before))
}

/** 1646年生,1716年去世,比牛顿早11年: measured from what the text does not tell. */
const isThanSomeone = (text: string, start: number): boolean => {
  const who = /比(?<who>[^,;。\d]{1,8}?)还?[早晚]了?$/u.exec(text.slice(Math.max(0, start - 12), start))?.groups?.who
  return who !== undefined && peopleIn(who).length > 0 && text.split(who).length === text.split(`比${who}`).length
}

/** Whether a time at `start` begins elsewhere than on the date before the one that ends at `dated`. */
export const isFromElsewhere = (text: string, dated: number, start: number): boolean =>
  ofOwn.test(text.slice(dated, start)) || isSinceEvent(text, start) || isThanSomeone(text, start)
