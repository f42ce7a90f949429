import type { Payload, PayloadRequest } from 'payload'
import { all, findRows, is, oneOf, type Row } from './rows'

/** What an account shows of a piece: the delivery that last came to rest there, if that left a post. */
export const shownPost = async (
  at: PayloadRequest | { payload: Payload },
  { piece, account }: Pick<Row<'deliveries'>, 'piece' | 'account'>,
): Promise<Row<'deliveries'> | null> => {
  const [last] = await findRows(
    at,
    'deliveries',
    all(is('piece', piece), is('account', account), oneOf('state', ['live', 'gone'])),
    { limit: 1, sort: '-sequence' },
  )
  return last?.state === 'live' ? last : null
}
