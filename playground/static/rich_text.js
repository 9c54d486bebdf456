// The rich_text block: sections, lists, quotations and preformatted passages.

import { h, link } from "./dom.js";
import { emoji } from "./emoji.js";

const STYLES = { code: "code", strike: "s", italic: "em", bold: "strong", underline: "u", highlight: "mark" };

export function richText(block, names) {
  return block.elements.map((passage) => drawn(passage, names));
}

function drawn(passage, names) {
  const parts = () => passage.elements.map((part) => styled(part, names));
  switch (passage.type) {
    case "rich_text_preformatted":
      return h("pre", {}, parts());
    case "rich_text_quote":
      return h("blockquote", {}, parts());
    case "rich_text_list":
      return list(passage, names);
    default:
      return h("div", { class: "passage" }, parts());
  }
}

function list(passage, names) {
  const tag = passage.style === "ordered" ? "ol" : "ul";
  const start = tag === "ol" && passage.offset ? passage.offset + 1 : null;
  const items = passage.elements.map((section) => h("li", {}, drawn(section, names)));
  return h(tag, { class: `indent-${passage.indent ?? 0}`, start }, items);
}

function styled(part, names) {
  let node = inline(part, names);
  for (const [style, tag] of Object.entries(STYLES)) if (part.style?.[style]) node = h(tag, {}, node);
  return node;
}

function inline(part, names) {
  switch (part.type) {
    case "text":
      return part.text;
    case "link":
      return link(part.url, part.text || part.url);
    case "user":
      return h("span", { class: "mention" }, "@" + names.user(part.user_id));
    case "channel":
      return h("span", { class: "mention" }, "#" + names.channel(part.channel_id));
    case "broadcast":
      return h("span", { class: "mention loud" }, "@" + part.range);
    case "emoji":
      return emoji(part.name) ?? `:${part.name}:`;
    case "date":
      return part.fallback ?? new Date(part.timestamp * 1000).toLocaleString();
    case "color":
      return h("code", {}, part.value);
    default:
      return `[${part.type}]`;
  }
}
