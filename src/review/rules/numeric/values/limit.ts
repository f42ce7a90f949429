import type { Quantity } from '../../../numbers/quantities'
import type { Dimension } from '../../../numbers/units'

/** `before` and `after` are what stands around the figure in its clause. */
export type Context = { before: string; after: string; text: string }
/** What no quantity of its kind can be. */
export type Limit = { of: Dimension; breaks: (quantity: Quantity, context: Context) => boolean; zh: string; en: string }
