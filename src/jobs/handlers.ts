import { deliver } from './deliver'
import { poll } from './poll'
import { readBack } from './readBack'
import { renderDirtyLists } from './renderDirtyLists'
import type { Handlers } from './runJob'
import { assign } from './assign'
import { review } from './review'
import { release } from './release'

/** One handler for each name of the catalogue; a missing one does not compile. */
export const handlers: Handlers = {
  review,
  assign,
  release,
  lists: renderDirtyLists,
  deliver,
  poll,
  reconcile: readBack,
}
