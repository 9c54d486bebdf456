// The topmost modal of the person, as the browser's own dialog; and the question before a press.

import { drawBlocks } from "./blocks.js";
import { h } from "./dom.js";
import { ask } from "./server.js";

export function modal(dialog) {
  let shown = null;

  function show(view, world) {
    if (!view) {
      shown = null;
      if (dialog.open) dialog.close();
      return;
    }
    const version = `${view.id} ${view.hash}`;
    if (version === shown) return;
    shown = version;
    const typed = entered(dialog);
    dialog.replaceChildren(drawn(view, world));
    restore(dialog, typed);
    if (dialog.open) return;
    dialog.showModal();
    inputs(dialog)[0]?.focus();
  }

  function drawn(view, world) {
    const error = h("p", { class: "error", role: "alert" });
    const close = () => ask("close-view", { view: view.id });
    const submit = async (event) => {
      event.preventDefault();
      const answer = await ask("submit", { view: view.id, values: values(dialog) });
      error.textContent = answer.error ? `This did not work: ${answer.error}` : "";
      for (const place of dialog.querySelectorAll("[data-error-for]")) {
        place.textContent = answer.errors?.[place.dataset.errorFor] ?? "";
      }
    };
    return h("form", { onsubmit: submit, novalidate: true },
      h("header", {}, h("h2", { id: "modal-title" }, view.title.text),
        h("button", { class: "quiet", type: "button", "aria-label": "Close", onclick: close }, "✕")),
      h("div", { class: "blocks" }, drawBlocks(view.blocks, world)),
      error,
      h("footer", {},
        h("button", { class: "press", type: "button", onclick: close, "data-testid": "close-view" }, view.close?.text ?? "Cancel"),
        view.submit && h("button", { class: "press primary", type: "submit", "data-testid": "submit-view" }, view.submit.text)));
  }

  dialog.addEventListener("cancel", (event) => {
    event.preventDefault();
    dialog.querySelector("[data-testid=close-view]")?.click();
  });
  return { show };
}

// Asks before a press that the app wants confirmed. Resolves to whether to go on.
export function confirmed(dialog, question) {
  const words = (text, otherwise) => text?.text ?? otherwise;
  return new Promise((resolve) => {
    const answer = (yes) => () => {
      dialog.close();
      resolve(yes);
    };
    dialog.replaceChildren(h("form", { method: "dialog" },
      h("header", {}, h("h2", {}, words(question.title, "Are you sure?"))),
      h("p", { class: "words" }, words(question.text, "")),
      h("footer", {},
        h("button", { class: "press", type: "button", onclick: answer(false) }, words(question.deny, "Cancel")),
        h("button", { class: `press ${question.style ?? "primary"}`, type: "button", onclick: answer(true) }, words(question.confirm, "Yes")))));
    dialog.oncancel = answer(false);
    dialog.showModal();
  });
}

function inputs(dialog) {
  return [...dialog.querySelectorAll("[data-input]")];
}

function values(dialog) {
  return Object.fromEntries(inputs(dialog).map((field) => [field.dataset.input, field.read()]));
}

// What was typed outlives a redraw where the block and the element stay the same.
function entered(dialog) {
  return new Map(inputs(dialog).filter((field) => "value" in field).map((field) => [key(field), field.value]));
}

function restore(dialog, typed) {
  for (const field of inputs(dialog)) if (typed.get(key(field))) field.value = typed.get(key(field));
}

function key(field) {
  return `${field.dataset.block} ${field.dataset.input}`;
}
