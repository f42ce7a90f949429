import { normalised } from '../text/shadow'

const between = /(?<=\p{Script=Han}) +(?=[\da-z])|(?<=[\da-z%]) +(?=\p{Script=Han})/gu

/** 5G 基站 and 5G基站 are the same words: a space that only parts scripts says nothing. */
export const unspaced = (text: string): string => (text.includes(' ') ? text.replace(between, '') : text)

/** Words as a library holds them and is asked for them. */
export const comparable = (text: string): string => unspaced(normalised(text))
