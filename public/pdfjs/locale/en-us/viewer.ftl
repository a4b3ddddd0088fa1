pdfjs-page-landmark =
    .aria-label = Page { $page }
pdfjs-rendering-error = This page could not be drawn.
pdfjs-text-annotation-type =
    .alt = [{ $type } annotation]
