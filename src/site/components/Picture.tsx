import type { PublicImage } from '../publicPieceSchema'

type Props = {
  image: PublicImage
  alt: string
  /** The `sizes` attribute: how wide the picture is shown. */
  sizes: string
  /** The first picture of a page loads at once, the others when they come near. */
  eager?: boolean
}

/** A responsive picture: WebP where the browser takes it, JPEG or PNG elsewhere. */
export const Picture = ({ image, alt, sizes, eager }: Props) => {
  const fallback = image.renditions.filter(({ mime }) => mime !== 'image/webp')
  const largest = fallback.at(-1)
  if (!largest) return null
  const webp = image.renditions.filter(({ mime }) => mime === 'image/webp')
  return (
    <picture>
      {webp.length > 0 && <source type="image/webp" srcSet={srcSet(webp)} sizes={sizes} />}
      <img
        src={largest.url}
        srcSet={srcSet(fallback)}
        sizes={sizes}
        width={largest.width}
        height={largest.height}
        alt={alt}
        loading={eager ? undefined : 'lazy'}
        decoding="async"
      />
    </picture>
  )
}

const srcSet = (renditions: PublicImage['renditions']): string =>
  renditions.map(({ url, width }) => `${encodeURI(url)} ${width}w`).join(', ')
