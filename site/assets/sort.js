// Puts the rows of a table in order by a column: its heads become buttons. Without this the rows stand by division.
(() => {
  const collator = new Intl.Collator("zh");
  const key = (row, column) => row.cells[column].dataset.key;

  // What has no key, or none that is a number, comes last whichever way the others go.
  const comparison = (column, isNumber, sign) => (left, right) => {
    const [a, b] = [key(left, column), key(right, column)];
    if (!a || !b) return (a ? 0 : 1) - (b ? 0 : 1);
    return sign * (isNumber ? a - b : collator.compare(a, b));
  };

  for (const table of document.querySelectorAll("table[data-sortable]")) {
    const heads = [...table.tHead.rows[0].cells];
    for (const head of heads) {
      if (!head.dataset.sort) continue;
      const button = document.createElement("button");
      button.type = "button";
      button.title = table.dataset.sortable;
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const isNumber = head.dataset.sort === "number";
        // Of numbers the largest are looked for first.
        const first = isNumber ? "descending" : "ascending";
        const other = isNumber ? "ascending" : "descending";
        const order = head.getAttribute("aria-sort") === first ? other : first;
        for (const each of heads) each.removeAttribute("aria-sort");
        head.setAttribute("aria-sort", order);
        const rows = [...table.tBodies[0].rows];
        rows.sort(comparison(head.cellIndex, isNumber, order === "ascending" ? 1 : -1));
        table.tBodies[0].append(...rows);
      });
    }
  }
})();
