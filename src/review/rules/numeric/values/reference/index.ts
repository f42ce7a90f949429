import { body } from './body'
import { clinic } from './clinic'
import { common } from './common'
import { nations } from './countries'
import { earth } from './earth'
import { food } from './food'
import { kinds } from './kinds'
import { life } from './life'
import { matter } from './matter'
import { more } from './more'
import { nature } from './nature'
import { physics } from './physics'
import { sky } from './sky'
import { world } from './world'

/** Every table of well-known quantities. Adding a quantity is one row. */
export const tables = [
  ...sky,
  ...earth,
  ...physics,
  ...body,
  ...food,
  ...life,
  ...more,
  ...clinic,
  ...matter,
  ...world,
  ...nature,
  ...common,
  ...nations,
  ...kinds,
]
