// Keeps the page at what was built last, and shows what is wrong with the texts. The server puts it into pages that it
// serves; no published page has it.
(() => {
  const own = document.currentScript;
  const news = new URL("news", own.src);
  // By what build this page was made, and what its own bytes, the style sheets and the scripts were then.
  const { page, ...known } = own.dataset;
  let latest = known;
  let isRenewing = false;
  let source;

  async function hasPageChanged() {
    const answer = await fetch(location.href, { method: "HEAD", cache: "no-store" });
    return !answer.headers.get("ETag")?.includes(page);
  }

  // Until the new style sheets are there, the old ones hold.
  function swapStyles(version) {
    for (const sheet of document.querySelectorAll("link[rel=stylesheet]")) {
      const url = new URL(sheet.href);
      if (url.origin !== location.origin) continue;
      url.search = version;
      const next = sheet.cloneNode();
      next.href = url;
      next.addEventListener("load", () => sheet.remove());
      next.addEventListener("error", () => next.remove());
      sheet.after(next);
    }
  }

  // A page that has changed is loaded anew, and the browser keeps the place that was read. What is built while one looks
  // is looked at next.
  async function renew() {
    if (isRenewing) return;
    isRenewing = true;
    while (known.build !== latest.build) {
      const { build, styles, scripts } = latest;
      try {
        if (scripts !== known.scripts || (await hasPageChanged())) return location.reload();
      } catch {
        break; // The server is gone. When it is back, it tells what it serves.
      }
      if (styles !== known.styles) swapStyles(styles);
      Object.assign(known, { build, styles });
    }
    isRenewing = false;
  }

  function listen() {
    if (source) return;
    source = new EventSource(news);
    source.addEventListener("message", (event) => {
      latest = JSON.parse(event.data);
      show(latest);
      renew();
    });
  }

  // A browser keeps few connections to a server: a page that nobody sees gives its own up.
  function follow() {
    if (document.visibilityState === "visible") return listen();
    source?.close();
    source = undefined;
  }

  const style = `
    :host { all: initial; }
    section {
      position: fixed; inset: auto 0 0; z-index: 2147483647; box-sizing: border-box; max-height: 45vh; overflow: auto;
      padding: 1rem 3.5rem 1rem 1.25rem; border-top: 4px solid #d3302f; background: #fff5f4; color: #1c1a19;
      font: 15px/1.6 system-ui, sans-serif; box-shadow: 0 -4px 24px #0003;
    }
    section.busy { border-color: #8a6d00; background: #fffbe9; }
    h2 { margin: 0; font-size: 16px; }
    ol { margin: .5rem 0 0; padding: 0; list-style: none; }
    li + li { margin-top: .6rem; }
    code { display: block; font: 13px/1.6 ui-monospace, monospace; overflow-wrap: anywhere; }
    p { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
    .help { opacity: .8; }
    button {
      position: absolute; top: .75rem; right: .75rem; width: 2.25rem; height: 2.25rem; border: 0; border-radius: 50%;
      background: none; color: inherit; font: 22px/1 system-ui, sans-serif; cursor: pointer;
    }
    button:hover, button:focus-visible { background: #8883; }
    @media (prefers-color-scheme: dark) {
      section { background: #2b1615; color: #f7eceb; }
      section.busy { background: #2a2409; }
    }
    @media print { section { display: none; } }
  `;
  let host;
  // What was put away stays away until something else is wrong.
  const putAway = "briefgen preview: put away";

  function element(name, text, kind) {
    const element = document.createElement(name);
    if (text !== undefined) element.textContent = text;
    if (kind) element.className = kind;
    return element;
  }

  function place({ path, line, column }) {
    return [path, line, column].filter((part) => part !== undefined).join(":");
  }

  function show({ busy, problems }) {
    host?.remove();
    host = undefined;
    const signature = JSON.stringify(problems);
    if (!problems.length) sessionStorage.removeItem(putAway);
    const isShown = problems.length && sessionStorage.getItem(putAway) !== signature;
    if (!isShown && !busy) return;
    host = element("div");
    host.lang = "en";
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    const root = host.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [sheet];
    const section = element("section", undefined, isShown ? "" : "busy");
    section.setAttribute("role", isShown ? "alert" : "status");
    const count = problems.length === 1 ? "1 error" : `${problems.length} errors`;
    section.append(element("h2", isShown ? [count, busy].filter(Boolean).join("; ") : busy));
    if (isShown) {
      const list = element("ol");
      for (const problem of problems) {
        const item = element("li");
        item.append(element("code", place(problem)), element("p", problem.message));
        if (problem.help) item.append(element("p", problem.help, "help"));
        list.append(item);
      }
      const button = element("button", "×");
      button.setAttribute("aria-label", "Put away");
      button.addEventListener("click", () => {
        sessionStorage.setItem(putAway, signature);
        show({ busy, problems });
      });
      section.append(list, button);
    }
    root.append(section);
    document.documentElement.append(host);
  }

  document.addEventListener("visibilitychange", follow);
  follow();
})();
