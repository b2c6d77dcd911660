import 'pdfkit'

// What the library takes and its types do not know yet.
declare global {
  namespace PDFKit.Mixins {
    interface StructureElementOptions {
      /** Of a TH: whether it is the head of a column or of a row. */
      scope?: 'Column' | 'Row'
    }
  }
}
