// Interactive elements, as the browser's own controls. Those of an input block keep what was
// entered until the modal is submitted; all others tell the app at once.

import { h } from "./dom.js";
import { withEmoji } from "./emoji.js";

export function control(block, element, world, id) {
  const drawn = CONTROLS[element.type]?.(block, element, world) ?? absent(element);
  const field = drawn.field ?? drawn;
  field.dataset.testid = element.action_id;
  if (id) field.id = id;
  if (block.hint) field.setAttribute("aria-describedby", `${id}-hint`);
  if (block.type === "input") keep(block, element, drawn, world);
  return drawn.node ?? drawn;
}

// `read` gives what stands in the control, as the server wants it.
function keep(block, element, drawn, world) {
  const field = drawn.field ?? drawn;
  field.dataset.input = element.action_id;
  field.dataset.block = block.block_id;
  field.read = drawn.read ?? (() => field.value || null);
  if (block.dispatch_action) field.addEventListener("change", () => world.act(block, element, field.read(), field));
}

const CONTROLS = {
  button, overflow, icon_button, feedback_buttons, checkboxes,
  radio_buttons: radios,
  static_select: (block, element, world) => menu(block, element, world, options(element)),
  multi_static_select: (block, element, world) => menus(block, element, world, options(element)),
  users_select: (block, element, world) => menu(block, element, world, world.people()),
  multi_users_select: (block, element, world) => menus(block, element, world, world.people()),
  channels_select: (block, element, world) => menu(block, element, world, world.places()),
  multi_channels_select: (block, element, world) => menus(block, element, world, world.places()),
  conversations_select: (block, element, world) => menu(block, element, world, world.places()),
  multi_conversations_select: (block, element, world) => menus(block, element, world, world.places()),
  datepicker: (block, element, world) => typed(block, element, world, "date", element.initial_date),
  timepicker: (block, element, world) => typed(block, element, world, "time", element.initial_time),
  plain_text_input: text,
  email_text_input: (block, element, world) => typed(block, element, world, "email", element.initial_value),
  url_text_input: (block, element, world) => typed(block, element, world, "url", element.initial_value),
  number_input: (block, element, world) => typed(block, element, world, "number", element.initial_value),
};

function button(block, element, world) {
  const name = element.accessibility_label;
  const drawn = h("button", { class: `press ${element.style ?? ""}`, type: "button", "aria-label": name }, label(element.text));
  drawn.addEventListener("click", () => {
    if (element.url) window.open(element.url, "_blank", "noopener");
    world.act(block, element, null, drawn);
  });
  return drawn;
}

function icon_button(block, element, world) {
  const press = () => world.act(block, element, null, drawn);
  const drawn = h("button", { class: "press icon", type: "button", onclick: press }, "🗑 ", label(element.text));
  return drawn;
}

function feedback_buttons(block, element, world) {
  const side = (which, glyph) => {
    const { text, accessibility_label } = element[`${which}_button`];
    const press = () => world.act(block, element, which, drawn);
    return h("button", { class: "press icon", type: "button", onclick: press, "aria-label": accessibility_label }, glyph, " ", label(text));
  };
  const drawn = h("span", { class: "feedback" }, side("positive", "👍"), side("negative", "👎"));
  return drawn;
}

function overflow(block, element, world) {
  const drawn = h("select", { class: "menu overflow", "aria-label": "More" }, h("option", { value: "" }, "⋯"), options(element).map(asOption));
  drawn.addEventListener("change", () => {
    const chosen = element.options.find((each) => each.value === drawn.value);
    if (chosen?.url) window.open(chosen.url, "_blank", "noopener");
    world.act(block, element, drawn.value, drawn);
    drawn.value = "";
  });
  return drawn;
}

function menu(block, element, world, choices) {
  const initial = initially(element);
  const name = element.placeholder?.text ?? "Choose";
  const empty = h("option", { value: "" }, name);
  const drawn = h("select", { class: "menu", "aria-label": block.label ? null : name }, empty, choices.map(asOption));
  drawn.value = initial ?? "";
  return telling(drawn, block, element, world);
}

function menus(block, element, world, choices) {
  const chosen = new Set((element.initial_options ?? []).map((each) => each.value));
  const drawn = h("select", { class: "menu", multiple: true, size: Math.min(choices.length, 6) }, choices.map(asOption));
  for (const option of drawn.options) option.selected = chosen.has(option.value);
  drawn.read = () => [...drawn.selectedOptions].map((option) => option.value);
  return telling(drawn, block, element, world);
}

function checkboxes(block, element, world) {
  const chosen = new Set((element.initial_options ?? []).map((each) => each.value));
  return choices(block, element, world, "checkbox", (value) => chosen.has(value),
    (boxes) => boxes.map((box) => box.value));
}

function radios(block, element, world) {
  return choices(block, element, world, "radio", (value) => value === element.initial_option?.value,
    (boxes) => boxes[0]?.value ?? null);
}

function choices(block, element, world, type, isChosen, valueOf) {
  const name = `${block.block_id}-${element.action_id}`;
  const rows = element.options.map((option) =>
    h("label", { class: "choice" }, h("input", { type, name, value: option.value, checked: isChosen(option.value) }),
      h("span", {}, label(option.text), option.description && h("small", {}, option.description.text))));
  const drawn = h("div", { class: "choices", role: type === "radio" ? "radiogroup" : "group" }, rows);
  drawn.read = () => valueOf([...drawn.querySelectorAll("input:checked")]);
  return telling(drawn, block, element, world);
}

function text(block, element, world) {
  if (!element.multiline) return typed(block, element, world, "text", element.initial_value);
  const drawn = h("textarea", { rows: 4, placeholder: element.placeholder?.text, maxlength: element.max_length });
  drawn.value = element.initial_value ?? "";
  return telling(drawn, block, element, world);
}

function typed(block, element, world, type, initial) {
  const drawn = h("input", { type, placeholder: element.placeholder?.text, maxlength: element.max_length });
  drawn.value = initial ?? "";
  return telling(drawn, block, element, world);
}

// Outside an input block, a choice is told as soon as it is made.
function telling(drawn, block, element, world) {
  const read = drawn.read ?? (() => drawn.value || null);
  if (block.type !== "input") drawn.addEventListener("change", () => world.act(block, element, read(), drawn));
  return { node: drawn, field: drawn, read };
}

function absent(element) {
  return h("button", { class: "press", type: "button", disabled: true }, `${element.type} is not drawn here`);
}

function initially(element) {
  return element.initial_option?.value ?? element.initial_user ?? element.initial_channel ?? element.initial_conversation;
}

function options(element) {
  const groups = element.option_groups?.flatMap((group) => group.options) ?? [];
  return [...(element.options ?? []), ...groups].map(({ text, value, url }) => ({ name: text.text, value, url }));
}

function asOption({ name, value }) {
  return h("option", { value }, name);
}

function label(text) {
  return withEmoji(text.text);
}
