import { limitsOfBody } from './limitsOfBody'
import { limitsOfMatter } from './limitsOfMatter'
import { limitsOfShare } from './limitsOfShare'
import { limitsOfWorld } from './limitsOfWorld'

/** What no quantity of its kind can be; of one kind the first that is broken is told. */
export const limits = [...limitsOfShare, ...limitsOfBody, ...limitsOfMatter, ...limitsOfWorld]
