// A figure's card is opened by its link and closed by another; this moves the focus along, closes the card by Escape
// and by a click beside it, shows it to who comes from another page to the figure, and copies what is to be copied.
(() => {
  const open = () => document.querySelector(".figure-cards > :target");
  const focus = () => {
    const card = open();
    if (!card) return;
    card.tabIndex = -1;
    card.focus({ preventScroll: true });
  };

  // Beside the sentence that was asked for; the focus stays with that.
  let shown = location.hash.startsWith("#f-") && document.getElementById(`how-${location.hash.slice(3)}`);
  if (shown) shown.classList.add("shown");
  const hide = () => {
    if (shown) shown.classList.remove("shown");
    shown = null;
  };
  addEventListener("hashchange", () => {
    hide();
    focus();
  });
  focus();

  const close = () => {
    hide();
    const back = open()?.querySelector(".close")?.getAttribute("href");
    if (!back) return;
    const [left, top] = [scrollX, scrollY];
    location.hash = back;
    document.querySelector(back)?.focus({ preventScroll: true });
    scrollTo({ left, top, behavior: "instant" });
  };
  addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
  });
  addEventListener("click", (event) => {
    if (shown && event.target.closest(".close")) hide();
    if ((shown || open()) && !event.target.closest(".figure-cards, a, button, summary, input")) close();
  });

  for (const button of document.querySelectorAll("button[data-copy]")) {
    button.addEventListener("click", () => {
      // Not every page may write to the clipboard by itself; what is selected it may copy.
      getSelection().selectAllChildren(document.getElementById(button.dataset.copy));
      if (document.execCommand("copy")) button.textContent = button.dataset.done;
    });
  }
})();
