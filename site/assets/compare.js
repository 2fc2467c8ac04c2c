// Narrows the tables down by theme, province and division, and to what several places tell. What is chosen stands in the
// address, so that it can be kept and sent; without this all of it is there.
(() => {
  const form = document.getElementById("choices");
  if (!form) return;
  const shown = document.getElementById("shown");
  const sections = [...document.querySelectorAll(".compared")];
  const selects = [...form.querySelectorAll("select")];
  const boxes = [...form.querySelectorAll("[name=place]")];
  const offers = (select, value) => [...select.options].some((option) => option.value === value);

  const read = () => {
    const query = new URLSearchParams(location.search);
    for (const select of selects) {
      const value = query.get(select.name) ?? "";
      select.value = offers(select, value) ? value : "";
    }
    form.elements.shared.checked = query.has("shared");
    const places = new Set(query.getAll("place"));
    for (const box of boxes) box.checked = places.has(box.value);
    if (places.size) form.querySelector("details").open = true;
  };

  const write = () => {
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (value) query.append(name, value);
    const text = query.toString();
    history.pushState(null, "", text ? `?${text}` : location.pathname);
  };

  const isFilled = (row, column) => row.cells[column].textContent.trim() !== "";

  // Leaves the columns in which enough of the rows shown, all of one level, have a value, and the rows that have any there.
  const narrow = (table, rows, least) => {
    const head = table.tHead.rows[0];
    const bodies = [...table.tBodies].map((body) => rows.filter((row) => row.parentNode === body));
    const used = [...head.cells].map((_, column) =>
      column === 0 || bodies.some((body) => body.filter((row) => isFilled(row, column)).length >= least));
    for (const row of rows) row.hidden = !used.some((isUsed, column) => column > 0 && isUsed && isFilled(row, column));
    for (const row of [head, ...rows]) used.forEach((isUsed, column) => { row.cells[column].hidden = !isUsed; });
    return used.filter(Boolean).length - 1;
  };

  const apply = () => {
    // A page of one province has none to choose.
    const [theme, province] = [form.elements.theme.value, form.elements.province?.value];
    const places = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
    const least = form.elements.shared.checked ? 2 : 1;
    const found = new Set();
    let columns = 0;
    for (const group of form.querySelectorAll("fieldset[data-province]")) {
      group.hidden = Boolean(province) && group.dataset.province !== province;
    }
    for (const section of sections) {
      const table = section.querySelector("table");
      let rows = [];
      for (const row of table.querySelectorAll("tr[data-place]")) {
        const { place, province: within } = row.dataset;
        row.hidden = (province && within !== province) || (places.size > 0 && !places.has(place));
        if (!row.hidden) rows.push(row);
      }
      const used = narrow(table, rows, least);
      rows = rows.filter((row) => !row.hidden);
      for (const body of table.tBodies) body.hidden = !rows.some((row) => row.parentNode === body);
      section.hidden = Boolean(theme && section.dataset.theme !== theme) || rows.length === 0;
      if (section.hidden) continue;
      for (const row of rows) found.add(row.dataset.place);
      columns += used;
    }
    shown.textContent = found.size
      ? form.dataset.found.replace("{n}", found.size).replace("{m}", columns)
      : form.dataset.none;
  };

  const change = () => {
    write();
    apply();
  };
  form.addEventListener("change", change);
  form.addEventListener("submit", (event) => event.preventDefault());
  // The fields are empty only after the event.
  form.addEventListener("reset", () => setTimeout(change));
  addEventListener("popstate", () => {
    read();
    apply();
  });
  read();
  apply();
})();
