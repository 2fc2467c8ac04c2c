// Everything can be read without this. It opens what is folded up where a link leads into it, for browsers that do
// not do so themselves, and for the time of printing.
(() => {
  // From a disk a browser refuses the manifest, and complains.
  if (location.protocol !== "file:") {
    const manifest = document.createElement("link");
    manifest.rel = "manifest";
    manifest.href = new URL("../site.webmanifest", document.currentScript.src).href;
    document.head.append(manifest);
  }

  const reveal = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const folded = target && target.closest("details:not([open])");
    if (folded) {
      folded.open = true;
      target.scrollIntoView();
    }
  };
  addEventListener("hashchange", reveal);
  reveal();

  // "/" leads to the search, wherever no text is being written.
  addEventListener("keydown", (event) => {
    const isWriting = event.target.closest?.("input, textarea, select, [contenteditable]");
    if (event.key !== "/" || isWriting || event.ctrlKey || event.metaKey || event.altKey) return;
    const field = document.querySelector(".search input");
    if (!field) return;
    event.preventDefault();
    field.focus();
    field.select();
  });

  let opened = [];
  addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll("details.more:not([open])")];
    for (const folded of opened) folded.open = true;
  });
  addEventListener("afterprint", () => {
    for (const folded of opened) folded.open = false;
  });
})();
