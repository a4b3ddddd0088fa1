/** The name of the extension with its picture: the way to the reader's start page. */
export function Brand() {
  return (
    <a class="brand" href="/reader.html" aria-label="Motievolger">
      <img src="/icons/96.png" alt="" width="28" height="28" />
      <span>Motievolger</span>
    </a>
  );
}
