/** Where the parts of pdf.js stand in the extension: all local, nothing is fetched from elsewhere. */
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

const asset = (folder: string): string => new URL(`/pdfjs/${folder}/`, location.href).href;

export { workerUrl };

/**
 * Options for `getDocument`. Images go through scripts instead of WebAssembly, so that the content
 * security policy needs no exception for it.
 */
export function pdfAssets() {
  return {
    cMapUrl: asset('cmaps'),
    cMapPacked: true,
    standardFontDataUrl: asset('standard_fonts'),
    wasmUrl: asset('wasm'),
    useWasm: false,
    isEvalSupported: false,
  } as const;
}
