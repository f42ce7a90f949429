import { Document } from './components/Document'
import { render } from './render'

/** A page for an address that leads nowhere, as an HTML document. */
export const errorPage = (title: string, message: string): string =>
  render(
    <Document title={title} description={message}>
      <div className="plain">
        <h1>{title}</h1>
        <p>{message}</p>
        <p>
          <a href="/">查看最新科普</a>
        </p>
      </div>
    </Document>,
  )
