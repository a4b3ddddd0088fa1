pdfjs-page-landmark =
    .aria-label = Pagina { $page }
pdfjs-rendering-error = Deze pagina kon niet worden getekend.
pdfjs-text-annotation-type =
    .alt = [{ $type }-aantekening]
