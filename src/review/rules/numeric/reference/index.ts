import { body } from './body'
import { earth } from './earth'
import { food } from './food'
import { life } from './life'
import { more } from './more'
import { physics } from './physics'
import { sky } from './sky'

/** Every table of well-known quantities. Adding a quantity is one row. */
export const tables = [...sky, ...earth, ...physics, ...body, ...food, ...life, ...more]
