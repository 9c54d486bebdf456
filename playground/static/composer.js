// The message box: words, slash commands, mentions, and files that are dropped on it.

import { h } from "./dom.js";

// `offer(word, isFirst)` gives suggestions `{ insert, name, hint }`; `send(text, files)` is
// called with what was written and gives a complaint, or nothing.
export function composer({ name, testid, offer, send }) {
  let files = [];
  let offered = [];
  let chosen = 0;
  let word = "";

  const id = `${testid}-offers`;
  const box = h("textarea", {
    rows: 1, "aria-label": name, placeholder: name, "data-testid": testid, role: "combobox",
    "aria-expanded": "false", "aria-controls": id, "aria-autocomplete": "list",
  });
  const offers = h("ul", { id, class: "offers", role: "listbox", "aria-label": "Suggestions", hidden: true });
  const picker = h("input", { type: "file", multiple: true, class: "hidden", "aria-label": "Files", "data-testid": `${testid}-files` });
  const attached = h("ul", { class: "attached", "aria-label": "Files to send" });
  const complaint = h("p", { class: "error", role: "alert" });
  const attach = h("button", { class: "quiet", type: "button", onclick: () => picker.click() }, "Add file");
  const submit = h("button", { class: "press primary", type: "submit", "data-testid": `${testid}-send` }, "Send");
  const form = h("form", { class: "composer" }, offers, attached, box, complaint,
    h("div", { class: "row" }, attach, picker, h("span", { class: "tip" }, "Enter sends, Shift + Enter breaks the line"), submit));

  function grow() {
    box.style.height = "auto";
    box.style.height = `${Math.min(box.scrollHeight, 200)}px`;
  }

  function suggest() {
    const before = box.value.slice(0, box.selectionStart);
    word = before.match(/(?:^|\s)([/@#][^\s]*)$/)?.[1] ?? "";
    offered = word ? offer(word, before.trimStart() === word) : [];
    chosen = 0;
    drawOffers();
  }

  function drawOffers() {
    offers.replaceChildren(...offered.map((each, index) =>
      h("li", { role: "option", id: `${id}-${index}`, "aria-selected": String(index === chosen), onmousedown: (event) => pick(index, event) },
        h("strong", {}, each.name), h("small", {}, each.hint))));
    offers.hidden = !offered.length;
    box.setAttribute("aria-expanded", String(!offers.hidden));
    if (offered.length) box.setAttribute("aria-activedescendant", `${id}-${chosen}`);
    else box.removeAttribute("aria-activedescendant");
  }

  function pick(index, event) {
    event.preventDefault();
    const caret = box.selectionStart;
    const start = box.value.slice(0, caret).search(/[/@#][^\s]*$/);
    box.setRangeText(`${offered[index].insert} `, start, caret, "end");
    offered = [];
    drawOffers();
    box.focus();
  }

  function drawFiles() {
    attached.replaceChildren(...files.map((file, index) =>
      h("li", {}, file.name, h("button", { class: "quiet small", type: "button", "aria-label": `Remove ${file.name}`, onclick: () => {
        files.splice(index, 1);
        drawFiles();
      } }, "×"))));
  }

  function add(more) {
    files = [...files, ...more];
    drawFiles();
    box.focus();
  }

  async function finish(event) {
    event?.preventDefault();
    const text = box.value.trim();
    if (!text && !files.length) return;
    const sent = [box.value, files];
    box.value = "";
    files = [];
    offered = [];
    drawFiles();
    drawOffers();
    grow();
    complaint.textContent = "";
    const error = await send(text, sent[1]);
    if (!error) return;
    complaint.textContent = error;
    if (!box.value) [box.value, files] = sent;
    drawFiles();
    grow();
  }

  box.addEventListener("input", () => { grow(); suggest(); });
  box.addEventListener("blur", () => { offered = []; drawOffers(); });
  box.addEventListener("keydown", (event) => {
    const moves = { ArrowDown: 1, ArrowUp: -1 };
    const isExact = offered.length === 1 && word.toLowerCase() === offered[0].insert;
    if (offered.length && event.key in moves) {
      event.preventDefault();
      chosen = (chosen + moves[event.key] + offered.length) % offered.length;
      drawOffers();
    } else if (offered.length && !isExact && (event.key === "Tab" || event.key === "Enter")) pick(chosen, event);
    else if (offered.length && event.key === "Escape") { offered = []; drawOffers(); event.stopPropagation(); }
    else if (event.key === "Enter" && !event.shiftKey && !event.isComposing) finish(event);
  });
  box.addEventListener("paste", (event) => { if (event.clipboardData.files.length) add(event.clipboardData.files); });
  picker.addEventListener("change", () => { add(picker.files); picker.value = ""; });
  form.addEventListener("submit", finish);
  return { form, add, box };
}
