import { toString } from 'qrcode'

/** A QR code drawn on the server: the address is seen by nobody else. White around it, also in the dark theme, so that phones read it. */
export const QrCode = async ({ content, label }: { content: string; label: string }) => {
  const svg = await toString(content, { type: 'svg', margin: 2, errorCorrectionLevel: 'M' })
  return (
    <figure className="desk-qr">
      <img
        src={`data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`}
        alt={label}
        width={240}
        height={240}
      />
      <figcaption>{label}</figcaption>
    </figure>
  )
}
