import type { CollectionConfig, Field } from 'payload'
import { ownDepartment, nobody } from '@/access/rules'
import { hasRole } from '@/access/people'
import { channelOptions } from '@/channels/options'
import type { Kind } from '@/content/types'
import { previewEndpoints } from '@/endpoints/preview'
import { takeBackEndpoint } from '@/endpoints/takeBack'
import { withdrawEndpoint } from '@/endpoints/withdraw'
import { contentFields } from '@/fields/contentFields'
import { adoptPiece } from '@/hooks/adoptPiece'
import { forgetPiece } from '@/hooks/forgetPiece'
import { holdPiece } from '@/hooks/holdPiece'
import { openReview } from '@/hooks/openReview'
import { protectReleased } from '@/hooks/protectReleased'
import { publishMeansSubmit } from '@/hooks/publishMeansSubmit'
import { textIsText } from '@/hooks/textIsText'

type Definition = { slug: Kind; labels: CollectionConfig['labels']; body: Field[] }

/**
 * One shape for articles, videos and comics. A document is the desk copy: it is never public and never `published`;
 * pressing Publish submits it (docs/adr/0002).
 */
export const defineContent = ({ slug, labels, body }: Definition): CollectionConfig => ({
  slug,
  labels,
  access: {
    admin: ({ req }) => hasRole(req, 'editor'),
    create: ({ req }) => hasRole(req, 'editor'),
    read: ownDepartment,
    readVersions: ({ req }) => hasRole(req, 'editor') && ownVersions(req),
    update: ownDepartment,
    delete: ownDepartment,
    unlock: nobody,
  },
  admin: {
    useAsTitle: 'title',
    group: { zh: '科普作品', en: 'Content' },
    defaultColumns: ['title', 'stage', 'updatedAt'],
    hidden: ({ user }) => user?.role !== 'editor',
    components: {
      edit: {
        PublishButton: '@/admin/SubmitButton#SubmitButton',
        UnpublishButton: '@/admin/Nothing#Nothing',
        Status: '@/admin/Nothing#Nothing',
        PreviewButton: '@/admin/PreviewButton#PreviewButton',
      },
    },
    preview: (doc) => (typeof doc.id === 'string' ? `/api/${slug}/${doc.id}/preview` : null),
  },
  defaultPopulate: { title: true, slug: true },
  // Payload saves many documents in parallel in one transaction: an error in one would silently undo the others that it reports as saved.
  disableBulkEdit: true,
  disableDuplicate: false,
  endpoints: [takeBackEndpoint(slug), withdrawEndpoint(slug), ...previewEndpoints(slug)],
  fields: contentFields(body, channelOptions),
  hooks: {
    beforeOperation: [publishMeansSubmit],
    beforeValidate: [textIsText],
    beforeChange: [holdPiece],
    afterChange: [adoptPiece, openReview],
    beforeDelete: [protectReleased],
    afterDelete: [forgetPiece],
  },
  trash: true,
  versions: { drafts: { autosave: { interval: 2000 }, schedulePublish: false, validate: true }, maxPerDoc: 200 },
})

const ownVersions = (req: Parameters<typeof hasRole>[0]) => {
  const department = req.user?.collection === 'users' ? req.user.department : null
  return { 'version.department': { equals: typeof department === 'string' ? department : (department?.id ?? '') } }
}
